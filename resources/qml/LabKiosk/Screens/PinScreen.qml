// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The PIN of a member of staff, on our own keypad; the last digit sends it. A real keyboard's digits count too. */
KioskScreen {
    id: root

    required property PinViewModel pin
    readonly property bool waiting: root.pin.wait !== ""
    // Large words on a small glass: what can be touched comes first.
    readonly property bool tight: Preferences.largerText && Metrics.nearness < 0.9

    eyebrow: root.pin.name === "" ? qsTr("Staff desk") : qsTr("Staff desk, %1", "%1 is a first name").arg(root.pin.name)
    title: root.waiting ? qsTr("Please wait %1", "%1 is a countdown").arg(root.pin.wait) : PinWords.title(root.pin.ask, root.pin.changing)
    question: root.waiting ? qsTr("Five wrong PINs. A lead can help sooner.") : root.tight ? "" : PinWords.question(root.pin.ask)
    secondaryText: qsTr("Back")
    helpOffered: false
    onSecondaryClicked: root.shell.back()

    Keys.onPressed: event => {
        root.pin.hear(event.text);
        event.accepted = event.text >= "0" && event.text <= "9" || event.text === "\b";
    }

    ScrollColumn {
        id: page

        anchors.fill: parent

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: Metrics.huge
            rowSpacing: Metrics.large
            Layout.fillWidth: true

            ColumnLayout {
                spacing: Metrics.large
                Layout.preferredWidth: root.portrait ? page.width : page.width * 0.48
                Layout.maximumWidth: root.portrait ? page.width : page.width * 0.48
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter

                PinDots {
                    typed: root.pin.typed
                    length: root.pin.length
                    visible: root.pin.length > 0 && !root.waiting
                    Layout.alignment: root.portrait ? Qt.AlignHCenter : Qt.AlignLeft
                }

                PlainText {
                    text: PinWords.fault(root.pin.fault, root.pin.left)
                    voice: Type.title
                    color: Colors.danger
                    visible: text !== "" && !root.waiting
                    Layout.fillWidth: true
                }

                PlainText {
                    text: PinWords.help(root.pin.ask)
                    color: Colors.textQuiet
                    visible: text !== "" && !root.waiting
                    Layout.fillWidth: true
                }

                KioskButton {
                    text: root.pin.ask === "code" ? qsTr("I have a PIN") : qsTr("I have a set-up code")
                    compact: true
                    visible: !root.pin.changing && !root.waiting && (root.pin.ask === "pin" || root.pin.ask === "code")
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    Layout.alignment: root.portrait ? Qt.AlignHCenter : Qt.AlignLeft
                    onClicked: root.pin.useCode()
                }
            }

            NumberPad {
                secret: true
                confirms: false
                canErase: root.pin.typed > 0
                enabled: !root.waiting && root.pin.length > 0
                Layout.preferredWidth: Metrics.mm(126)
                Layout.maximumWidth: Metrics.mm(150)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignCenter
                onDigitPressed: digit => root.pin.digit(digit)
                onErasePressed: root.pin.erase()
            }
        }
    }
}
