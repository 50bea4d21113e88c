// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.Controls

/*! A whole screen with everything that a frame can hold: what the tests of the frame look at. */
Screen {
    id: root

    eyebrow: "Step 1 of 2"
    title: "What brings you here?"
    question: "Choose one. You can do more later."
    primaryText: "Continue"
    primaryGlyph: "arrow-right"
    secondaryText: "Back"
    onEasierClicked: Preferences.toggleContrast()

    GridLayout {
        anchors.fill: parent
        columns: root.portrait ? 2 : 4
        columnSpacing: Metrics.large
        rowSpacing: Metrics.large
        uniformCellWidths: true

        TileButton {
            title: "Try a demo"
            fact: "3 stations free"
            picture: "home-demo"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        TileButton {
            title: "Borrow"
            fact: "6 of 10 ready"
            picture: "home-borrow"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        TileButton {
            title: "Return"
            fact: "Nothing on loan"
            picture: "home-return"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        TileButton {
            title: "Leave"
            fact: "See you soon"
            picture: "home-leave"
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
