// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! The cards that can be laid, as large as the place allows. */
GridLayout {
    id: root

    required property QtObject stage
    required property var words
    property bool narrow: false
    property bool tight: false
    readonly property var view: root.stage.view
    readonly property int side: Metrics.near(root.tight ? 22 : 34)

    columns: root.narrow ? 3 : Math.max(1, root.view.choices.length)
    columnSpacing: Metrics.small
    rowSpacing: Metrics.small

    Accessible.role: Accessible.Grouping
    Accessible.name: root.words.cards

    Repeater {
        model: root.view.choices.length

        Pressable {
            id: choice

            required property int index
            readonly property var card: root.view.choices[index] ?? ({})

            text: card.text ?? ""
            enabled: card.enabled ?? false
            ground: Colors.raised
            edge: Colors.outline
            padding: root.tight ? Metrics.tiny : Metrics.small
            focus: index === 0
            reach: Metrics.hair
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.maximumWidth: Metrics.near(110)
            onClicked: root.stage.tap("card", card.sign)

            contentItem: ColumnLayout {
                spacing: Metrics.tiny

                Image {
                    source: choice.card.sign ? "card-" + choice.card.sign + ".svg" : ""
                    sourceSize: Qt.size(root.side, root.side)
                    opacity: choice.enabled ? 1 : 0.45
                    Layout.preferredWidth: root.side
                    Layout.preferredHeight: root.side
                    Layout.alignment: Qt.AlignHCenter
                }

                PlainText {
                    text: choice.text
                    voice: Type.caption
                    decorative: true
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
    }
}
