// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! How many are in the set, of how many; and the two choices, each of one tap. */
ColumnLayout {
    id: root

    required property ClassSetViewModel classSet

    readonly property bool complete: root.classSet.size > 0 && root.classSet.ready >= root.classSet.size
    readonly property color tone: root.complete ? Colors.success : Colors.primary

    spacing: Metrics.medium

    component Choices: Flow {
        spacing: Metrics.small
        Layout.fillWidth: true
    }

    PlainText {
        text: root.classSet.size > 0 ? qsTr("%1 of %2", "how many things of a class set were scanned, of how many").arg(root.classSet.ready).arg(root.classSet.size)
                                     : root.classSet.ready.toString()
        voice: Type.display
        color: root.complete ? Colors.success : Colors.text
        Layout.fillWidth: true

        Accessible.name: qsTr("%n thing(s) in the set", "", root.classSet.ready)
    }

    ProgressBar {
        value: root.classSet.size > 0 ? root.classSet.ready / root.classSet.size : 0
        tone: root.tone
        visible: root.classSet.size > 0
        Accessible.ignored: true
        Layout.fillWidth: true
    }

    Choices {
        PlainText {
            text: qsTr("Needed:", "how many things a class needs; before numbers")
            voice: Type.button
            height: Math.max(Metrics.target, implicitHeight)
            verticalAlignment: Text.AlignVCenter
        }

        Repeater {
            model: root.classSet.sizes

            ChoiceButton {
                required property int size

                text: size.toString()
                Accessible.name: qsTr("%n thing(s) are needed", "", size)
                onClicked: root.classSet.chooseSize(size)
            }
        }
    }

    Choices {
        PlainText {
            text: qsTr("Until:", "when a class set is due; before clock times")
            voice: Type.button
            height: Math.max(Metrics.target, implicitHeight)
            verticalAlignment: Text.AlignVCenter
        }

        Repeater {
            model: root.classSet.dues

            ChoiceButton {
                required property string rule
                required property string time
                required property int days
                required property string date

                text: TimeWords.moment(time, days, date)
                Accessible.name: TimeWords.due(time, days, date)
                onClicked: root.classSet.chooseDue(rule)
            }
        }
    }
}
