// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Nobody is here yet: what the lab is, what is free right now, and how one begins. Any touch wakes it. */
FocusScope {
    id: root

    required property ShellViewModel shell
    required property LabViewModel lab
    required property PreviewViewModel preview

    readonly property bool portrait: root.height > root.width
    readonly property real ceiling: languages.y + languages.height + Metrics.small + (word.visible ? word.height + Metrics.small : 0)
    readonly property real floor: dock.y - Metrics.large

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Innovation Lab")

    Rectangle {
        anchors.fill: parent
        color: Colors.background
    }

    Rectangle {
        anchors.top: parent.top
        anchors.bottom: dock.top
        anchors.bottomMargin: -Metrics.radius
        width: parent.width
        color: Preferences.highContrast ? Colors.background : Colors.dark.background

        Scenes {
            id: scenes

            anchors.fill: parent
            lab: root.lab
            stage: root.portrait ? Qt.rect(Metrics.margin, root.ceiling, root.width - 2 * Metrics.margin,
                                           invitation.y - Metrics.large - root.ceiling)
                                 : Qt.rect(root.width * 0.56, root.ceiling, root.width * 0.44 - Metrics.margin,
                                           root.floor - root.ceiling)
        }
    }

    MouseArea {
        anchors.fill: parent
        onPressed: root.shell.wake()
    }

    AttractInvitation {
        id: invitation

        x: Metrics.margin + scenes.drift
        y: root.portrait || word.visible ? root.floor - height * scale : Math.max((root.ceiling + dock.y - height) / 2, root.ceiling)
        scale: Math.max(0.5, Math.min(1, (root.floor - root.ceiling) / height))
        transformOrigin: Application.layoutDirection === Qt.RightToLeft ? Item.TopRight : Item.TopLeft
        visible: !word.visible || 2 * (root.floor - root.ceiling) > height
        width: root.portrait ? root.width - 2 * Metrics.margin : root.width * 0.56 - Metrics.margin - Metrics.medium
        portrait: root.portrait
        titled: root.portrait || !word.visible
        preview: root.preview
        lab: root.lab
    }

    Banner {
        id: word

        readonly property bool told: root.shell.notice !== ""

        anchors.left: parent.left
        anchors.leftMargin: Metrics.margin
        y: root.ceiling - height - Metrics.small
        width: parent.width - 2 * Metrics.margin
        message: told ? NoticeWords.message(root.shell.notice) : qsTr("Staff: please open the desk.")
        detail: told ? NoticeWords.detail(root.shell.notice) : qsTr("%n thing(s) that are out were called back by their maker.", "", root.lab.recalled)
        tone: told ? root.shell.noticeTone : "danger"
        visible: told || root.lab.recalled > 0
    }

    LanguageLine {
        id: languages

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.right: help.left
        anchors.margins: Metrics.margin
        shell: root.shell
    }

    KioskButton {
        id: help

        objectName: "head"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Metrics.margin
        text: qsTr("Get help")
        glyph: "hand"
        compact: true
        onClicked: root.shell.help()
    }

    Rectangle {
        id: dock

        anchors.bottom: parent.bottom
        width: parent.width
        height: foot.implicitHeight + 2 * Metrics.large + Metrics.radius
        radius: Metrics.radius
        color: Colors.background

        ColumnLayout {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Metrics.margin
            anchors.topMargin: Metrics.large
            spacing: Metrics.large

            ActionBar {
                secondaryText: qsTr("Return a thing")
                secondaryGlyph: "undo-2"
                primaryText: root.lab.guests ? qsTr("I have no badge") : ""
                primaryGlyph: "arrow-right"
                Layout.fillWidth: true
                languageOffered: false
                onSecondaryClicked: root.lab.bringBack()
                onPrimaryClicked: root.lab.comeAsGuest()
                onEasierClicked: root.shell.toggleEasier()
                onAgainClicked: root.shell.sayAgain()
                onHushClicked: root.shell.hush()
            }
        }
    }
}
