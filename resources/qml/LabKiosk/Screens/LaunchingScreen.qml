// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The demo is about to begin: by itself, or by the hands of staff. */
KioskScreen {
    id: root

    required property SessionViewModel session

    readonly property bool byHand: root.session.manual !== ""

    eyebrow: root.session.title
    title: root.byHand ? qsTr("Staff will start it") : qsTr("Starting…")
    primaryText: root.byHand ? qsTr("It is running") : ""
    primaryGlyph: "play"
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Stop")
    secondaryGlyph: "circle-stop"
    onPrimaryClicked: root.session.start()
    onSecondaryClicked: root.session.stop()

    SplitBody {
        picture: root.session.picture
        share: 0.42
        spacing: Metrics.medium

        PlainText {
            text: Type.held(root.byHand ? root.session.manual
                : root.session.headset === "" ? qsTr("It takes only a moment.")
                : qsTr("Put on headset %1.", "%1 is the tag on its label").arg(root.session.headset))
            voice: Type.headline
            Layout.fillWidth: true
        }

        Banner {
            message: root.session.banner
            detail: qsTr("Approved by the district: %1", "%1 is a number such as LAB-AI-12").arg(root.session.approval)
            glyph: "bot"
            tone: "warning"
            visible: root.session.banner !== ""
            Layout.fillWidth: true
        }

        WaitBar {
            visible: !root.byHand
            Layout.fillWidth: true
            Layout.preferredHeight: Metrics.tiny
        }
    }
}
