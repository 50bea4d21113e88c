// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! One answer: a drawing or an icon, and its words. The roles of its row are its properties. */
Pressable {
    id: root

    required property string value
    required property string option
    required property string glyph
    required property string label
    required property string picture
    required property int index
    property int last: 0
    readonly property bool flat: root.height < Metrics.mm(70)
    readonly property real drawn: root.flat ? root.availableHeight
                                 : Math.min(root.availableWidth, root.availableHeight - words.implicitHeight - Metrics.small)

    text: root.label !== "" ? root.label : root.option !== "" ? DemoWords.option(root.option)
        : root.index === 0 ? qsTr("%1: not good", "an answer, %1 is a number").arg(root.value)
        : root.index === root.last ? qsTr("%1: great", "an answer, %1 is a number").arg(root.value) : root.value
    ground: Colors.surface
    edge: Colors.outline

    contentItem: Item {
        implicitHeight: words.implicitHeight + (root.flat ? 0 : Metrics.target + Metrics.small)

        GridLayout {
            id: sign

            anchors.centerIn: parent
            width: parent.width
            columns: root.flat ? 2 : 1
            columnSpacing: Metrics.large
            rowSpacing: Metrics.small

            Illustration {
                picture: root.picture
                visible: root.picture !== ""
                Layout.preferredWidth: root.drawn
                Layout.preferredHeight: root.drawn
                Layout.alignment: Qt.AlignHCenter
            }

            IconGlyph {
                glyph: root.glyph
                size: root.flat ? Metrics.target : Metrics.iconHuge
                color: Colors.primary
                visible: root.picture === ""
                Layout.preferredWidth: size
                Layout.preferredHeight: size
                Layout.alignment: Qt.AlignHCenter
            }

            PlainText {
                id: words

                text: root.text
                voice: Type.title
                decorative: true
                horizontalAlignment: root.flat ? Text.AlignLeft : Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
