// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import LabKiosk.Theme

/*!
    One line icon in one colour, named as its file. Always beside words, so screen readers skip it.
    `directional` icons (arrows) turn around in right-to-left languages.
    IconImage is private to Qt Quick Controls, but the only tint that the software renderer draws; a test looks at it.
*/
IconImage {
    id: root

    property string glyph: ""
    property bool directional: false
    property real size: Metrics.icon

    source: root.glyph === "" ? "" : Assets.icon(root.glyph)
    color: Colors.text
    visible: root.glyph !== ""
    width: root.size
    height: root.size
    sourceSize: Qt.size(root.size, root.size)
    mirror: root.directional && Application.layoutDirection === Qt.RightToLeft

    Accessible.ignored: true
}
