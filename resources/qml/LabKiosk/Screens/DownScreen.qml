// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! The kiosk fell over: it starts again, or (`forGood`) somebody has to look at it. Nothing can be touched. */
Item {
    id: root

    required property bool forGood
    readonly property bool tall: root.height > root.width

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    GridLayout {
        anchors.fill: parent
        anchors.margins: Metrics.margin
        columns: root.tall ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.large

        Illustration {
            picture: root.forGood ? "recovery" : "one-moment"
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

                text: root.forGood ? qsTr("This kiosk is taking a break") : qsTr("Something went wrong")
                Layout.fillWidth: true
            }

            PlainText {
                text: root.forGood ? qsTr("Please go to the desk.") : qsTr("Restarting… Nothing of yours is lost.")
                voice: Type.headline
                Layout.fillWidth: true
            }

            PlainText {
                text: qsTr("Staff: please call IT. The kiosk stopped several times in a row.")
                voice: Type.title
                color: Colors.textQuiet
                visible: root.forGood
                Layout.fillWidth: true
            }
        }
    }
}
