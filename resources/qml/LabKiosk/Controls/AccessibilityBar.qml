// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*!
    The same two buttons on every screen: one opens what makes it easier, one the languages, unless these stand there by
    name. While the kiosk speaks, two more: say it again, and silence. They show what `Preferences` says and ask for a
    change: whose choice it is, and when it is forgotten, is settled elsewhere. Where `room` is too narrow for all of them as
    they are, the wide ones share what the narrow ones leave.
*/
Row {
    id: root

    property bool languageOffered: true
    property real room: Infinity

    readonly property list<Item> shown: [easier, language, again, hush].filter(button => button.visible)
    readonly property real free: root.room - root.spacing * (root.shown.length - 1)
    readonly property list<Item> wide: root.shown.filter(button => button.implicitWidth > root.free / root.shown.length)
    readonly property real narrow: root.shown.filter(button => !root.wide.includes(button)).reduce((sum, button) => sum + button.implicitWidth, 0)
    readonly property bool crowded: root.wide.reduce((sum, button) => sum + button.implicitWidth, root.narrow) > root.free
    readonly property real widest: root.crowded ? (root.free - root.narrow) / root.wide.length : Infinity
    readonly property real tallest: Math.max(...root.shown.map(button => button.implicitHeight))

    signal easierClicked
    signal languageClicked
    signal againClicked
    signal hushClicked

    spacing: Metrics.small

    BarButton {
        id: easier

        width: Math.min(implicitWidth, root.widest)
        height: root.tallest
        glyph: "person-standing"
        text: qsTr("Make it easier", "opens larger text, contrast, speech, more time")
        spoken: text
        checked: Preferences.easier
        onClicked: root.easierClicked()
    }

    BarButton {
        id: language

        width: Math.min(implicitWidth, root.widest)
        height: root.tallest
        glyph: "languages"
        text: Preferences.languageLabel === "" ? qsTr("Language") : Preferences.languageLabel
        spoken: qsTr("Language: %1").arg(text)
        checkable: false
        visible: root.languageOffered
        onClicked: root.languageClicked()
    }

    BarButton {
        id: again

        width: Math.min(implicitWidth, root.widest)
        height: root.tallest
        glyph: "repeat"
        text: qsTr("Say again", "short label: speak once more")
        spoken: text
        visible: Preferences.speech
        onClicked: root.againClicked()
    }

    BarButton {
        id: hush

        width: Math.min(implicitWidth, root.widest)
        height: root.tallest
        glyph: "volume-x"
        text: qsTr("Quiet", "short label: stop speaking")
        spoken: text
        visible: Preferences.speech
        onClicked: root.hushClicked()
    }
}
