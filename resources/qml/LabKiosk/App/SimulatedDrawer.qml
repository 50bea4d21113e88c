// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Screens
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The simulated lab's drawer: badges, tagged things, cards and headsets. Touching one holds it under the scanner. */
Item {
    id: root

    required property DrawerViewModel drawer

    function kindName(kind: string): string {
        return kind === "badge" ? qsTr("Badges") : kind === "headset" ? qsTr("Headsets")
             : kind === "tag" ? qsTr("Things") : kind === "card" ? qsTr("Cards")
             : kind === "camera" ? qsTr("Camera") //: Heading of what can befall the simulated camera
             : qsTr("Rehearse"); //: Heading of bad days that staff can play on a simulated headset or scanner
    }

    Rectangle {
        anchors.fill: parent
        color: Colors.background
        opacity: 0.8
        visible: root.drawer.opened

        MouseArea {
            anchors.fill: parent
            onClicked: root.drawer.toggle()
        }
    }

    Translate {
        id: drawn

        x: root.drawer.opened ? -box.width : 0

        Behavior on x {
            NumberAnimation {
                duration: Motion.screen
                easing.type: Motion.easeIn
            }
        }
    }

    Rectangle {
        id: box

        transform: drawn
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.right
        width: Math.min(parent.width * 0.75, Metrics.mm(250))
        color: Colors.raised

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Metrics.medium
            spacing: Metrics.medium
            visible: root.drawer.opened

            PlainText {
                text: root.drawer.rehearses ? qsTr("Simulated lab: touch what is to happen")
                                            : qsTr("Simulated lab: touch something to scan it")
                voice: Type.button
                Layout.fillWidth: true
            }

            Flow {
                spacing: Metrics.small
                Layout.fillWidth: true

                Repeater {
                    model: ["badge", "headset", "tag", "card", "camera", "rehearsal"]

                    KioskButton {
                        required property string modelData

                        text: root.kindName(modelData)
                        compact: true
                        kind: root.drawer.kind === modelData ? KioskButton.Kind.Primary : KioskButton.Kind.Secondary
                        onClicked: root.drawer.look(modelData)
                    }
                }
            }

            ScrollColumn {
                ground: Colors.raised
                Layout.fillWidth: true
                Layout.fillHeight: true

                Repeater {
                    model: root.drawer.items

                    ListButton {
                        required property string kind
                        required property string code
                        required property string subtitle
                        required property int battery
                        required title
                        required picture

                        detail: subtitle
                        trailing: battery < 0 ? "" : qsTr("%1%", "battery").arg(battery)
                        tone: battery >= 0 && battery < 30 ? Colors.warning : Colors.text
                        Layout.fillWidth: true
                        onClicked: root.drawer.hold(kind, code)
                    }
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }

    // As narrow as the margin, so that it lies on nothing: no visitor ever sees it.
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        transform: drawn
        width: Metrics.margin - Metrics.tiny
        height: Metrics.target * 2
        radius: Metrics.radiusSmall
        color: Colors.raised

        Accessible.role: Accessible.Button
        Accessible.name: root.drawer.opened ? qsTr("Close the simulated lab") : qsTr("Open the simulated lab")
        Accessible.onPressAction: root.drawer.toggle()

        IconGlyph {
            anchors.centerIn: parent
            size: Metrics.iconSmall
            glyph: root.drawer.opened ? "x" : "id-card"
        }

        MouseArea {
            anchors.fill: parent
            onClicked: root.drawer.toggle()
        }
    }
}
