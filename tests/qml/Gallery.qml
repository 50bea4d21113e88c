// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.Controls

/*! Every control in every state that it has, one below the other: what the design system's tests look at. */
Rectangle {
    id: root

    color: Colors.background
    implicitHeight: sections.implicitHeight + 2 * Metrics.margin

    ColumnLayout {
        id: sections

        anchors.fill: parent
        anchors.margins: Metrics.margin
        spacing: Metrics.large

        Heading {
            text: "Heading"
            Layout.fillWidth: true
        }

        PlainText {
            text: "Body with <b>markup</b> left as it came."
            Layout.fillWidth: true
        }

        PlainText {
            text: "Caption"
            voice: Type.caption
            color: Colors.textQuiet
        }

        Flow {
            spacing: Metrics.medium
            Layout.fillWidth: true

            KioskButton {
                text: "Primary"
                kind: KioskButton.Kind.Primary
                glyph: "arrow-right"
                glyphLast: true
            }

            KioskButton {
                objectName: "secondary"
                text: "Secondary"
            }

            KioskButton {
                text: "Quiet"
                kind: KioskButton.Kind.Quiet
                glyph: "undo-2"
            }

            KioskButton {
                text: "Danger"
                kind: KioskButton.Kind.Danger
                glyph: "circle-stop"
            }

            KioskButton {
                text: "Disabled"
                enabled: false
                reason: "Scan a headset first"
            }

            KioskButton {
                text: "Busy"
                kind: KioskButton.Kind.Primary
                busy: true
            }
        }

        RowLayout {
            spacing: Metrics.large
            uniformCellSizes: true
            Layout.fillWidth: true

            TileButton {
                title: "Try a demo"
                fact: "3 stations free"
                picture: "home-demo"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
            }

            TileButton {
                title: "Borrow"
                fact: "6 of 10 headsets ready"
                picture: "home-borrow"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
            }

            TileButton {
                title: "Return"
                reason: "Nothing is on loan to you"
                enabled: false
                picture: "home-return"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
            }
        }

        ListCard {
            title: "Headset 04"
            detail: "Case 4, with two controllers"
            trailing: "due 15:30"
            picture: "headset"
            Layout.fillWidth: true
        }

        ListButton {
            title: "Solar system"
            detail: "8 minutes, two places"
            trailing: "free"
            tone: Colors.success
            picture: "demo-planet"
            Layout.fillWidth: true
        }

        ListButton {
            title: "Robot arm"
            reason: "A workshop uses it until 14:00"
            enabled: false
            glyph: "bot"
            Layout.fillWidth: true
        }

        ChecklistRow {
            title: "Lab rules"
            detail: "Read on 3 September"
            standing: ChecklistRow.Standing.Done
            Layout.fillWidth: true
        }

        ChecklistRow {
            title: "A grown-up agrees"
            detail: "Needed once a year"
            action: "Show the form"
            Layout.fillWidth: true
        }

        ChecklistRow {
            title: "Wrist strap on"
            detail: "Ask staff for one"
            standing: ChecklistRow.Standing.Blocked
            Layout.fillWidth: true
        }

        Banner {
            message: "The lab closes at 16:00"
            Layout.fillWidth: true
        }

        Banner {
            tone: "success"
            message: "Headset 04 is back"
            action: "Undo"
            Layout.fillWidth: true
        }

        Banner {
            tone: "warning"
            message: "Two minutes left"
            Layout.fillWidth: true
        }

        Banner {
            tone: "danger"
            message: "The scanner is not connected"
            detail: "Staff know. You can use the camera."
            Layout.fillWidth: true
        }

        ProgressBar {
            value: 0.4
            label: "2 of 5 answered"
            Layout.fillWidth: true
        }

        Flow {
            spacing: Metrics.huge
            Layout.fillWidth: true

            NumberPad {}

            SwitchTile {
                label: "Larger text"
                glyph: "a-large-small"
                on: true
            }

            SwitchTile {
                label: "Speak to me"
                glyph: "audio-lines"
                enabled: false
                reason: "Not here"
            }

            LetterKeyboard {
                width: Metrics.mm(230)
                height: Metrics.mm(46)
                columns: 10
                lines: 2

                keys: ListModel {
                    ListElement { kind: "letter"; letter: "á"; label: "á"; line: 0; at: 0; span: 1; on: false }
                    ListElement { kind: "letter"; letter: "ع"; label: "ع"; line: 0; at: 1; span: 1; on: false }
                    ListElement { kind: "shift"; letter: ""; label: ""; line: 0; at: 2; span: 1.5; on: true }
                    ListElement { kind: "signs"; letter: ""; label: "áéí"; line: 0; at: 3.5; span: 1.5; on: false }
                    ListElement { kind: "layout"; letter: ""; label: "ES"; line: 1; at: 0; span: 1.5; on: false }
                    ListElement { kind: "space"; letter: " "; label: ""; line: 1; at: 1.5; span: 3; on: false }
                    ListElement { kind: "erase"; letter: ""; label: ""; line: 1; at: 4.5; span: 1.5; on: false }
                    ListElement { kind: "done"; letter: ""; label: ""; line: 1; at: 6; span: 2; on: false }
                }
            }

            Column {
                spacing: Metrics.huge

                Stepper {
                    label: "Students"
                    value: 12
                }

                CountdownRing {
                    remaining: 18
                    total: 30
                    label: "Seconds left"
                }

                Clock {
                    time: "07:42"
                    label: "left in your session"
                }
            }

            QrPicture {
                objectName: "qr"
                rows: ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
                description: "Code with a link to the lab"
            }

            Illustration {
                picture: "headset"
                description: "A headset"
                width: Metrics.tile
                height: Metrics.tile
            }
        }

        OutcomeStamp {
            title: "Welcome back, Sam"
            detail: "You are checked in"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Metrics.mm(140), implicitHeight)
        }

        OutcomeStamp {
            tone: "danger"
            title: "This badge is not ours"
            detail: "Try your school badge, or ask staff"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Metrics.mm(140), implicitHeight)
        }
    }
}
