// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/*!
    How one kind of text speaks: `size` in millimetres before scaling, `line` as a multiple of the font's own height.
    What is twice as large as body text already does not grow with it: `grows` is false.
*/
QtObject {
    id: root

    required property real size
    required property int weight
    required property real line
    property bool grows: true

    // Capitals of 4.8 mm: what ADA section 402.4 asks for where nothing is enlarged.
    readonly property real smallest: 6.6
    readonly property real seen: Math.max(root.size * Metrics.nearness, Math.min(root.size, root.smallest))
    readonly property int pixels: Math.round(root.seen * Preferences.pixelsPerMm * (root.grows ? Preferences.textScale : 1))
}
