// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The figure as large as there is room, and below it from what it was computed; where there is too little, it scrolls. */
ScrollColumn {
    id: root

    required property ReportsViewModel reports

    readonly property real below: sentence.implicitHeight + source.implicitHeight + 2 * root.spacing
                                  + (note.visible ? note.implicitHeight + root.spacing : 0)
    readonly property real room: Math.max(Math.floor(root.height - root.below) - Metrics.hair, Metrics.near(80), 14 * root.letters)
    readonly property int letters: Type.caption.pixels

    function fit(): void {
        root.reports.fit(root.inner, root.room, root.letters);
    }

    onInnerChanged: root.fit()
    onRoomChanged: root.fit()
    onLettersChanged: root.fit()
    Component.onCompleted: root.fit()

    PlotPicture {
        reports: root.reports
        visible: !root.reports.nothing
        Layout.fillWidth: true
    }

    Illustration {
        picture: "reports-none"
        visible: root.reports.nothing
        Layout.preferredHeight: Math.min(root.room, Metrics.near(90))
        Layout.fillWidth: true
    }

    PlainText {
        id: sentence

        text: root.reports.sentence
        decorative: !root.reports.nothing
        Layout.fillWidth: true
    }

    PlainText {
        id: note

        text: root.reports.note
        voice: Type.caption
        visible: text !== ""
        Layout.fillWidth: true
    }

    PlainText {
        id: source

        text: root.reports.source
        voice: Type.caption
        color: Colors.textQuiet
        Layout.fillWidth: true
    }
}
