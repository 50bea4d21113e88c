// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What the kiosk knows about somebody, for a reader of ten, by the codes of presenters/about_me.py. */
QtObject {
    id: root

    function topic(code: string): string {
        switch (code) {
        case "you":
            return qsTr("You", "what we know about you");
        case "visits":
            return qsTr("Visits");
        case "things":
            return qsTr("Things");
        case "demos":
            return qsTr("Demos");
        case "feedback":
            return qsTr("Answers");
        case "promises":
            return qsTr("Rules");
        case "never":
            return qsTr("Never kept");
        case "rights":
            return qsTr("Your rights");
        default:
            return "";
        }
    }

    function nothing(code: string): string {
        switch (code) {
        case "things":
            return qsTr("You have borrowed nothing so far.");
        case "demos":
            return qsTr("You have tried no demo so far.");
        case "feedback":
            return qsTr("You have given no answers so far.");
        case "promises":
            return qsTr("You have agreed to nothing so far.");
        default:
            return qsTr("There is nothing here so far.");
        }
    }

    function entries(count: int): string {
        return qsTr("%n fact(s)", "how much is kept", count);
    }

    function title(kind: string, code: string, name: string, date: string, time: string, number: int): string {
        switch (kind) {
        case "role":
            return root.role(code);
        case "name":
        case "thing":
        case "demo":
        case "agreed":
        case "school":
            return name;
        case "age":
            return root.age(code);
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
            return qsTr("%1 of 5 stars").arg(code);
        case "answer":
            return DemoWords.option(code);
        case "consent":
            return root.consent(code);
        case "never":
            return root.never(code);
        case "rights":
            return root.rights(code);
        default:
            return "";
        }
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
            return [TimeWords.minutes(number), PurposeWords.title(code)].filter(part => part !== "").join(" · ");
        case "here":
            return PurposeWords.title(code);
        case "thing":
            return code === "out" ? qsTr("with you since %1", "%1 is a date").arg(date)
                                  : qsTr("borrowed on %1, brought back", "%1 is a date").arg(date);
        case "demo":
            return [date, TimeWords.minutes(number)].join(" · ");
        case "stars":
        case "answer":
            return [name, date].join(" · ");
        case "agreed":
            return qsTr("You said yes on %1 (version %2)", "%1 is a date, %2 a number").arg(date).arg(number);
        case "consent":
            return date === "" ? qsTr("your family or school said yes")
                               : qsTr("your family or school said yes, until %1", "%1 is a date").arg(date);
        case "never":
            return root.neverWhy(code);
        case "rights":
            return root.rightsHow(code);
        default:
            return "";
        }
    }

    function role(code: string): string {
        switch (code) {
        case "student":
            return qsTr("Student");
        case "educator":
            return qsTr("Teacher");
        case "staff":
            return qsTr("Lab staff");
        case "community":
            return qsTr("Neighbor");
        case "partner":
            return qsTr("Partner");
        default:
            return qsTr("Visitor");
        }
    }

    function age(code: string): string {
        switch (code) {
        case "under_10":
            return qsTr("Under 10");
        case "from_10_to_12":
            return qsTr("10 to 12");
        case "from_13_to_17":
            return qsTr("13 to 17");
        case "adult":
            return qsTr("Grown-up");
        default:
            return qsTr("We do not know your age");
        }
    }

    function consent(code: string): string {
        switch (code) {
        case "vr":
            return qsTr("You may use headsets");
        case "media":
            return qsTr("You may be in lab pictures");
        case "survey":
            return qsTr("You may answer surveys");
        case "borrow":
            return qsTr("You may borrow things");
        default:
            return "";
        }
    }

    function never(code: string): string {
        switch (code) {
        case "pictures":
            return qsTr("Camera pictures");
        case "typed":
            return qsTr("What you type");
        case "login":
            return qsTr("School logins");
        case "face":
            return qsTr("Your face or your voice");
        case "contact":
            return qsTr("Address, phone, birthday");
        default:
            return "";
        }
    }

    function neverWhy(code: string): string {
        switch (code) {
        case "pictures":
            return qsTr("The camera looks for a badge, then forgets.");
        case "typed":
            return qsTr("Only a nickname, if you gave one, for today.");
        case "login":
            return qsTr("We turn them away and keep nothing.");
        case "face":
            return qsTr("This kiosk cannot tell faces or voices.");
        case "contact":
            return qsTr("There is no place for them here.");
        default:
            return "";
        }
    }

    function rights(code: string): string {
        switch (code) {
        case "how_long":
            return qsTr("How long?");
        case "correct":
            return qsTr("Is something wrong?");
        case "erase":
            return qsTr("Do you want it gone?");
        default:
            return "";
        }
    }

    function rightsHow(code: string): string {
        switch (code) {
        case "how_long":
            return qsTr("Until your school or the lab erases it.");
        case "correct":
            return qsTr("Tell staff at the desk. They can fix it.");
        case "erase":
            return qsTr("You or your family can ask staff at the desk.");
        default:
            return "";
        }
    }
}
