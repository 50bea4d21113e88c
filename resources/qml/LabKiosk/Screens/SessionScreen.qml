// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! A demo runs: how much time is left, to be read from across the room, and two ways out of it. */
KioskScreen {
    id: root

    required property SessionViewModel session
    required property FilmViewModel film

    readonly property string hurry: root.session.lastMinute ? qsTr("Less than a minute left. Finish now.")
        : root.session.warning ? qsTr("Almost done. Finish what you are doing.") : ""

    eyebrow: root.session.headset === "" ? qsTr("Now running")
        : qsTr("Now running on headset %1", "%1 is the tag on its label").arg(root.session.headset)
    title: root.session.title
    question: root.film.there ? "" : root.session.stopping ? qsTr("Ending now. Please wait.")
            : root.hurry !== "" ? root.hurry
            : root.session.quizNext ? qsTr("Afterwards: a few questions.") : qsTr("Afterwards: tell us how it was.")
    helpOffered: false
    primaryText: qsTr("I need help")
    primaryGlyph: "hand"
    secondaryText: root.session.stopping ? "" : root.session.mayBeDone ? qsTr("Done") : qsTr("Stop")
    secondaryGlyph: root.session.mayBeDone ? "check" : "circle-stop"
    onPrimaryClicked: root.shell.help()
    onSecondaryClicked: root.session.stop()

    FilmBody {
        anchors.fill: parent
        film: root.film
        session: root.session
        note: root.session.stopping ? qsTr("Ending now. Please wait.") : root.hurry
        visible: root.film.there
    }

    LiveBody {
        anchors.fill: parent
        session: root.session
        visible: root.session.live !== "" && !root.film.there
    }

    SplitBody {
        id: split

        picture: root.session.picture
        share: 0.3
        visible: root.session.live === "" && !root.film.there

        SessionClock {
            session: root.session
            Layout.preferredWidth: Math.min(split.tall ? split.width : split.height, split.room, Metrics.mm(140))
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
