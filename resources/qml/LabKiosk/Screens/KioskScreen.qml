// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The frame of every screen of a visit, with the taps that are the same on all of them. */
Screen {
    id: root

    required property ShellViewModel shell

    notice: NoticeWords.message(root.shell.notice)
    noticeDetail: NoticeWords.detail(root.shell.notice)
    noticeTone: root.shell.noticeTone
    onHelpClicked: root.shell.help()
    onEasierClicked: root.shell.toggleEasier()
    onLanguageClicked: root.shell.changeLanguage()
    onAgainClicked: root.shell.sayAgain()
    onHushClicked: root.shell.hush()
}
