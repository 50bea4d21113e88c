// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*!
    The same two buttons on every screen: one opens what makes it easier, one the languages, unless these stand there by
    name. While the kiosk speaks, two more: say it again, and silence. They show what `Preferences` says and ask for a
    change: whose choice it is, and when it is forgotten, is settled elsewhere.
*/
Row {
    id: root

    property bool languageOffered: true

    signal easierClicked
    signal languageClicked
    signal againClicked
    signal hushClicked

    spacing: Metrics.small

    BarButton {
        glyph: "person-standing"
        text: qsTr("Make it easier", "opens larger text, contrast, speech, more time")
        spoken: text
        checked: Preferences.easier
        onClicked: root.easierClicked()
    }

    BarButton {
        glyph: "languages"
        text: Preferences.languageLabel === "" ? qsTr("Language") : Preferences.languageLabel
        spoken: qsTr("Language: %1").arg(text)
        checkable: false
        visible: root.languageOffered
        onClicked: root.languageClicked()
    }

    BarButton {
        glyph: "repeat"
        text: qsTr("Say again", "short label: speak once more")
        spoken: text
        visible: Preferences.speech
        onClicked: root.againClicked()
    }

    BarButton {
        glyph: "volume-x"
        text: qsTr("Quiet", "short label: stop speaking")
        spoken: text
        visible: Preferences.speech
        onClicked: root.hushClicked()
    }
}
