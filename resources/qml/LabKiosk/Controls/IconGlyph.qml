// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import LabKiosk.Theme

/*!
    One line icon in one colour, named as its file. Always beside words, so screen readers skip it.
    Icons with a direction in reading (arrows, a question mark) turn around in right-to-left languages; ticks, clocks,
    circles and the sign for play do not.
    IconImage is private to Qt Quick Controls, but the only tint that the software renderer draws; a test looks at it.
*/
IconImage {
    id: root

    property string glyph: ""
    property bool directional: root.turning.includes(root.glyph)
    readonly property list<string> turning: ["a-large-small", "arrow-left", "arrow-right", "chevron-right", "circle-help", "list-checks", "log-in", "log-out", "undo-2"]
    property real size: Metrics.icon

    source: root.glyph === "" ? "" : Assets.icon(root.glyph)
    color: Colors.text
    visible: root.glyph !== ""
    // Without a source IconImage goes on painting what it had, where somebody else says when it is visible.
    opacity: root.glyph !== "" ? 1 : 0
    width: root.size
    height: root.size
    sourceSize: Qt.size(root.size, root.size)
    mirror: root.directional && Application.layoutDirection === Qt.RightToLeft

    Accessible.ignored: true
}
