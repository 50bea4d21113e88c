// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*!
    A figure, drawn of rectangles and words where Python has laid them. It was already turned for a language that is read
    from the right, so nothing is mirrored here. Who does not see it hears its sentence.
*/
Item {
    id: root

    required property ReportsViewModel reports

    implicitHeight: root.reports.drawnHeight

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Graphic
    Accessible.name: root.reports.title
    Accessible.description: root.reports.sentence

    Repeater {
        model: root.reports.marks

        Rectangle {
            required property real fromLeft
            required property real fromTop
            required property real wide
            required property real high
            required property string ink
            required property real strength
            required property bool edge

            x: fromLeft
            y: fromTop
            width: wide
            height: high
            color: Colors.laid(ink, strength)
            border.width: edge ? Metrics.stroke : 0
            border.color: Colors.ink(ink)
            Accessible.ignored: true
        }
    }

    Repeater {
        model: root.reports.lines

        PlainText {
            required property real fromLeft
            required property real fromTop
            required property real wide
            required property real high
            required property string said
            required property real size
            required property string side
            required property string ink
            required property bool bold

            x: fromLeft
            y: fromTop
            width: wide
            height: high
            text: said
            decorative: true
            wrapMode: Text.NoWrap
            voice: Type.button
            color: Colors.ink(ink)
            font.pixelSize: size
            font.weight: bold ? Font.Bold : Font.Normal
            horizontalAlignment: side === "left" ? Text.AlignLeft : side === "right" ? Text.AlignRight : Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }
}
