// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! A few letters of whatever is on a thing, and the things that have them; or a scan, which opens its page at once. */
KioskScreen {
    id: root

    required property FindViewModel find
    required property KeyboardViewModel keyboard

    readonly property real half: (desk.width - Metrics.large) / 2
    // Large words on a small glass: the keys need all of its width, and the best thing found stands beside what is typed.
    readonly property bool small: !root.portrait && Preferences.largerText && Metrics.nearness < 0.9
    readonly property bool parts: root.small && root.find.kit !== ""
    readonly property bool tight: root.small && !root.parts
    readonly property bool waits: !root.find.typed && root.find.kit === ""

    eyebrow: root.find.kit === "" ? qsTr("Staff desk") : qsTr("Parts of the kit")
    title: root.find.kit === "" ? qsTr("Look something up", "find a thing by a part of its code or its name") : root.find.kit
    question: root.tight ? "" : root.waits && root.find.code !== "" ? qsTr("Which thing is %1 on? Type or scan what else it has.", "%1 is a code that was scanned").arg(root.find.code)
            : root.waits && root.find.unknown ? qsTr("Is something else on it? Type that.")
            : root.waits ? qsTr("Scan it, or type what is on it.")
            : FindWords.count(root.find.count, root.find.more, root.find.answered)
    secondaryText: qsTr("Back")
    helpOffered: false
    onSecondaryClicked: root.shell.back()

    Item {
        id: desk

        anchors.fill: parent

        Item {
            id: list

            anchors.left: parent.left
            y: root.portrait ? field.height + Metrics.small : 0
            width: root.parts ? parent.width : field.width
            height: root.tight ? field.height : (root.portrait ? keys.y - Metrics.small : parent.height) - y

            Illustration {
                anchors.centerIn: parent
                width: Math.min(parent.width, parent.height, Metrics.mm(110))
                height: width
                picture: root.waits ? "badge-under-reader" : "lost-found"
                visible: root.find.count === 0 && !root.tight && (root.waits || root.find.answered)
            }

            PlainText {
                anchors.fill: parent
                verticalAlignment: Text.AlignVCenter
                text: FindWords.count(root.find.count, root.find.more, root.find.answered)
                voice: Type.caption
                visible: root.tight && root.find.typed && root.find.count === 0
            }

            ScrollColumn {
                anchors.fill: parent
                visible: root.find.count > 0

                Repeater {
                    model: root.find.found

                    FoundLine {
                        required property int index

                        brief: root.tight
                        visible: !root.tight || index === 0
                        enabled: !root.shell.busy
                        Layout.fillWidth: true
                        onOpened: thing => root.find.open(thing)
                    }
                }

                Item {
                    visible: !root.tight
                    Layout.fillHeight: true
                }
            }
        }

        Rectangle {
            id: field

            anchors.right: parent.right
            visible: !root.parts
            width: root.portrait ? parent.width : root.half
            height: Metrics.target + (root.tight ? 2 * Metrics.small : 0)
            color: Colors.surface
            radius: Metrics.radius
            border.width: Metrics.stroke
            border.color: Colors.outline

            PlainText {
                anchors.fill: parent
                anchors.leftMargin: Metrics.medium
                anchors.rightMargin: Metrics.medium
                verticalAlignment: Text.AlignVCenter
                text: root.keyboard.text === "" ? qsTr("Tag, serial or model") : root.keyboard.text
                voice: Type.key
                color: root.keyboard.text === "" ? Colors.textQuiet : Colors.text
                elide: Text.ElideLeft
                wrapMode: Text.NoWrap
                Accessible.name: root.keyboard.text === "" ? qsTr("Nothing typed yet") : text
                Accessible.ignored: false
            }
        }

        // Around the keyboard, which never mirrors: it changes sides all the same.
        Item {
            id: keys

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: !root.parts
            width: root.portrait || root.tight ? parent.width : root.half
            height: root.portrait ? Math.min(parent.height * 0.5, 6 * (Metrics.target + Metrics.tiny)) : parent.height - field.height - Metrics.small

            NameKeyboard {
                anchors.fill: parent
                keyboard: root.keyboard
                focus: true
                onConfirmed: root.find.open("")
            }
        }
    }
}
