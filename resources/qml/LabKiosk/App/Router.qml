// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Screens
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! Which screen is shown: a map from the flow's word to a component, and how one screen gives way to the next. */
FocusScope {
    id: root

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
    required property DutyViewModel duty
    required property HardwareViewModel hardware
    required property SetUpViewModel setUp
    required property SyncViewModel sync
    required property CasesViewModel cases
    required property StocktakeViewModel stocktake
    required property BoardViewModel board
    required property TurnaroundViewModel turnaround
    required property ClassSetViewModel classSet
    required property PinViewModel pin
    required property DeskViewModel desk
    required property TodayViewModel today
    required property ReportsViewModel reports
    required property ReservationsViewModel reservations
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
        case "rules": return rulesScreen;
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
        default: return staffPages.page(screen) ?? attractScreen;
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

    StaffPages {
        id: staffPages

        shell: root.shell; duty: root.duty; pin: root.pin; desk: root.desk; today: root.today; hardware: root.hardware
        setUp: root.setUp; sync: root.sync; cases: root.cases; turnaround: root.turnaround; board: root.board
        stocktake: root.stocktake; reports: root.reports; reservations: root.reservations; classSet: root.classSet
    }

    AboveLowered {
        anchors.fill: parent
        anchors.bottomMargin: root.seat
        visible: root.lowered
    }

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
