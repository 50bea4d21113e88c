// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Durations in milliseconds and how things move. With reduced motion nothing slides or scales: it fades, briefly. */
QtObject {
    id: root

    readonly property bool reduced: Preferences.reduceMotion

    readonly property int press: 90
    readonly property int element: Preferences.still ? 0 : root.reduced ? 120 : 200
    readonly property int screen: Preferences.still ? 0 : root.reduced ? 120 : 300
    readonly property int success: Preferences.still ? 0 : root.reduced ? 120 : 400

    // How long a verdict stays, when a wait deserves a sign, when it deserves a word; and the attract screen.
    readonly property int verdict: 1200
    readonly property int humanMoment: 400
    readonly property int longWait: 5000
    readonly property int attractScene: 10000
    readonly property int attractFade: root.reduced ? 120 : 1500
    readonly property int attractFrame: 42
    readonly property int attractSlide: root.reduced ? 0 : Metrics.mm(8)

    readonly property real pressScale: root.reduced ? 1.0 : 0.97
    readonly property real pressOverlay: 0.12
    readonly property int slide: root.reduced ? 0 : Metrics.mm(24)
    readonly property int easeIn: Easing.OutCubic
    readonly property int easeOut: Easing.InCubic
}
