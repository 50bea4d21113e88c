// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*!
    A picture of the thing that carries a code which nobody knows, for whoever decides about it: looked through the
    camera, taken, looked at, kept; and looked at again, until it is deleted or its time is over.
*/
KioskScreen {
    id: root

    required property PicturesViewModel pictures
    required property PreviewViewModel preview

    readonly property bool takes: root.pictures.camera && !root.pictures.kept

    eyebrow: [CaseWords.title(root.pictures.name), root.pictures.tag].filter(part => part !== "").join(" · ")
    title: root.takes ? qsTr("A picture of the thing") : qsTr("What carries this code")
    question: root.pictures.stage === "" ? qsTr("It is decided. The picture goes a month later.")
            : root.pictures.kept ? qsTr("Go back and say what it is.")
            : root.pictures.fresh ? qsTr("Is it sharp, and is nobody in it?")
            : root.takes && Preferences.largerText && !root.portrait ? qsTr("Nobody in it, please.")
            : root.takes ? qsTr("Nobody in it, please. What you keep stays on this kiosk, encrypted, for a month after staff decided.")
            : qsTr("There is no picture of it.")
    notice: root.pictures.trouble !== "" ? PictureWords.trouble(root.pictures.trouble) : NoticeWords.message(root.shell.notice)
    noticeDetail: root.pictures.trouble !== "" ? PictureWords.troubleDetail(root.pictures.trouble) : NoticeWords.detail(root.shell.notice)
    noticeTone: root.pictures.trouble !== "" ? "warning" : root.shell.noticeTone
    primaryText: !root.takes ? "" : root.pictures.fresh ? qsTr("Keep", "a picture") : qsTr("Take picture")
    primaryGlyph: root.pictures.fresh ? "check" : "camera"
    primaryBusy: root.shell.busy
    secondaryText: root.takes ? qsTr("Without a picture") : qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.pictures.fresh ? root.pictures.keep() : root.pictures.take()
    onSecondaryClicked: root.shell.back()

    PictureFrames {
        pictures: root.pictures
        preview: root.preview
        busy: root.shell.busy
    }
}
