// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Which file, and what it is an export of. */
ScrollColumn {
    id: root

    required property IntakeViewModel intake

    readonly property bool files: root.intake.step === "files"

    Repeater {
        model: root.files ? root.intake.files : null

        ListButton {
            id: sheet

            required property string path
            required property string name
            required property string where
            required property string date
            required property string size

            readonly property string place: sheet.where === "" ? qsTr("This kiosk's folder") : sheet.where
            readonly property string made: qsTr("%1, %2", "%1 is a date, %2 the size of a file").arg(sheet.date).arg(Type.fromTheLeft(sheet.size))

            title: sheet.name
            // The date first: what a line begins with says in Arabic from where all of it is read, and a stick has a name in Latin letters.
            detail: [sheet.made, sheet.place].join(" · ")
            glyph: "archive"
            Layout.fillWidth: true
            onClicked: root.intake.pick(sheet.path)
        }
    }

    IntakeFolder {
        intake: root.intake
        visible: root.files && root.intake.looked
        Layout.fillWidth: true
    }

    Repeater {
        model: root.files ? null : root.intake.formats

        ListButton {
            id: kind

            required property string word
            required glyph

            title: IntakeWords.format(kind.word)
            detail: IntakeWords.detail(kind.word)
            Layout.fillWidth: true
            onClicked: root.intake.pick(kind.word)
        }
    }

    PlainText {
        text: qsTr("People and rosters are taken in at the command line: they need the district's secret.")
        color: Colors.textQuiet
        visible: !root.files
        Layout.fillWidth: true
    }
}
