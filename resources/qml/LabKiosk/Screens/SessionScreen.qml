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
    question: root.session.stopping ? qsTr("Ending now. Please wait.")
            : root.session.warning ? qsTr("Almost done. Finish what you are doing.") : qsTr("Next: tell us how it was.")
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
            voice: width > Metrics.mm(125) ? Type.clock : Type.display
            label: qsTr("Time left")
            tone: root.session.warning ? Colors.warning : Colors.primary
            Layout.preferredWidth: Math.min(split.tall ? split.width : split.height, Metrics.mm(140))
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
