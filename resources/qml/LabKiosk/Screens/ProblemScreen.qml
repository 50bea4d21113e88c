// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! The kiosk itself has a problem: what it is, and what to do. */
KioskScreen {
    id: root

    title: TroubleWords.title(root.shell.trouble)
    primaryText: qsTr("Try again")
    primaryGlyph: "refresh-cw"
    onPrimaryClicked: root.shell.proceed()

    SplitBody {
        picture: root.shell.troublePicture
        share: 0.42

        PlainText {
            text: Type.held(TroubleWords.detail(root.shell.trouble))
            voice: Type.headline
            Layout.fillWidth: true
        }
    }
}
