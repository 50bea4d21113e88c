// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What the keypad asks for, by its code, and what was not good about what was typed. */
QtObject {
    id: root

    function title(ask: string, changing: bool): string {
        switch (ask) {
        case "pin":
            return changing ? qsTr("Type your old PIN") : qsTr("Type your PIN");
        case "new":
            return qsTr("Choose a new PIN");
        case "again":
            return qsTr("Type it once more");
        case "code":
            return qsTr("Type your set-up code");
        default:
            return qsTr("One moment");
        }
    }

    function question(ask: string): string {
        switch (ask) {
        case "pin":
            return qsTr("Six digits. Nobody sees them.");
        case "new":
            return qsTr("Six digits that nobody guesses.");
        case "again":
            return qsTr("The same six digits.");
        case "code":
            return qsTr("Twelve digits, or scan it.");
        default:
            return "";
        }
    }

    function help(ask: string): string {
        switch (ask) {
        case "code":
            return qsTr("You have no PIN here yet? A lead lets you choose one: at the desk, under Staff.");
        case "new":
            return qsTr("It counts at this kiosk only.");
        default:
            return "";
        }
    }

    function fault(code: string, left: int): string {
        switch (code) {
        case "wrong":
            return qsTr("That is not it. %n try(s) left.", "", left);
        case "too_easy":
            return qsTr("That one is too easy to guess.");
        case "different":
            return qsTr("The two were not the same. Choose again.");
        case "code_wrong":
            return qsTr("That code is wrong or too old.");
        case "failed":
            return qsTr("That did not work. Please try again, or tell IT.");
        default:
            return "";
        }
    }
}
