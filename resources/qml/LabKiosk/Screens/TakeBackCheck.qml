// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! What has to be with a thing, ticked off, and its condition; then what was written down. */
ColumnLayout {
    id: root

    required property TakeBackViewModel takeBack

    readonly property bool asks: root.takeBack.known && !root.takeBack.checked

    spacing: Metrics.small
    visible: root.takeBack.known

    PlainText {
        text: qsTr("Is everything with it?")
        voice: Type.title
        visible: root.asks && ticks.count > 0
        Layout.fillWidth: true
    }

    Flow {
        spacing: Metrics.small
        visible: root.asks
        Layout.fillWidth: true

        Repeater {
            id: ticks

            model: root.takeBack.checklist

            KioskButton {
                id: tick

                required property string word
                required property bool ticked

                text: LendWords.accessory(tick.word)
                glyph: tick.ticked ? "circle-check" : "circle-dashed"
                compact: true
                Accessible.checkable: true
                Accessible.checked: tick.ticked
                onClicked: root.takeBack.tick(tick.word)
            }
        }
    }

    PlainText {
        text: qsTr("It went out without: %1", "%1 is a list of accessories").arg(LendWords.accessories(root.takeBack.lacked))
        color: Colors.textQuiet
        visible: root.takeBack.lacked.length > 0
        Layout.fillWidth: true
    }

    PlainText {
        text: qsTr("How is it?")
        voice: Type.title
        visible: root.asks
        Layout.fillWidth: true
    }

    Flow {
        spacing: Metrics.small
        visible: root.asks || root.takeBack.picturable
        Layout.fillWidth: true

        Repeater {
            model: root.asks ? root.takeBack.grades : null

            ChoiceButton {
                required property string word

                text: LendWords.grade(word)
                onClicked: root.takeBack.grade(word)
            }
        }

        KioskButton {
            text: root.takeBack.pictured ? qsTr("Compare", "a thing with its picture") : qsTr("Picture", "take one of a thing")
            glyph: "camera"
            compact: true
            visible: root.takeBack.picturable
            onClicked: root.takeBack.picture()
        }
    }

    Banner {
        tone: root.takeBack.damaged || root.takeBack.missing.length > 0 ? "warning" : "success"
        message: root.takeBack.damaged ? qsTr("Noted: damaged. It is held back.")
               : root.takeBack.missing.length > 0 ? qsTr("Noted. The next person is told that it is missing.") : qsTr("Noted: all there.")
        detail: root.takeBack.missing.length > 0 ? qsTr("Missing: %1", "%1 is a list of accessories").arg(LendWords.accessories(root.takeBack.missing)) : ""
        visible: root.takeBack.checked
        Layout.fillWidth: true
    }
}
