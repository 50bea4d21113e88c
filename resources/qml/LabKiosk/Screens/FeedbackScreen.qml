// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! How was it? One question at a time, one tap an answer. */
KioskScreen {
    id: root

    required property SessionViewModel session

    eyebrow: DemoWords.over(root.session.end, root.session.title) + "\u00a0· " + Type.whole(qsTr("Your opinion: %1 of %2", "a question and how many there are").arg(root.session.questionNumber).arg(root.session.questions))
    title: root.session.question
    secondaryText: root.session.required ? "" : qsTr("Skip")
    secondaryGlyph: ""
    onSecondaryClicked: root.shell.skip()

    GridLayout {
        anchors.centerIn: parent
        width: parent.width
        height: Math.min(parent.height, Math.max(implicitHeight, root.portrait ? answers.count * Metrics.mm(60) : Metrics.mm(120)))
        columns: root.portrait ? 1 : answers.count
        columnSpacing: Metrics.medium
        rowSpacing: Metrics.medium
        uniformCellWidths: true

        Repeater {
            id: answers

            model: root.session.options

            AnswerButton {
                last: answers.count - 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                onClicked: root.session.answer(value)
            }
        }
    }
}
