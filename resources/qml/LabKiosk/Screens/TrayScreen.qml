// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! A tray that fills as things are scanned. What cannot be had says why, before anything is taken. */
KioskScreen {
    id: root

    required property BorrowViewModel borrow
    // What was scanned last is on top, and has to be seen however far down somebody was: also if it was there before.
    readonly property int scans: root.borrow.scans

    onScansChanged: tray.begin()
    title: qsTr("Borrow")
    question: items.count === 0 ? qsTr("Scan the thing you want to take.") : root.cramped ? "" : qsTr("Scan more, or take what you have.")
    primaryText: root.borrow.ready === 0 ? qsTr("Take it") : qsTr("Take %n thing(s)", "", root.borrow.ready)
    primaryGlyph: "check"
    primaryEnabled: root.borrow.ready > 0
    primaryReason: items.count === 0 ? qsTr("The tray is empty") : qsTr("Not ready")
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    onPrimaryClicked: root.borrow.take()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        id: tray

        picture: items.count === 0 ? "empty-tray" : "home-borrow"
        share: 0.3

        PlainText {
            text: qsTr("Your tray is empty.")
            voice: Type.title
            visible: items.count === 0
            Layout.fillWidth: true
        }

        PlainText {
            text: qsTr("The tag is on the back or under the strap.")
            color: Colors.textQuiet
            visible: items.count === 0
            Layout.fillWidth: true
        }

        Banner {
            tone: "warning"
            glyph: "package-open"
            message: qsTr("%1 is missing a part", "%1 is the name of a kit").arg(root.borrow.kit)
            detail: root.borrow.kitLacks.join(", ")
            visible: root.borrow.kitLacks.length > 0
            Layout.fillWidth: true
        }

        Banner {
            tone: "warning"
            glyph: "book-open"
            message: qsTr("%n text(s) to read first", "", root.borrow.documents)
            detail: qsTr("Then you can take it.")
            action: qsTr("Read it")
            visible: root.borrow.documents > 0
            Layout.fillWidth: true
            onActionClicked: root.borrow.read()
        }

        Banner {
            tone: "warning"
            glyph: "graduation-cap"
            message: qsTr("The short course: %1", "%1 is the name of a demo, which has to be done first").arg(root.borrow.lessonTitle)
            detail: qsTr("Then you can take it.")
            action: qsTr("Look")
            visible: root.borrow.lesson !== ""
            Layout.fillWidth: true
            onActionClicked: root.borrow.learn()
        }

        Repeater {
            id: items

            model: root.borrow.items

            TrayItem {
                Layout.fillWidth: true
                onRemoved: assetId => root.borrow.remove(assetId)
            }
        }
    }
}
