// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! A quiz: one question, the answer at once and why, and another try for whoever wants one. */
KioskScreen {
    id: root

    required property SessionViewModel session

    readonly property bool again: root.session.quizState === "again"
    readonly property bool answered: root.session.quizState === "right" || root.session.quizState === "wrong"

    eyebrow: DemoWords.over(root.session.end, root.session.title) + "\u00a0· " + Type.whole(qsTr("Quiz: %1 of %2", "a question and how many there are").arg(root.session.quizNumber).arg(root.session.quizCount))
    title: root.again ? qsTr("Almost! Try once more?") : root.session.quizAsk
    question: root.again ? qsTr("%1 right. You need %2.", "numbers of answers").arg(root.session.quizRight).arg(root.session.quizNeeded) : ""
    primaryText: root.again ? qsTr("Try again") : root.answered ? qsTr("Next") : ""
    primaryGlyph: root.again ? "rotate-ccw" : "arrow-right"
    secondaryText: root.session.after ? qsTr("Skip") : qsTr("Stop here")
    secondaryGlyph: "x"
    onPrimaryClicked: root.session.proceed()
    onSecondaryClicked: root.shell.back()

    ScrollColumn {
        anchors.fill: parent
        spacing: Metrics.medium
        visible: !root.again

        Repeater {
            model: root.session.quizOptions

            QuizAnswer {
                Layout.fillWidth: true
                Layout.maximumWidth: Metrics.readingWidth
                Layout.alignment: Qt.AlignHCenter
                onClicked: root.session.answer(value)
            }
        }

        Banner {
            message: root.session.quizState === "right" ? qsTr("That's right!") : qsTr("Not quite. Look for the check mark.")
            detail: root.session.quizWhy
            tone: root.session.quizState === "right" ? "success" : "info"
            visible: root.answered
            Layout.fillWidth: true
            Layout.maximumWidth: Metrics.readingWidth
            Layout.alignment: Qt.AlignHCenter
        }
    }

    Illustration {
        anchors.centerIn: parent
        width: Math.min(parent.width, Metrics.mm(150))
        height: Math.min(parent.height, Metrics.mm(150))
        picture: root.session.picture
        visible: root.again
    }
}
