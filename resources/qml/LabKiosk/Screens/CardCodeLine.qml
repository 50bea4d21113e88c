// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme

/*! One code of the test card, and what came of it. The roles of its row are its properties. */
ListCard {
    id: root

    required property int number
    required property string symbology
    required property string proves
    required property string mark
    required property bool seen
    required property bool good
    required glyph

    title: qsTr("Code %1", "%1 is its number on the test card").arg(root.number) + " · " + root.symbology
    detail: root.proves
    trailing: root.mark
    tone: root.good ? Colors.success : root.seen ? Colors.warning : Colors.textQuiet
}
