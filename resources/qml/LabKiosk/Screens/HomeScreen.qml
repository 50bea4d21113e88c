// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! What can be done here today, in four tiles with live facts, a rest from headsets, and what is on loan. */
KioskScreen {
    id: root

    required property HomeViewModel home
    required property AboutMeViewModel aboutMe
    required property DeskViewModel desk

    title: root.home.name === "" ? qsTr("Welcome") : qsTr("Hello, %1", "%1 is a first name").arg(root.home.name)
    question: qsTr("What would you like to do?")
    secondaryText: qsTr("About me")
    secondaryGlyph: "shield-check"
    onSecondaryClicked: root.aboutMe.ask()

    ScrollColumn {
        id: page

        anchors.fill: parent
        spacing: Metrics.medium

        GridLayout {
            columns: root.portrait ? 2 : 4
            columnSpacing: Metrics.medium
            rowSpacing: Metrics.medium
            uniformCellWidths: true
            uniformCellHeights: true
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(implicitHeight, page.height - (cards.visible ? cards.implicitHeight + Metrics.large : 0) - (strip.visible ? strip.implicitHeight + Metrics.large : 0))

            TileButton {
                title: qsTr("Try a demo")
                fact: root.home.known ? qsTr("%n station(s) free", "", root.home.stationsFree) : qsTr("See what there is")
                picture: "home-demo"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                onClicked: root.home.tryDemo()
            }

            TileButton {
                title: qsTr("Borrow")
                fact: !root.home.badge ? PurposeWords.needsBadge : root.home.known ? qsTr("%1 of %2 ready", "things that can be borrowed").arg(root.home.ready).arg(root.home.headsets) : qsTr("Headsets and more")
                picture: "home-borrow"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                onClicked: root.home.borrow()
            }

            TileButton {
                title: qsTr("Return")
                fact: loans.count > 0 ? qsTr("You have %n thing(s)", "on loan", loans.count) : qsTr("Scan it here")
                picture: "home-return"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                onClicked: root.home.bringBack()
            }

            TileButton {
                title: qsTr("Leave")
                fact: qsTr("See you soon")
                picture: "home-leave"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                onClicked: root.shell.leave()
            }
        }

        HomeStrip {
            id: strip

            home: root.home
            desk: root.desk
            Layout.fillWidth: true
        }

        GridLayout {
            id: cards

            columns: root.portrait || Preferences.largerText || loans.count + Number(rest.visible) === 1 ? 1 : 2
            columnSpacing: Metrics.medium
            rowSpacing: Metrics.small
            uniformCellWidths: true
            visible: loans.count > 0 || rest.visible
            Layout.fillWidth: true

            ListCard {
                id: rest

                title: qsTr("Rest your eyes until %1", "%1 is a clock time").arg(TimeWords.said(root.home.restsUntil))
                detail: qsTr("No headset until then. Everything else is here for you.")
                picture: "rest"
                visible: root.home.restsUntil !== ""
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Repeater {
                id: loans

                model: root.home.loans

                LoanItem {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onRenewed: assetId => root.home.renew(assetId)
                    onUndone: root.home.undoRenewal()
                }
            }
        }
    }
}
