// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme

/*! One language in its own words. The one that is `spoken` is filled. */
Pressable {
    id: root

    required property string code
    required property string name
    property bool spoken: false
    property Voice voice: Type.button

    text: root.name
    ground: root.spoken ? Colors.primary : Colors.surface
    ink: root.spoken ? Colors.primaryInk : Colors.text
    edge: root.spoken ? Colors.primary : Colors.outline
    leftPadding: Metrics.medium
    rightPadding: Metrics.medium
    topPadding: Metrics.tiny
    bottomPadding: Metrics.tiny
    implicitHeight: Math.max(Metrics.primaryTarget, root.implicitContentHeight + root.topPadding + root.bottomPadding)

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.spoken

    contentItem: PlainText {
        text: root.name
        voice: root.voice
        decorative: true
        color: root.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
