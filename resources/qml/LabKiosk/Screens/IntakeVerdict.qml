// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! What each row would do: four numbers, the first rows that are refused, and what can be read otherwise. */
ScrollColumn {
    id: root

    required property IntakeViewModel intake
    property bool portrait: false

    spacing: Metrics.medium

    component Choices: Flow {
        spacing: Metrics.small
        Layout.fillWidth: true
    }

    PlainText {
        text: IntakeFileWords.told(root.intake.reason, root.intake.names)
        voice: Type.title
        visible: root.intake.reason !== ""
        Layout.fillWidth: true
    }

    PlainText {
        text: qsTr("IT names columns at the command line, and saves them under a name. Then it can be chosen here.")
        color: Colors.textQuiet
        visible: root.intake.reason !== ""
        Layout.fillWidth: true
    }

    Banner {
        tone: "warning"
        message: root.intake.others ? qsTr("The other rows go in.") : IntakeWords.told(qsTr("%n row(s) would be refused.", "", root.intake.held), root.intake.held, root.intake.heldTold)
        detail: root.intake.others ? qsTr("Those that are refused stay out.") : qsTr("Mend them in the file, or take the others in.")
        action: root.intake.others ? qsTr("Not yet") : qsTr("The others")
        visible: root.intake.held > 0 && root.intake.going > 0
        Layout.fillWidth: true
        onActionClicked: root.intake.allowOthers()
    }

    Banner {
        message: qsTr("The file is no UTF-8.")
        detail: qsTr("It was read as Windows-1252. Look at names with accents.")
        visible: root.intake.guessed
        Layout.fillWidth: true
    }

    Flow {
        spacing: Metrics.medium
        Layout.fillWidth: true

        Repeater {
            model: root.intake.counts

            ListCard {
                required property string word
                required property string count

                title: IntakeWords.verdict(word)
                trailing: count
                width: Math.max(implicitWidth, Metrics.mm(46))
            }
        }
    }

    Repeater {
        model: root.intake.problems

        ListCard {
            id: problem

            required property int row
            required property string key
            required property string why
            required property list<string> names
            required property string column

            title: problem.key === "" ? qsTr("Row %1", "%1 is the number of a row in a file").arg(problem.row) : qsTr("Row %1: %2", "%1 is the number of a row in a file, %2 what it is about").arg(problem.row).arg(problem.key)
            detail: IntakeReasonWords.told(problem.why, problem.names, problem.column)
            glyph: "triangle-alert"
            tone: Colors.warning
            Layout.fillWidth: true
        }
    }

    PlainText {
        text: qsTr("Refused besides: %1", "rows of a file; %1 is a number").arg(root.intake.moreTold)
        color: Colors.textQuiet
        visible: root.intake.more > 0
        Layout.fillWidth: true
    }

    PlainText {
        text: qsTr("Columns that are not read: %1").arg(root.intake.unread)
        color: Colors.textQuiet
        visible: root.intake.unread !== ""
        Layout.fillWidth: true
    }

    Choices {
        visible: root.intake.held > 0

        Repeater {
            model: root.intake.days

            ChoiceButton {
                required property string days

                text: IntakeWords.days(days)
                width: Math.min(implicitWidth, root.inner)
                onClicked: root.intake.chooseDays(days)
            }
        }
    }

    Choices {
        visible: root.intake.step === "judged" || root.intake.why === "refused"

        Repeater {
            model: root.intake.columns

            ChoiceButton {
                required property string name

                text: name === "" ? qsTr("Columns as they are") : qsTr("Columns as saved: %1", "%1 is the name under which they were saved").arg(name)
                width: Math.min(implicitWidth, root.inner)
                onClicked: root.intake.chooseColumns(name)
            }
        }
    }
}
