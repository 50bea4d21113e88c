// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! Somebody was called and is on the way. */
KioskScreen {
    id: root

    title: qsTr("Help is coming")
    question: qsTr("Somebody from the lab will be with you soon.")
    helpOffered: false
    primaryText: qsTr("Go on", "from a message, back to where one was")
    primaryGlyph: "check"
    onPrimaryClicked: root.shell.proceed()

    SplitBody {
        picture: "help-coming"
        share: 0.42

        PlainText {
            text: Type.held(qsTr("You can wait here, or go to the desk."))
            voice: Type.headline
            Layout.fillWidth: true
        }
    }
}
