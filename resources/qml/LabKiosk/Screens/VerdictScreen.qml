// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The answer to a badge, filling the screen: colour, drawing and words. A touch anywhere goes on, and so does a key. */
FocusScope {
    id: root

    required property ShellViewModel shell
    required property CheckInViewModel checkIn

    Accessible.role: Accessible.Pane
    Accessible.name: stamp.title
    Accessible.description: stamp.detail

    OutcomeStamp {
        id: stamp

        anchors.fill: parent
        tone: root.checkIn.tone
        picture: root.checkIn.picture
        title: VerdictWords.greeting(root.checkIn.verdict, root.checkIn.name, root.checkIn.group > 0)
        detail: VerdictWords.explained(root.checkIn.verdict, root.checkIn.opens, root.checkIn.group > 0)
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.shell.proceed()
    }

    // A finger may fall anywhere; a key or a switch needs something that has the focus.
    KioskButton {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.margins: Metrics.margin
        text: qsTr("Go on", "from the answer to a badge to the next question")
        glyph: "arrow-right"
        glyphLast: true
        compact: true
        visible: root.checkIn.tone === "success"
        onClicked: root.shell.proceed()
    }

    KioskButton {
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Metrics.margin
        text: qsTr("Get help")
        glyph: "hand"
        compact: true
        visible: root.checkIn.tone !== "success"
        onClicked: root.shell.help()
    }

    Banner {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.margins: Metrics.margin
        width: Math.min(implicitWidth, parent.width - 2 * Metrics.margin)
        message: VerdictWords.helper(root.checkIn.mayAllow)
        glyph: "id-card"
        visible: root.checkIn.mayAllow !== ""
    }
}
