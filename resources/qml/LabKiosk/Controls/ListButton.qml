// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! One thing in a list, to be chosen. Disabled, its `reason` stands where the detail was. */
Pressable {
    id: root

    property string title: ""
    property string detail: ""
    property string trailing: ""
    property string glyph: ""
    property string picture: ""
    property color tone: Colors.text

    text: line.spoken
    ground: Colors.surface
    edge: Colors.outline
    leftPadding: Metrics.medium
    rightPadding: Metrics.medium
    topPadding: Metrics.small
    bottomPadding: Metrics.small

    contentItem: ListLine {
        id: line

        title: root.title
        detail: root.enabled ? root.detail : root.reason
        trailing: root.trailing
        glyph: root.glyph
        picture: root.picture
        tone: root.tone
        leadsOn: root.enabled
    }
}
