// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Records are taken in: a file, what it is, what each row would do, and then all of it or nothing. */
KioskScreen {
    id: root

    required property IntakeViewModel intake

    readonly property string step: root.intake.step
    readonly property bool waits: root.step === "judging"
    readonly property bool bare: root.step === "files" && root.intake.looked && root.intake.fileCount === 0
    readonly property bool writes: root.step === "writing"

    eyebrow: root.intake.file === "" ? qsTr("Take records in") : root.intake.file
    title: root.step === "files" ? qsTr("Which file?") : root.step === "format" ? qsTr("What is it?")
         : root.waits ? qsTr("Reading every row…") : root.step === "refused" ? IntakeWords.why(root.intake.why)
         : root.writes ? (root.intake.stopping ? qsTr("Stopping…") : qsTr("Taking it in…"))
         : root.step === "done" ? qsTr("Everything is in") : root.intake.nothingNew ? qsTr("The lab knows all of it")
         : IntakeWords.told(qsTr("%n row(s) to take in", "", root.intake.going), root.intake.going, root.intake.goingTold)
    question: root.step === "files" ? qsTr("From a stick, or from this kiosk's own folder.")
            : root.step === "format" ? qsTr("Nothing is written before you have seen what each row does.")
            : root.waits ? "" : root.step === "refused" ? IntakeWords.help(root.intake.why)
            : root.writes ? qsTr("All of it or nothing. Nobody can be served here meanwhile.")
            : root.step === "done" ? qsTr("It is in the history, with your name.")
            : root.intake.nothingNew ? qsTr("Nothing would be written.") : qsTr("Nothing is written yet.")
    primaryText: root.step === "judged" && !root.intake.nothingNew ? qsTr("Take it in")
               : root.step === "done" || root.step === "refused" || root.step === "judged" ? qsTr("Another file") : root.writes ? qsTr("Stop") : ""
    primaryGlyph: root.writes ? "circle-stop" : root.step === "judged" && !root.intake.nothingNew ? "check" : "inbox"
    primaryEnabled: root.writes ? !root.intake.stopping : root.step !== "judged" || root.intake.ready || root.intake.nothingNew
    primaryReason: root.writes ? qsTr("Stopping…") : qsTr("Some rows would be refused")
    secondaryText: root.writes ? "" : qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.writes ? root.intake.stop() : root.intake.take()
    onSecondaryClicked: root.shell.back()

    IntakeChoice {
        anchors.fill: parent
        intake: root.intake
        visible: (root.step === "files" || root.step === "format") && !root.bare
    }

    SplitBody {
        picture: "lost-found"
        visible: root.bare

        PlainText {
            text: qsTr("There is no sheet on any stick, and none in the folder.")
            voice: Type.headline
            Layout.fillWidth: true
        }

        IntakeFolder {
            intake: root.intake
            Layout.fillWidth: true
        }
    }

    IntakeVerdict {
        anchors.fill: parent
        intake: root.intake
        portrait: root.portrait
        visible: (root.step === "judged" || root.step === "refused") && root.intake.picture === ""
    }

    Illustration {
        anchors.fill: parent
        picture: root.intake.picture
        visible: root.intake.picture !== ""
    }

    SplitBody {
        picture: "one-moment"
        share: 0.34
        visible: root.writes

        PlainText {
            text: qsTr("%1 of %2 records", "how far a long piece of work is").arg(root.intake.done).arg(root.intake.total)
            voice: Type.headline
            Layout.fillWidth: true
        }

        ProgressBar {
            value: root.intake.share
            Accessible.ignored: true
            Layout.fillWidth: true
        }

        PlainText {
            text: qsTr("A stop leaves nothing behind.")
            voice: Type.title
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }
}
