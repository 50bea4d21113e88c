// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*!
    The head of a screen: where we are, what it is called, the one question, and the way to a person. Where the title
    would not fit beside the help button, it goes below. `wordless` keeps its place free for something said instead.
*/
GridLayout {
    id: root

    required property string title
    property string question: ""
    property string eyebrow: ""
    property bool helpOffered: true
    property bool wordless: false

    readonly property real beside: help.visible ? help.implicitWidth + root.columnSpacing : 0
    readonly property real helpBottom: help.visible ? help.height : 0
    readonly property bool stacked: name.implicitWidth > root.width - root.beside

    signal helpClicked

    columns: 2
    columnSpacing: Metrics.large
    rowSpacing: Metrics.tiny

    PlainText {
        text: root.eyebrow
        voice: Type.caption
        color: Colors.primary
        visible: root.eyebrow !== ""
        opacity: root.wordless ? 0 : 1
        Layout.row: 0
        Layout.column: 0
        Layout.fillWidth: true
    }

    Heading {
        id: name

        text: Type.held(root.title)
        opacity: root.wordless ? 0 : 1
        Layout.row: 1
        Layout.column: 0
        Layout.columnSpan: root.stacked ? 2 : 1
        Layout.fillWidth: true
    }

    KioskButton {
        id: help

        objectName: "help"
        text: qsTr("Get help")
        glyph: "hand"
        compact: true
        visible: root.helpOffered
        Layout.row: 0
        Layout.column: 1
        Layout.rowSpan: root.stacked ? 1 : 3
        Layout.alignment: Qt.AlignTop | Qt.AlignRight
        onClicked: root.helpClicked()
    }

    PlainText {
        text: Type.held(root.question)
        color: Colors.textQuiet
        visible: root.question !== ""
        opacity: root.wordless ? 0 : 1
        Layout.row: 2
        Layout.column: 0
        Layout.columnSpan: root.stacked ? 2 : 1
        Layout.fillWidth: true
        Layout.maximumWidth: Metrics.readingWidth
    }
}
