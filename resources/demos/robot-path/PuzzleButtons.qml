// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Demos
import LabKiosk.Theme

/*! Skip and back on one side; one step, and go, on the other. */
RowLayout {
    id: root

    required property QtObject stage
    readonly property var view: root.stage.view

    spacing: Metrics.small

    StoryButton {
        stage: root.stage
        button: root.view.skip
        kind: KioskButton.Kind.Quiet
    }

    StoryButton {
        stage: root.stage
        button: root.view.back
        glyph: "undo-2"
        Layout.fillWidth: true
        Layout.minimumWidth: Metrics.mm(40)
        Layout.maximumWidth: implicitWidth
    }

    Item {
        Layout.fillWidth: true
    }

    StoryButton {
        stage: root.stage
        button: root.view.one
        glyph: "chevron-right"
    }

    StoryButton {
        stage: root.stage
        button: root.view.primary
        kind: KioskButton.Kind.Primary
        glyph: root.view.stars > 0 ? "arrow-right" : root.view.steps ? "circle-stop" : "play"
    }
}
