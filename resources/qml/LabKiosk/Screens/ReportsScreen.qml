// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The lab in figures: all of them small, or one as large as there is room, with what it says in a sentence. */
KioskScreen {
    id: root

    required property ReportsViewModel reports
    required property PaperViewModel paper

    readonly property bool open: root.reports.figures > 0
    readonly property string printed: PaperWords.page(root.paper.printing, root.paper.saves)

    eyebrow: root.open ? qsTr("%1: %2", "%1 is a report, %2 its days").arg(root.reports.kind).arg(root.reports.span)
                       : qsTr("Reports", "figures about the lab that staff look at")
    title: root.open ? root.reports.title
         : root.reports.failed ? qsTr("The reports could not be read") : qsTr("The lab in figures")
    question: root.open ? "" : root.printed !== "" ? root.printed
            : root.reports.failed ? qsTr("The lab goes on. Try again, or tell IT.")
            : root.reports.reading ? qsTr("The lab's history is being read.") : qsTr("Tap the one that you want to see.")
    primaryText: root.reports.failed ? qsTr("Try again")
               : root.reports.figures > 1 ? qsTr("Next figure (%1 of %2)").arg(root.reports.figure).arg(root.reports.figures)
               : root.paper.printable ? PaperWords.button(root.paper.saves) : ""
    primaryGlyph: root.reports.failed ? "refresh-cw" : root.open ? "chevron-right" : root.paper.saves ? "arrow-down-to-line" : "printer"
    secondaryText: root.open ? qsTr("Back") : qsTr("Close")
    secondaryGlyph: root.open ? "arrow-left" : "x"
    helpOffered: false
    onPrimaryClicked: root.reports.failed ? root.reports.again() : root.open ? root.reports.next() : root.paper.print()
    onSecondaryClicked: root.shell.back()

    ReportsOverview {
        anchors.fill: parent
        anchors.bottomMargin: wait.visible ? Metrics.medium : 0
        reports: root.reports
        room: height
        portrait: root.portrait
        visible: !root.open
    }

    ReportFigure {
        anchors.fill: parent
        reports: root.reports
        visible: root.open
    }

    WaitBar {
        id: wait

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.reports.reading
    }
}
