// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! To take home: a code that leads to the demo's learning material. */
KioskScreen {
    id: root

    required property SessionViewModel session

    eyebrow: root.session.title
    title: DemoWords.end(root.session.end)
    question: root.session.course === "done" ? qsTr("You did the short course.")
            : root.session.course === "missed" ? qsTr("It counts as a short course once you answer the questions at the end.")
            : root.session.code.length > 0 ? qsTr("Scan the code with your phone.") : qsTr("Please put the gear back where staff show you.")
    primaryText: qsTr("Done")
    primaryGlyph: "check"
    onPrimaryClicked: root.shell.proceed()

    SplitBody {
        picture: root.session.picture
        share: 0.3
        spacing: Metrics.medium

        QrPicture {
            rows: root.session.code
            description: qsTr("Code with a link to learn more")
            visible: root.session.code.length > 0
            Layout.preferredWidth: Metrics.mm(100)
            Layout.preferredHeight: Metrics.mm(100)
            Layout.alignment: Qt.AlignHCenter
        }

        PlainText {
            text: Type.held(root.session.code.length > 0 ? qsTr("Learn more at home or in class.") : qsTr("Thank you for trying it."))
            voice: Type.title
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
