// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*!
    The only way words reach the screen. Never interprets markup (a name may hold anything), wraps instead of eliding,
    and is heard by screen readers unless `decorative`, which is for labels that their control already speaks.
*/
Text {
    id: root

    property Voice voice: Type.body
    property bool decorative: false

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: Colors.text
    font.family: Type.family
    font.pixelSize: root.voice.pixels
    font.weight: root.voice.weight
    lineHeight: root.voice.line * Preferences.line
    horizontalAlignment: Text.AlignLeft
    renderType: Text.QtRendering

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text.replace(/\u00a0/g, " ")
    Accessible.ignored: root.decorative || !root.visible || root.text === ""
}
