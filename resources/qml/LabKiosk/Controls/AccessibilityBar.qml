// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*!
    The same four buttons on every screen: larger text, high contrast, another language, more time. They show what
    `Preferences` says and ask for a change: whose choice it is, and when it is forgotten, is settled elsewhere.
*/
Row {
    id: root

    signal textClicked
    signal contrastClicked
    signal languageClicked
    signal moreTimeClicked

    spacing: Metrics.small

    BarButton {
        glyph: "a-large-small"
        text: qsTr("Text", "short label: larger text")
        spoken: qsTr("Larger text")
        checked: Preferences.largerText
        onClicked: root.textClicked()
    }

    BarButton {
        glyph: "contrast"
        text: qsTr("Contrast", "short label: high contrast")
        spoken: qsTr("High contrast")
        checked: Preferences.highContrast
        onClicked: root.contrastClicked()
    }

    BarButton {
        glyph: "languages"
        text: Preferences.languageLabel === "" ? qsTr("Language") : Preferences.languageLabel
        spoken: qsTr("Language: %1").arg(text)
        checkable: false
        onClicked: root.languageClicked()
    }

    BarButton {
        glyph: "timer"
        text: qsTr("Time", "short label: more time")
        spoken: qsTr("More time")
        checked: Preferences.moreTime
        onClicked: root.moreTimeClicked()
    }
}
