// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme

/*! One piece of the row of cards, with its stretch of the bands that show what holds it. */
Pressable {
    id: root

    required property var piece
    readonly property string kind: root.piece.kind
    readonly property bool now: root.piece.mark === "now"
    readonly property bool failed: root.piece.mark === "failed"
    readonly property real side: Metrics.near(19)
    readonly property Paint paint: Paint {}

    text: root.piece.name ?? ""
    enabled: root.kind !== "slot"
    ground: Colors.none
    radius: Metrics.radiusSmall
    reach: 0
    padding: 0
    topInset: (height - root.side) / 2
    bottomInset: topInset
    leftInset: Metrics.hair
    rightInset: Metrics.hair
    implicitWidth: root.side + 2 * Metrics.hair
    implicitHeight: Metrics.near(33)

    contentItem: Item {
        id: face

        Repeater {
            model: root.piece.bands.length

            Rectangle {
                required property int index
                readonly property bool own: index === root.piece.bands.length - 1
                readonly property bool head: own && root.kind === "open"
                readonly property bool tail: own && root.kind === "close"
                readonly property bool before: root.mirrored ? tail : head
                readonly property bool behind: root.mirrored ? head : tail
                readonly property real round: Metrics.radiusSmall

                x: before ? Metrics.hair : 0
                y: Metrics.hair + index * Metrics.near(3)
                width: face.width - (before || behind ? Metrics.hair : 0)
                height: face.height - 2 * y
                topLeftRadius: before ? round : 0
                bottomLeftRadius: before ? round : 0
                topRightRadius: behind ? round : 0
                bottomRightRadius: behind ? round : 0
                color: root.paint.band(root.piece.bands[index], index)
            }
        }

        DashedOutline {
            anchors.centerIn: parent
            width: root.side
            height: root.side
            radius: Metrics.radiusSmall
            visible: root.kind === "slot" && root.piece.bands.length > 0
        }

        Rectangle {
            anchors.centerIn: card
            width: card.width + 2 * Metrics.focusRing
            height: width
            radius: width * 0.2
            visible: root.now || root.failed
            color: root.failed ? Colors.danger : Colors.text
        }

        Image {
            id: card

            anchors.centerIn: parent
            width: root.side
            height: root.side
            visible: source != ""
            source: root.kind === "start" ? "rover.svg" : root.kind === "card" || root.kind === "open" ? "card-" + root.piece.sign + ".svg" : ""
            sourceSize: Qt.size(width, height)
        }

        IconGlyph {
            anchors.right: card.right
            anchors.top: card.top
            anchors.margins: -Metrics.tiny
            glyph: root.failed ? "octagon-x" : ""
            size: Metrics.iconSmall
            color: Colors.danger
        }

        Rectangle {
            anchors.centerIn: parent
            width: root.side * 0.86
            height: width
            radius: Metrics.radiusSmall
            visible: root.kind === "times"
            color: root.paint.cream

            PlainText {
                anchors.centerIn: parent
                text: root.piece.text ?? ""
                voice: (root.piece.text ?? "").length > 1 ? Type.caption : Type.key
                decorative: true
                color: root.paint.ink
            }
        }

        IconGlyph {
            anchors.centerIn: parent
            glyph: root.kind === "close" ? "chevron-right" : root.kind === "slot" ? "plus" : ""
            color: root.kind === "close" ? root.paint.cream : Colors.textQuiet
        }
    }
}
