// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*!
    A picture of a thing in its frame, or what the camera sees in its place, never mirrored: what is written on a thing
    has to be read. Above it which one it is, below it what can be done with it.
*/
Item {
    id: root

    required property string stage
    required property string source
    required property bool live
    required property bool fresh
    required property string trouble
    required property string by
    required property string kiosk
    required property string time
    required property int days
    required property string date
    required property string pictureId
    required property bool sure
    required property PreviewViewModel preview
    property bool busy: false
    property bool lone: false
    property bool roomForDeed: false
    property real headRoom: root.head

    readonly property string heading: PictureWords.heading(root.stage, root.live, root.fresh)
    readonly property string absence: root.source !== "" || (root.live && root.preview.live) ? ""
                                    : root.live ? qsTr("The camera is opening.") : PictureWords.absent(root.trouble, root.kiosk)
    readonly property bool deeds: root.fresh || root.pictureId !== ""
    readonly property real head: Math.max(words.height, root.roomForDeed ? deed.implicitHeight : 0)
    readonly property real beside: root.lone ? frame.width + Metrics.huge : 0
    readonly property real above: root.lone ? 0 : root.headRoom + Metrics.tiny
    readonly property real widest: root.lone ? root.width * 0.62 : root.width

    // Measured in the least frame: the height of words in a frame that is as high as its words are would go round and round.
    readonly property real least: Math.min(root.widest, Metrics.mm(70) * 16 / 9)
    readonly property real told: root.absence === "" ? 0 : absent.implicitHeight + 2 * Metrics.small
    readonly property real needed: root.above + Math.max(root.least * 9 / 16, root.told)

    signal again
    signal erase(picture: string)

    implicitHeight: root.lone ? Math.max(root.needed, words.height + deed.height + Metrics.large) : root.needed

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.beside
        anchors.right: parent.right
        anchors.rightMargin: !root.lone && root.roomForDeed ? deed.width + Metrics.small : 0
        y: root.lone ? Math.max(0, (root.height - height - deed.height - Metrics.large) / 2) : root.headRoom - height
        spacing: Metrics.hair

        PlainText {
            width: parent.width
            text: root.heading
            voice: root.lone ? Type.title : Type.button
            decorative: true
        }

        PlainText {
            width: parent.width
            text: PictureWords.taken(root.live, root.fresh, root.by, root.kiosk, root.time, root.days, root.date)
            voice: root.lone ? Type.body : Type.caption
            color: root.live || root.fresh ? Colors.warning : Colors.textQuiet
            visible: text !== "" || !root.lone
        }
    }

    Rectangle {
        id: frame

        anchors.left: parent.left
        y: root.lone ? (root.height - height) / 2 : root.above
        height: Math.max(Math.min(root.height - root.above, root.widest * 9 / 16), root.told)
        width: Math.min(root.widest, height * 16 / 9)
        radius: Metrics.radiusSmall
        color: Colors.surface
        border.width: Preferences.highContrast || root.live || root.fresh ? Metrics.stroke : 0
        border.color: root.live || root.fresh ? Colors.warning : Colors.outline

        Accessible.role: Accessible.Graphic
        Accessible.name: root.absence === "" ? root.heading : root.heading + ". " + root.absence

        Image {
            anchors.fill: parent
            anchors.margins: Metrics.stroke
            source: root.source !== "" ? root.source : root.live ? root.preview.source : ""
            sourceSize: Qt.size(width, height)
            fillMode: Image.PreserveAspectFit
            cache: false
            visible: root.absence === ""
        }

        PlainText {
            id: absent

            anchors.centerIn: parent
            width: root.least - 2 * Metrics.medium
            text: root.absence
            color: Colors.textQuiet
            decorative: true
            horizontalAlignment: Text.AlignHCenter
            visible: root.absence !== ""
        }
    }

    KioskButton {
        id: deed

        anchors.left: parent.left
        anchors.leftMargin: root.lone ? root.beside : root.width - width
        y: root.lone ? words.y + words.height + Metrics.large : root.headRoom - height
        width: Math.min(implicitWidth, root.lone ? words.width : root.width * 0.6)
        text: root.fresh ? qsTr("Again", "take the picture once more") : root.sure ? qsTr("Delete for good") : qsTr("Delete", "a picture")
        glyph: root.fresh ? "undo-2" : "x"
        kind: root.sure ? KioskButton.Kind.Danger : KioskButton.Kind.Secondary
        compact: true
        enabled: !root.busy
        visible: root.deeds
        onClicked: root.fresh ? root.again() : root.erase(root.pictureId)
    }
}
