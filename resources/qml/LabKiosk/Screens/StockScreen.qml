// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Counted stock at the desk: which part, how many, and one tap that says what became of them. */
KioskScreen {
    id: root

    required property StockViewModel stock

    eyebrow: qsTr("Counted stock")
    title: root.stock.open ? root.stock.name : qsTr("Which part?")
    question: root.stock.open ? qsTr("How many, and what became of them?") : root.stock.known ? qsTr("What runs low stands first.") : qsTr("One moment.")
    secondaryText: qsTr("Back")
    helpOffered: false
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: "empty-tray"
        visible: root.stock.known && parts.count === 0

        PlainText {
            text: Type.held(qsTr("No counted parts are known yet."))
            voice: Type.title
            Layout.fillWidth: true
        }

        PlainText {
            text: qsTr("They come with an import, or with the plan of the lab.")
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }

    ScrollColumn {
        anchors.fill: parent
        visible: !root.stock.open && parts.count > 0

        Repeater {
            id: parts

            model: root.stock.parts

            ListButton {
                id: part

                required property string itemId
                required property string name
                required property int onHand
                required property int lent
                required property bool low

                title: part.name
                detail: StockWords.standing(part.lent, part.low)
                trailing: StockWords.here(part.onHand)
                glyph: part.low ? "triangle-alert" : "package"
                tone: part.low ? Colors.warning : Colors.text
                enabled: !root.shell.busy
                Layout.fillWidth: true
                onClicked: root.stock.pick(part.itemId)
            }
        }
    }

    ScrollColumn {
        anchors.fill: parent
        spacing: Metrics.medium
        visible: root.stock.open

        GridLayout {
            columns: root.portrait || Preferences.largerText ? 1 : 2
            columnSpacing: Metrics.huge
            rowSpacing: Metrics.medium
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                PlainText {
                    text: StockWords.here(root.stock.onHand)
                    voice: Type.headline
                    color: root.stock.onHand < 0 ? Colors.danger : root.stock.low ? Colors.warning : Colors.text
                    Layout.fillWidth: true
                }

                PlainText {
                    text: root.stock.onHand < 0 ? qsTr("Less than nothing: please count them. It is among the exceptions.") : StockWords.standing(root.stock.lent, root.stock.low)
                    color: root.stock.onHand < 0 ? Colors.danger : Colors.textQuiet
                    visible: text !== ""
                    Layout.fillWidth: true
                }
            }

            Stepper {
                label: qsTr("How many")
                value: root.stock.quantity
                minimum: 1
                maximum: root.stock.most
                large: true
                Layout.preferredWidth: Metrics.mm(150)
                onRequested: value => root.stock.setQuantity(value)
            }
        }

        GridLayout {
            columns: root.portrait || Preferences.largerText ? 1 : 2
            columnSpacing: Metrics.small
            rowSpacing: Metrics.small
            uniformCellWidths: true
            Layout.fillWidth: true

            Repeater {
                model: root.stock.moves

                ListButton {
                    required property string move
                    required glyph

                    title: StockWords.act(move)
                    enabled: !root.shell.busy
                    Layout.fillWidth: true
                    onClicked: root.stock.move(move)
                }
            }
        }

        Banner {
            tone: "success"
            message: StockWords.done(root.stock.done, root.stock.doneQuantity)
            action: root.stock.undoSeconds > 0 ? qsTr("Undo (%1)", "%1 is a number of seconds").arg(root.stock.undoSeconds) : ""
            visible: root.stock.done !== ""
            Layout.fillWidth: true
            onActionClicked: root.stock.undo()
        }
    }
}
