// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*!
    Lengths in pixels, meant in millimetres of glass, so that a button is as large as a finger on every panel.
    Layouts use these names; `mm()` is for the few lengths that belong to one drawing only.
*/
QtObject {
    id: root

    // Space between things, from "belongs together" to "something else".
    readonly property int hair: root.near(1)
    readonly property int tiny: root.near(2)
    readonly property int small: root.near(4)
    readonly property int medium: root.near(6)
    readonly property int large: root.near(8)
    readonly property int huge: root.near(14)

    readonly property int margin: root.near(14)
    readonly property int radius: root.near(5)
    readonly property int radiusSmall: root.near(3)

    // Nothing that can be touched is smaller than `target`; what a screen asks for is at least `primaryTarget`.
    readonly property int target: root.mm(20)
    readonly property int primaryTarget: root.mm(25)
    readonly property int halo: root.near(4)
    readonly property int tile: root.near(60)

    readonly property int stroke: Math.max(1, root.mm(0.4))
    readonly property int strokeBold: root.mm(0.8)
    readonly property int noStroke: -1
    readonly property int focusRing: root.mm(1.2)
    readonly property int focusGap: root.mm(0.8)

    readonly property int iconSmall: root.near(9)
    readonly property int icon: root.near(12)
    readonly property int iconLarge: root.near(16)
    readonly property int iconHuge: root.near(40)

    // A line of body text longer than this is hard to follow: about 60 characters.
    readonly property int readingWidth: root.mm(300)

    // What is within everybody's reach on a panel whose lower edge is 80 cm above the floor: up to 1.2 m, or a little less.
    readonly property int lowered: root.mm(380)

    // A panel smaller than 21.5 inches is read from nearer (10 mm at 600 mm look like 7.6 mm at 456 mm), so words, drawings
    // and the space between things shrink with it. Fingers do not: what can be touched keeps its size.
    readonly property real nearness: Math.min(1, Math.max(0.76, Preferences.shortSide / 255))

    function near(millimetres: real): int {
        return root.mm(millimetres * root.nearness);
    }

    function mm(millimetres: real): int {
        return Math.round(millimetres * Preferences.pixelsPerMm);
    }
}
