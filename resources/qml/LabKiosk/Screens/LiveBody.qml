// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! What to do now, large, beside the running clock; the next thing is a tap away. */
GridLayout {
    id: root

    required property SessionViewModel session

    readonly property bool tall: root.Window.height > root.Window.width

    columns: root.tall ? 1 : 2
    columnSpacing: Metrics.huge
    rowSpacing: Metrics.medium

    SessionClock {
        session: root.session
        Layout.preferredWidth: Math.min(root.tall ? root.height * 0.34 : root.height, root.width * 0.45, Metrics.mm(140))
        Layout.preferredHeight: Layout.preferredWidth
        Layout.alignment: Qt.AlignCenter
    }

    ScrollColumn {
        spacing: Metrics.medium
        Layout.fillWidth: true
        Layout.fillHeight: true

        Illustration {
            picture: root.session.livePicture
            visible: picture !== ""
            Layout.preferredWidth: Metrics.tile
            Layout.preferredHeight: Metrics.tile
            Layout.alignment: root.tall ? Qt.AlignHCenter : Qt.AlignLeft
        }

        PlainText {
            text: Type.held(root.session.live)
            voice: Type.headline
            Layout.fillWidth: true
        }

        KioskButton {
            text: qsTr("Next step")
            glyph: "arrow-right"
            glyphLast: true
            visible: root.session.liveNumber < root.session.liveCount
            onClicked: root.session.proceed()
        }
    }
}
