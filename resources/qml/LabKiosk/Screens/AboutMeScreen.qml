// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! What do you know about me? Cards to open, and behind each, in plain words, everything that is kept. */
KioskScreen {
    id: root

    required property AboutMeViewModel aboutMe

    title: qsTr("What we know about you")
    question: Preferences.largerText ? qsTr("This is all we keep.") : qsTr("Tap a card. This is all we keep.")
    primaryText: qsTr("Done")
    primaryGlyph: "check"
    onPrimaryClicked: root.shell.proceed()

    GridLayout {
        id: page

        anchors.fill: parent
        columns: root.portrait ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.large

        ScrollColumn {
            id: topics

            Layout.preferredWidth: root.portrait ? root.width : root.width * 0.42
            Layout.fillWidth: root.portrait
            Layout.fillHeight: !root.portrait
            // Upright, as high whatever the facts are: what is tapped stays where it is.
            Layout.preferredHeight: root.portrait ? Math.min(needed, page.height * 0.6) : needed

            GridLayout {
                columns: Preferences.largerText && !root.portrait ? 1 : 2
                columnSpacing: Metrics.small
                rowSpacing: Metrics.small
                uniformCellWidths: true
                uniformCellHeights: true
                Layout.fillWidth: true

                Repeater {
                    model: root.aboutMe.topics

                    TopicButton {
                        id: topic

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.minimumHeight: implicitHeight
                        onOpened: code => root.aboutMe.look(code)

                        Binding {
                            target: topics
                            property: "shown"
                            value: topic
                            when: topic.chosen
                            restoreMode: Binding.RestoreNone
                        }
                    }
                }
            }
        }

        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Heading {
                text: TopicWords.topic(root.aboutMe.topic)
                voice: Type.title
                Layout.fillWidth: true
            }

            PlainText {
                text: TopicWords.nothing(root.aboutMe.topic)
                color: Colors.textQuiet
                visible: facts.count === 0
                Layout.fillWidth: true
            }

            Repeater {
                id: facts

                model: root.aboutMe.facts

                KnownFact {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
