// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Kinds of loan, due rules, accessories and conditions, by their codes. */
QtObject {
    id: root

    function kind(code: string): string {
        switch (code) {
        case "in_lab":
            return qsTr("In the lab", "a kind of loan");
        case "day":
            return qsTr("For the day", "a kind of loan");
        case "long_term":
            return qsTr("Long-term", "a kind of loan");
        case "loaner":
            return qsTr("Loaner", "a kind of loan: while one's own is being repaired");
        default:
            return "";
        }
    }

    function rule(code: string): string {
        switch (code) {
        case "usual":
            return qsTr("As usual", "until when something is lent");
        case "today":
            return qsTr("Today", "until when something is lent: closing time");
        case "tomorrow":
            return qsTr("Tomorrow", "until when something is lent: closing time");
        case "week":
            return qsTr("One week", "until when something is lent");
        case "term":
            return qsTr("End of term", "until when something is lent");
        case "reserved":
            return qsTr("As reserved", "until when something is lent: the end of a reservation");
        default:
            return "";
        }
    }

    function accessory(code: string): string {
        switch (code) {
        case "charger":
            return qsTr("Charger");
        case "cable":
            return qsTr("Cable");
        case "controllers":
            return qsTr("Controllers", "the two hand-held parts of a headset");
        case "case":
            return qsTr("Case", "that something is carried in");
        case "strap":
            return qsTr("Strap");
        case "stylus":
            return qsTr("Pen", "of a drawing tablet");
        case "keyboard":
            return qsTr("Keyboard");
        case "headphones":
            return qsTr("Headphones");
        case "battery":
            return qsTr("Spare battery");
        case "memory_card":
            return qsTr("Memory card");
        default:
            return "";
        }
    }

    function accessories(codes: list<string>): string {
        return codes.map(code => root.accessory(code)).join(", ");
    }

    // Which course the borrower has to do, as it is told to staff.
    function course(title: string, ended: string): string {
        return ended !== "" && title !== "" ? qsTr("The short course ended on %1 for them: %2.", "%1 is a date, %2 the name of a demo").arg(ended).arg(title)
             : ended !== "" ? qsTr("The short course ended on %1 for them.", "%1 is a date").arg(ended)
             : title !== "" ? qsTr("A short course comes first: %1.", "%1 is the name of a demo").arg(title)
             : root.reason("needs_module");
    }

    // What is in the way, as it is told to staff instead of the borrower.
    function reason(code: string): string {
        switch (code) {
        case "borrower_blocked":
            return qsTr("Lending is stopped for this person.");
        case "too_young":
            return qsTr("This person is too young for it.");
        case "needs_module":
            return qsTr("A short course comes first. No demo here teaches it.");
        case "needs_agreement":
            return qsTr("A text has to be accepted first.");
        default:
            return BlockerWords.reason(code);
        }
    }

    // Why a loan cannot be renewed, where that is worth a word.
    function refusal(code: string): string {
        switch (code) {
        case "recalled":
            return qsTr("please bring it back: the maker called it back");
        case "reserved":
            return qsTr("somebody else has booked it");
        case "too_often":
            return qsTr("renewed as often as it can be");
        default:
            return "";
        }
    }

    function grade(code: string): string {
        switch (code) {
        case "as_new":
            return qsTr("As new", "the condition of a thing");
        case "good":
            return qsTr("Good", "the condition of a thing");
        case "worn":
            return qsTr("Worn", "the condition of a thing");
        case "damaged":
            return qsTr("Damaged", "the condition of a thing");
        default:
            return "";
        }
    }
}
