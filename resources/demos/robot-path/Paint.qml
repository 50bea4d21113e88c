// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/*! The colours of the drawings here that are not drawn from files, from the house's one box (docs/ILLUSTRATION.md). */
QtObject {
    id: root

    readonly property color ink: "#16263F"
    readonly property color rim: "#274B73"
    readonly property color cream: "#FFF3C9"
    readonly property color sun: "#FFC555"
    readonly property color repeatBand: "#8A6A2E"
    readonly property color untilBand: "#2F7D66"
    readonly property color ifBand: "#A3523F"

    // What lies inside another is a little lighter.
    function band(card: string, depth: int): color {
        const plain = card === "repeat" ? root.repeatBand : card === "until" ? root.untilBand : root.ifBand;
        return depth > 0 ? Qt.lighter(plain, 1.4) : plain;
    }
}
