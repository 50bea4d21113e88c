// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Until when, and which kind of loan. */
ColumnLayout {
    id: root

    required property HandOutViewModel handOut

    spacing: Metrics.medium

    component Choices: Flow {
        spacing: Metrics.small
        Layout.fillWidth: true
    }

    PlainText {
        text: root.handOut.dueTime === "" ? "" : TimeWords.due(root.handOut.dueTime, root.handOut.dueDays, root.handOut.dueDate)
        voice: Type.title
        visible: text !== ""
        Layout.fillWidth: true
    }

    Choices {
        Repeater {
            model: root.handOut.dues

            ChoiceButton {
                required property string word
                required property string time
                required property int days
                required property string date

                text: LendWords.rule(word)
                Accessible.description: TimeWords.due(time, days, date)
                onClicked: root.handOut.chooseDue(word)
            }
        }
    }

    Choices {
        Repeater {
            model: root.handOut.kinds

            ChoiceButton {
                required property string word

                text: LendWords.kind(word)
                Accessible.description: qsTr("Kind of loan")
                onClicked: root.handOut.chooseKind(word)
            }
        }
    }
}
