// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! One option of a quiz question; once one was tapped, which is right. The roles of its row are its properties. */
Pressable {
    id: root

    required property string value
    required property string words
    required property string mark

    readonly property bool correct: root.mark === "right"
    readonly property bool mistaken: root.mark === "wrong"

    text: root.correct ? qsTr("%1. Right answer.", "%1 is an answer of a quiz").arg(root.words) : root.words
    ground: root.correct ? Colors.successWash : root.mistaken ? Colors.dangerWash : Colors.surface
    edge: root.correct ? Colors.success : root.mistaken ? Colors.danger : Colors.outline
    implicitHeight: Math.max(Metrics.primaryTarget, line.implicitHeight + 2 * Metrics.small)
    leftPadding: Metrics.medium
    rightPadding: Metrics.medium

    contentItem: RowLayout {
        id: line

        spacing: Metrics.medium

        IconGlyph {
            glyph: root.correct ? "circle-check-big" : root.mistaken ? "circle-x" : "circle"
            color: root.correct ? Colors.success : root.mistaken ? Colors.danger : Colors.primary
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }

        PlainText {
            text: root.words
            voice: Type.title
            decorative: true
            Layout.fillWidth: true
        }
    }
}
