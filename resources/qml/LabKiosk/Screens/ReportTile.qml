// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme

/*! A report, small: its name, and its first figure as bars without a number. The roles of its row are its properties. */
Pressable {
    id: root

    required property string code
    required property string label
    required property string glyph
    required property string sentence
    required property list<double> sparks

    signal opened(code: string)

    text: root.label
    ground: Colors.surface
    edge: Colors.outline
    padding: Metrics.small
    onClicked: root.opened(root.code)

    Accessible.description: root.sentence

    contentItem: Item {
        implicitHeight: name.implicitHeight + Metrics.target

        IconGlyph {
            id: icon

            anchors.left: parent.left
            anchors.verticalCenter: name.verticalCenter
            size: Metrics.iconSmall
            glyph: root.glyph
            color: Colors.textQuiet
        }

        PlainText {
            id: name

            anchors.left: icon.right
            anchors.leftMargin: Metrics.tiny
            anchors.right: parent.right
            text: root.label
            voice: Type.button
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(Type.caption.pixels * 0.7)
            decorative: true
        }

        Item {
            id: bars

            readonly property real step: width / Math.max(6, root.sparks.length)

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: name.bottom
            anchors.topMargin: Metrics.tiny
            anchors.bottom: parent.bottom

            Repeater {
                model: root.sparks

                Rectangle {
                    required property double modelData
                    required property int index

                    x: (Application.layoutDirection === Qt.RightToLeft ? bars.width - (index + 1) * bars.step : index * bars.step) + bars.step * 0.12
                    y: bars.height - height
                    width: bars.step * 0.76
                    height: Math.max(Metrics.stroke, modelData * bars.height)
                    color: Colors.primary
                }
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Metrics.stroke
                color: Colors.outline
            }
        }
    }
}
