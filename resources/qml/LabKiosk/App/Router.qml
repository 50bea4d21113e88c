// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Screens
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! Which screen is shown: a map from the flow's word to a component, and how one screen gives way to the next. */
FocusScope {
    id: root

    required property StaffPages staffPages
    required property ShellViewModel shell
    required property LabViewModel lab
    required property CheckInViewModel checkIn
    required property HomeViewModel home
    required property BorrowViewModel borrow
    required property ReturnViewModel giveBack
    required property DemosViewModel demos
    required property SessionViewModel session
    required property LeaveViewModel leave
    required property AboutMeViewModel aboutMe
    required property DeskViewModel desk
    required property FirstRunViewModel firstRun
    required property FilmViewModel film
    required property PreviewViewModel preview
    required property KeyboardViewModel keyboard
    required property GuestViewModel guest
    required property GroupViewModel group

    readonly property bool moving: entering.running
    readonly property bool lowered: root.shell.lowered && root.height > Metrics.lowered
    readonly property real seat: root.lowered ? Metrics.lowered : root.height

    function component(screen: string): Component {
        switch (screen) {
        case "verdict": return verdictScreen;
        case "repeat": return repeatScreen;
        case "purpose": return purposeScreen;
        case "rules": case "hand_agree": case "class_agree": return rulesScreen;
        case "guest": return guestScreen;
        case "nickname": return nicknameScreen;
        case "role": return roleScreen;
        case "age": return ageScreen;
        case "label": return labelScreen;
        case "group": return groupScreen;
        case "zones": return zonesScreen;
        case "home": return homeScreen;
        case "tray": return trayScreen;
        case "lent": return lentScreen;
        case "return": return returnScreen;
        case "returned": return returnedScreen;
        case "demos": return demosScreen;
        case "demo": return demoScreen;
        case "steps": return stepsScreen;
        case "quiz": return quizScreen;
        case "launching": return launchingScreen;
        case "session": return sessionScreen;
        case "feedback": return feedbackScreen;
        case "takeaway": return takeawayScreen;
        case "receipt": return receiptScreen;
        case "about_me": return aboutMeScreen;
        case "help": return helpScreen;
        case "restarting": case "out_of_order": return downScreen;
        case "not_set_up": return root.firstRun.step === "" ? downScreen : firstRunScreen;
        case "problem": return problemScreen;
        default: return root.staffPages.page(screen) ?? attractScreen;
        }
    }

    Component { id: attractScreen; AttractScreen { shell: root.shell; lab: root.lab; preview: root.preview } }
    Component { id: verdictScreen; VerdictScreen { shell: root.shell; checkIn: root.checkIn } }
    Component { id: repeatScreen; RepeatScreen { shell: root.shell; checkIn: root.checkIn; desk: root.desk } }
    Component { id: purposeScreen; PurposeScreen { shell: root.shell; checkIn: root.checkIn } }
    Component { id: rulesScreen; RulesScreen { shell: root.shell; checkIn: root.checkIn } }
    Component { id: guestScreen; PurposeScreen { shell: root.shell; checkIn: root.checkIn; asGuest: true } }
    Component { id: nicknameScreen; NicknameScreen { shell: root.shell; keyboard: root.keyboard } }
    Component { id: roleScreen; RoleScreen { shell: root.shell; guest: root.guest } }
    Component { id: ageScreen; AgeScreen { shell: root.shell; guest: root.guest } }
    Component { id: labelScreen; LabelScreen { shell: root.shell; guest: root.guest } }
    Component { id: groupScreen; GroupScreen { shell: root.shell; group: root.group } }
    Component { id: zonesScreen; ZonesScreen { shell: root.shell; home: root.home } }
    Component { id: homeScreen; HomeScreen { shell: root.shell; home: root.home; aboutMe: root.aboutMe; desk: root.desk } }
    Component { id: trayScreen; TrayScreen { shell: root.shell; borrow: root.borrow } }
    Component { id: lentScreen; LentScreen { shell: root.shell; borrow: root.borrow } }
    Component { id: returnScreen; ReturnScreen { shell: root.shell; giveBack: root.giveBack } }
    Component { id: returnedScreen; ReturnedScreen { shell: root.shell; giveBack: root.giveBack } }
    Component { id: demosScreen; DemosScreen { shell: root.shell; demos: root.demos } }
    Component { id: demoScreen; DemoScreen { shell: root.shell; demos: root.demos } }
    Component { id: stepsScreen; StepsScreen { shell: root.shell; session: root.session } }
    Component { id: quizScreen; QuizScreen { shell: root.shell; session: root.session } }
    Component { id: launchingScreen; LaunchingScreen { shell: root.shell; session: root.session } }
    Component { id: sessionScreen; SessionScreen { shell: root.shell; session: root.session; film: root.film } }
    Component { id: feedbackScreen; FeedbackScreen { shell: root.shell; session: root.session } }
    Component { id: takeawayScreen; TakeawayScreen { shell: root.shell; session: root.session } }
    Component { id: receiptScreen; ReceiptScreen { shell: root.shell; leave: root.leave; aboutMe: root.aboutMe } }
    Component { id: aboutMeScreen; AboutMeScreen { shell: root.shell; aboutMe: root.aboutMe } }
    Component { id: helpScreen; HelpScreen { shell: root.shell } }
    Component { id: firstRunScreen; FirstRunScreen { shell: root.shell; firstRun: root.firstRun; preview: root.preview } }
    Component { id: downScreen; DownScreen { shell: root.shell } }
    Component { id: problemScreen; ProblemScreen { shell: root.shell } }

    AboveLowered { anchors.fill: parent; anchors.bottomMargin: root.seat; visible: root.lowered }

    Loader {
        id: place

        anchors.bottom: parent.bottom
        width: parent.width
        height: root.seat
        focus: true
        sourceComponent: root.component(root.shell.screen)
        onLoaded: entering.restart()
    }

    ParallelAnimation {
        id: entering

        NumberAnimation { target: place; property: "opacity"; from: 0; to: 1; duration: Motion.screen }
        NumberAnimation {
            target: place; property: "x"; to: 0; duration: Motion.screen; easing.type: Motion.easeIn
            from: Application.layoutDirection === Qt.RightToLeft ? -Motion.slide : Motion.slide
        }
    }
}
