// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! A demo runs: how much time is left, to be read from across the room, and two ways out of it. */
KioskScreen {
    id: root

    required property SessionViewModel session

    eyebrow: qsTr("Now running")
    title: root.session.title
    helpOffered: false
    primaryText: qsTr("I need help")
    primaryGlyph: "hand"
    secondaryText: root.session.stopping ? "" : qsTr("Stop")
    secondaryGlyph: "circle-stop"
    onPrimaryClicked: root.shell.help()
    onSecondaryClicked: root.session.stop()

    SplitBody {
        id: split

        picture: root.session.picture
        share: 0.3

        CountdownRing {
            remaining: Math.round(root.session.share * total)
            total: Metrics.readingWidth
            shown: root.session.clock
            voice: Type.clock
            label: qsTr("Time left")
            tone: root.session.warning ? Colors.warning : Colors.primary
            Layout.preferredWidth: Math.min(split.height - words.height - Metrics.large, Metrics.mm(124))
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignHCenter
        }

        PlainText {
            id: words

            text: root.session.stopping ? qsTr("Ending now. Please wait.")
                : root.session.warning ? qsTr("Almost done. Finish what you are doing.")
                : qsTr("Next: tell us how it was.")
            voice: Type.title
            color: root.session.warning ? Colors.warning : Colors.textQuiet
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.topMargin: Metrics.small
        }
    }
}
