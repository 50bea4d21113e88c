// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! A place, then everything that stands there. What puzzles is settled with one tap; missing is only told at the end. */
KioskScreen {
    id: root

    required property StocktakeViewModel stocktake
    required property PaperViewModel paper

    readonly property bool begun: root.stocktake.place !== "" || root.stocktake.places > 0
    readonly property bool ended: root.stocktake.closed

    eyebrow: qsTr("Stock-take", "counting what is where")
    title: root.ended ? (root.stocktake.missingCount === 0 ? qsTr("Nothing is missing") : qsTr("%n thing(s) are missing", "", root.stocktake.missingCount))
         : root.stocktake.closing ? qsTr("Close the stock-take?")
         : root.stocktake.place === "" ? qsTr("Scan the card of a place") : root.stocktake.place
    question: root.ended ? qsTr("The stock-take is closed.")
            : root.stocktake.closing ? qsTr("%n thing(s) nobody has scanned will be marked as missing.", "", root.stocktake.unseen)
            : root.stocktake.place === "" ? qsTr("Then scan everything that is there.") : qsTr("Scan everything here, then the next place.")
    primaryText: root.ended ? qsTr("Done") : root.stocktake.closing ? qsTr("Yes, close it") : root.begun ? qsTr("Close the stock-take") : ""
    primaryGlyph: "check"
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.ended ? root.shell.proceed() : root.stocktake.close()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: "place-shelf"
        share: 0.42
        visible: !root.begun

        PlainText {
            text: Type.held(qsTr("A place first, then what is in it."))
            voice: Type.headline
            Layout.fillWidth: true
        }

        PlainText {
            text: Type.held(qsTr("Several kiosks can count at the same time."))
            voice: Type.title
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }

    ScrollColumn {
        anchors.fill: parent
        spacing: Metrics.medium
        visible: root.begun

        StocktakeCounts {
            stocktake: root.stocktake
            portrait: root.portrait
            Layout.fillWidth: true
        }

        Repeater {
            model: root.stocktake.last

            CountItem {
                Layout.fillWidth: true
                onSettled: (key, act) => act === "move" ? root.stocktake.keepHere(key) : root.stocktake.takeBack(key)
            }
        }

        StocktakeList {
            heading: qsTr("To be settled")
            rows: root.stocktake.puzzles
            onMoved: key => root.stocktake.keepHere(key)
            onReturned: key => root.stocktake.takeBack(key)
            Layout.fillWidth: true
        }

        StocktakeList {
            heading: root.stocktake.turnedUp > 0 ? qsTr("Missing, and %n found again since", "", root.stocktake.turnedUp) : qsTr("Missing", "things that a stock-take did not find")
            rows: root.stocktake.missing
            Layout.fillWidth: true
        }

        ListButton {
            title: PaperWords.button(root.paper.saves)
            glyph: root.paper.saves ? "arrow-down-to-line" : "printer"
            visible: root.paper.printable
            Layout.fillWidth: true
            onClicked: root.paper.print()
        }

        ListCard {
            title: PaperWords.page(root.paper.printing, root.paper.saves)
            glyph: root.paper.saves ? "arrow-down-to-line" : "printer"
            visible: title !== ""
            Layout.fillWidth: true
        }

        PlainText {
            text: qsTr("Not scanned here yet:")
            voice: Type.button
            visible: notYet.count > 0 && !root.ended
            Layout.fillWidth: true
        }

        Flow {
            spacing: Metrics.small
            visible: !root.ended
            Layout.fillWidth: true

            Repeater {
                id: notYet

                model: root.stocktake.notYet

                ClassSlot {
                    waiting: true
                }
            }
        }
    }
}
