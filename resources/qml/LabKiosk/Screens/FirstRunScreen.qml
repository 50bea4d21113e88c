// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! A new kiosk, and its one question: the code that makes it one of the lab. Then how far it is, step by step. */
Item {
    id: root

    required property ShellViewModel shell
    required property FirstRunViewModel firstRun
    required property PreviewViewModel preview
    readonly property bool tall: root.height > root.width
    readonly property bool waiting: root.firstRun.step === "waiting"
    readonly property bool untroubled: root.firstRun.why === ""
    readonly property bool tight: Preferences.largerText

    function standing(step: int): int {
        return root.firstRun.done > step ? ChecklistRow.Standing.Done : ChecklistRow.Standing.ToDo;
    }

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    GridLayout {
        anchors.centerIn: parent
        width: parent.width - 2 * Metrics.margin
        columns: root.tall ? 1 : 2
        columnSpacing: Metrics.huge
        rowSpacing: Metrics.large

        Illustration {
            picture: "first-run"
            visible: !viewfinder.visible
            Layout.preferredWidth: root.tall ? root.width * 0.44 : root.width * 0.36
            Layout.preferredHeight: root.tall ? root.width * 0.44 : root.height * 0.7
            Layout.alignment: Qt.AlignCenter
        }

        Viewfinder {
            id: viewfinder

            preview: root.preview
            visible: root.waiting && root.preview.live
            Layout.preferredWidth: root.tall ? root.width * 0.7 : root.width * 0.36
            Layout.preferredHeight: width * 0.75
            Layout.alignment: Qt.AlignCenter
        }

        ColumnLayout {
            spacing: root.tight ? Metrics.tiny : Metrics.medium
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignCenter

            Heading {
                id: heading

                text: Type.held(FirstRunWords.title(root.firstRun.step, root.firstRun.kiosk))
                Layout.fillWidth: true
            }

            PlainText {
                text: root.waiting ? Type.held(qsTr("Hold its enrolment code under the scanner or before the camera."))
                    : root.firstRun.step === "joined" ? qsTr("It opens in a moment.") : qsTr("Please leave it switched on.")
                voice: root.tight ? Type.body : Type.title
                visible: root.untroubled || !root.tight
                Layout.fillWidth: true
            }

            Banner {
                tone: root.waiting ? "danger" : "warning"
                message: FirstRunWords.why(root.firstRun.why)
                detail: root.waiting ? FirstRunWords.help(root.firstRun.why) : qsTr("The rest comes when the centre is heard again.")
                visible: !root.untroubled
                Layout.fillWidth: true
            }

            PlainText {
                text: qsTr("For IT: %1", "%1 is a technical message").arg(root.firstRun.detail)
                voice: Type.caption
                color: Colors.textQuiet
                visible: root.firstRun.detail !== ""
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            PlainText {
                text: qsTr("Staff: IT has the code. It works once. Visitors: please go to the desk.")
                color: Colors.textQuiet
                visible: root.waiting && root.untroubled
                Layout.fillWidth: true
            }

            PlainText {
                text: qsTr("For IT: zones, printers, headsets, programs and demos are not in the code. Copy them to this kiosk.")
                color: Colors.textQuiet
                visible: root.firstRun.step === "joined" && !root.tight
                Layout.fillWidth: true
            }

            ColumnLayout {
                spacing: root.tight ? Metrics.tiny : Metrics.small
                visible: !root.waiting && root.untroubled
                Layout.fillWidth: true

                ChecklistRow {
                    title: qsTr("The code is good")
                    standing: root.standing(0)
                    Layout.fillWidth: true
                }

                ChecklistRow {
                    title: qsTr("The centre knows this kiosk")
                    detail: root.tight ? "" : root.firstRun.kiosk
                    standing: root.standing(1)
                    Layout.fillWidth: true
                }

                ChecklistRow {
                    title: qsTr("The lab's records are here")
                    detail: root.firstRun.done < 2 ? "" : qsTr("%n record(s)", "", root.firstRun.records)
                    standing: root.standing(2)
                    Layout.fillWidth: true
                }
            }
        }
    }
}
