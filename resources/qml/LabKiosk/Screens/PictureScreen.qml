// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*!
    A picture of a thing, for its hand-over: looked through the camera, taken, looked at, and only then kept. As it
    comes back, the one from when it went out is beside it.
*/
KioskScreen {
    id: root

    required property PicturesViewModel pictures
    required property PreviewViewModel preview

    eyebrow: root.pictures.name + " · " + root.pictures.tag
    title: root.pictures.stage === "out" ? qsTr("A picture of how it goes out")
         : root.pictures.kept ? qsTr("How it went out and came back")
         : root.pictures.camera ? qsTr("A picture of how it came back") : qsTr("How it went out")
    question: root.pictures.kept ? qsTr("Compare them, then say how it is.")
            : root.pictures.fresh ? qsTr("Is it sharp, and is nobody in it?")
            : root.pictures.camera && Preferences.largerText && !root.portrait ? qsTr("Nobody in it, please.")
            : root.pictures.camera ? qsTr("Nobody in it, please. What you keep stays on this kiosk, encrypted, for a month after the return.")
            : root.pictures.stage === "out" ? qsTr("No camera sees here now. Go on without a picture.")
                                            : qsTr("No camera sees here now. Compare it with the thing itself.")
    notice: root.pictures.trouble !== "" ? PictureWords.trouble(root.pictures.trouble) : NoticeWords.message(root.shell.notice)
    noticeDetail: root.pictures.trouble !== "" ? PictureWords.troubleDetail(root.pictures.trouble) : NoticeWords.detail(root.shell.notice)
    noticeTone: root.pictures.trouble !== "" ? "warning" : root.shell.noticeTone
    primaryText: root.pictures.kept ? "" : root.pictures.fresh ? qsTr("Keep", "a picture") : root.pictures.camera ? qsTr("Take picture") : ""
    primaryGlyph: root.pictures.fresh ? "check" : "camera"
    primaryBusy: root.shell.busy
    secondaryText: root.pictures.kept || !root.pictures.camera ? qsTr("Back") : qsTr("Without a picture")
    helpOffered: false
    onPrimaryClicked: root.pictures.fresh ? root.pictures.keep() : root.pictures.take()
    onSecondaryClicked: root.shell.back()

    PictureFrames {
        pictures: root.pictures
        preview: root.preview
        busy: root.shell.busy
    }
}
