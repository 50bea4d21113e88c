// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick

/*! Far stars, the same ones every time: `passed` is how far the walker is, and the nearer of them move a little. */
Item {
    id: root

    required property real passed
    readonly property real span: root.width * 1.1

    Repeater {
        model: 140

        Rectangle {
            required property int index
            readonly property real depth: 0.02 + (index * 37 % 97) / 97 * 0.06
            readonly property real seed: index * 7919 % 1009 / 1009

            x: ((seed * root.span - root.passed * depth) % root.span + root.span) % root.span
            y: (index * 104729 % 997) / 997 * root.height
            width: index % 9 === 0 ? 4 : 2
            height: width
            radius: width / 2
            color: "#FFFFFF"
            opacity: 0.25 + (index * 31 % 50) / 80
        }
    }
}
