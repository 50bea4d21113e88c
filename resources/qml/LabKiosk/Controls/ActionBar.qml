// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*!
    The foot of a screen: the way out at the start, the one primary action at the end, the accessibility bar between
    them, or below them where all three do not fit side by side.
*/
Item {
    id: root

    property string primaryText: ""
    property string primaryGlyph: ""
    property string primaryReason: ""
    property bool primaryEnabled: true
    property bool primaryBusy: false
    property string secondaryText: ""
    property string secondaryGlyph: "arrow-left"
    property bool languageOffered: true

    readonly property real side: Math.max(primary.implicitWidth, secondary.implicitWidth)
    readonly property bool lone: !primary.visible || !secondary.visible
    readonly property bool stacked: (root.lone ? 1 : 2) * (root.side + Metrics.large) + bar.width > root.width

    // Beside one button the bar gives way; between two it stands in the middle.
    readonly property real aside: root.stacked || root.idle ? 0 : Math.max(0, root.side + Metrics.large - (root.width - bar.width) / 2)
    readonly property bool towardsRight: secondary.visible !== (Application.layoutDirection === Qt.RightToLeft)
    readonly property bool idle: !primary.visible && !secondary.visible
    readonly property real upper: root.idle ? 0 : Math.max(primary.implicitHeight, secondary.implicitHeight)

    signal primaryClicked
    signal secondaryClicked
    signal easierClicked
    signal languageClicked
    signal againClicked
    signal hushClicked

    implicitHeight: !root.stacked || root.idle ? Math.max(root.upper, bar.height)
                                               : root.upper + Metrics.large + bar.height

    KioskButton {
        id: secondary

        anchors.left: parent.left
        width: visible ? Math.min(implicitWidth, root.width * (primary.visible ? 0.45 : 1)) : 0
        height: root.upper
        text: root.secondaryText
        glyph: root.secondaryGlyph
        visible: root.secondaryText !== ""
        onClicked: root.secondaryClicked()
    }

    // A screen reader goes through items as they are declared: what lies between the buttons is heard between them, and
    // what lies below them after both.
    Item {
        id: between

        anchors.fill: parent
    }

    KioskButton {
        id: primary

        anchors.right: parent.right
        width: visible ? Math.min(implicitWidth, root.width - secondary.width - Metrics.large) : 0
        height: root.upper
        text: root.primaryText
        glyph: root.primaryGlyph
        glyphLast: true
        kind: KioskButton.Kind.Primary
        visible: root.primaryText !== ""
        enabled: root.primaryEnabled
        reason: root.primaryReason
        busy: root.primaryBusy
        onClicked: root.primaryClicked()
    }

    Item {
        id: below

        anchors.fill: parent
    }

    AccessibilityBar {
        id: bar

        parent: root.stacked ? below : between
        x: (root.width - width) / 2 + (root.towardsRight ? root.aside : -root.aside)
        anchors.bottom: parent.bottom
        room: root.width
        languageOffered: root.languageOffered
        onEasierClicked: root.easierClicked()
        onLanguageClicked: root.languageClicked()
        onAgainClicked: root.againClicked()
        onHushClicked: root.hushClicked()
    }
}
