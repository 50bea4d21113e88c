// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The kiosk is down, for a moment or until somebody has looked at it. Nothing can be touched. */
Item {
    id: root

    required property ShellViewModel shell
    readonly property string why: root.shell.screen
    readonly property bool tall: root.height > root.width

    Accessible.role: Accessible.Pane
    Accessible.name: TroubleWords.down(root.why)

    GridLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Metrics.margin
        columns: root.tall ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.huge

        Illustration {
            picture: root.shell.troublePicture
            Layout.preferredWidth: root.tall ? root.width * 0.7 : root.width * 0.42
            Layout.preferredHeight: root.tall ? root.width * 0.7 : root.height * 0.8
            Layout.alignment: Qt.AlignCenter
        }

        ColumnLayout {
            spacing: Metrics.large
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignCenter

            Heading {
                id: heading

                text: Type.held(TroubleWords.down(root.why))
                Layout.fillWidth: true
            }

            PlainText {
                text: Type.held(TroubleWords.downForVisitors(root.why))
                voice: Type.headline
                Layout.fillWidth: true
            }

            PlainText {
                text: Type.held(TroubleWords.downForStaff(root.why))
                voice: Type.title
                color: Colors.textQuiet
                visible: text !== ""
                Layout.fillWidth: true
            }
        }
    }
}
