// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.ViewModels

/*! Reads a text aloud to whoever does not read it, and stops when it is touched again. Not there where no voice is. */
KioskButton {
    id: root

    required property ShellViewModel shell

    text: root.shell.reading ? qsTr("Stop reading", "aloud") : qsTr("Read it to me", "aloud")
    glyph: root.shell.reading ? "circle-stop" : "volume-2"
    compact: true
    visible: root.shell.canSpeak
    onClicked: root.shell.readAloud()
}
