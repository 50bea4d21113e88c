// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! What came and cannot be read here: from which kiosk, and why. It is kept, and holds up nothing. */
Item {
    id: root

    required property SyncViewModel sync
    readonly property bool none: root.sync.unreadCount === 0

    ScrollColumn {
        anchors.fill: parent
        visible: !root.none

        Repeater {
            model: root.sync.unread

            ListCard {
                id: line

                required property string name
                required property int number
                required property string reason

                title: line.name === "" ? qsTr("Record %1").arg(line.number)
                                        : qsTr("Record %1 of %2", "%1 is a number, %2 a kiosk").arg(line.number).arg(line.name)
                detail: line.reason
                glyph: "package-open"
                tone: Colors.warning
                Layout.fillWidth: true
            }
        }
    }

    SplitBody {
        picture: "centre"
        visible: root.none

        PlainText {
            text: qsTr("Everything that came could be read.")
            voice: Type.title
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }
}
