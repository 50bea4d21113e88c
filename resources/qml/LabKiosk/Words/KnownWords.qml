// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Each thing that the kiosk knows about somebody, for a reader of ten, by the codes of presenters/about_me.py. */
QtObject {
    id: root

    function title(kind: string, code: string, name: string, date: string, time: string, number: int): string {
        switch (kind) {
        case "role":
            return PersonWords.role(code);
        case "name":
        case "thing":
        case "demo":
        case "course":
        case "agreed":
        case "school":
            return name;
        case "age":
            return PersonWords.age(code);
        case "badge":
            return qsTr("Your badge");
        case "no_badge":
            return qsTr("You came without a badge");
        case "blocked":
            return qsTr("You cannot borrow right now");
        case "visit":
            return qsTr("You came on %1 at %2", "%1 is a date, %2 a clock time").arg(date).arg(TimeWords.said(time));
        case "here":
            return qsTr("You came at %1 and are here", "%1 is a clock time").arg(TimeWords.said(time));
        case "stars":
            return qsTr("%1 of 5", "how good a demo was to you, on faces that are numbered").arg(code);
        case "answer":
            return DemoWords.option(code);
        case "consent":
            return PersonWords.consent(code);
        case "never":
            return RightsWords.never(code);
        case "rights":
            return RightsWords.rights(code);
        default:
            return "";
        }
    }

    function corrected(name: string): string {
        return name === "" ? "" : qsTr("staff set the time right", "of a visit");
    }

    function detail(kind: string, code: string, name: string, date: string, time: string, number: int): string {
        switch (kind) {
        case "role":
            return qsTr("who you are to the lab");
        case "name":
            return qsTr("your first name and one letter");
        case "age":
            return qsTr("your age, but not your birthday");
        case "badge":
            return qsTr("good from %1 to %2", "%1 and %2 are dates").arg(date).arg(time);
        case "no_badge":
            return qsTr("We do not know who you are.");
        case "school":
            return qsTr("your school or group");
        case "blocked":
            return qsTr("Staff can tell you why.");
        case "visit":
            return [TimeWords.minutes(number), PurposeWords.title(code), root.corrected(name)].filter(part => part !== "").join(" · ");
        case "here":
            return [PurposeWords.title(code), root.corrected(name)].filter(part => part !== "").join(" · ");
        case "thing":
            return code === "out" ? qsTr("with you since %1", "%1 is a date").arg(date)
                                  : qsTr("borrowed on %1, brought back", "%1 is a date").arg(date);
        case "demo":
            return [date, TimeWords.minutes(number)].join(" · ");
        case "course":
            return date === "" ? qsTr("short course done") : code === "ended" ? qsTr("short course, ended on %1", "%1 is a date").arg(date)
                                                                               : qsTr("short course done, good until %1", "%1 is a date").arg(date);
        case "stars":
        case "answer":
            return [name, date].join(" · ");
        case "agreed":
            return qsTr("You said yes on %1 (version %2)", "%1 is a date, %2 a number").arg(date).arg(number);
        case "consent":
            return date === "" ? qsTr("your family or school said yes")
                               : qsTr("your family or school said yes, until %1", "%1 is a date").arg(date);
        case "never":
            return RightsWords.neverWhy(code);
        case "rights":
            return RightsWords.rightsHow(code);
        default:
            return "";
        }
    }
}
