// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*! What stands in a ListCard and in a ListButton: a drawing or an icon, a name, a line about it, a word that counts. */
RowLayout {
    id: root

    property string title: ""
    property string detail: ""
    property string trailing: ""
    property string glyph: ""
    property string picture: ""
    property color tone: Colors.text
    property bool leadsOn: false

    readonly property string spoken: [root.title, root.detail, root.trailing].filter(part => part !== "").join(", ")

    // Large words on a narrow wall: what else stands at the end of the line goes below.
    readonly property bool stacked: Preferences.largerText && root.width < Metrics.mm(230)

    // Where it is narrow, the words need the room of the mark that says that it leads on; a button looks like one anyway.
    readonly property bool marked: root.leadsOn && root.width > Metrics.mm(80)

    spacing: Metrics.medium

    Illustration {
        picture: root.picture
        visible: root.picture !== ""
        Layout.preferredWidth: Metrics.target
        Layout.preferredHeight: Metrics.target
    }

    IconGlyph {
        glyph: root.glyph
        color: root.tone
        Layout.preferredWidth: size
        Layout.preferredHeight: size
    }

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        PlainText {
            text: root.title
            voice: Type.button
            decorative: true
            Layout.fillWidth: true
        }

        PlainText {
            text: root.detail
            voice: Type.caption
            decorative: true
            color: Colors.textQuiet
            visible: root.detail !== ""
            Layout.fillWidth: true
        }

        PlainText {
            text: root.trailing
            voice: Type.caption
            decorative: true
            color: root.tone
            visible: root.stacked && root.trailing !== ""
            Layout.fillWidth: true
        }
    }

    PlainText {
        text: root.trailing
        voice: Type.button
        decorative: true
        color: root.tone
        visible: !root.stacked && root.trailing !== ""
        horizontalAlignment: Text.AlignRight
        Layout.maximumWidth: root.width / 2
    }

    IconGlyph {
        glyph: root.marked ? "chevron-right" : ""
        color: Colors.textQuiet
        size: Metrics.iconSmall
        Layout.preferredWidth: size
        Layout.preferredHeight: size
    }
}
