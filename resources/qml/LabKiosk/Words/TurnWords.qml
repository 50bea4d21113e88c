// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What staff say of a thing between two uses, and what came of it. */
QtObject {
    id: root

    function card(act: string): string {
        switch (act) {
        case "cleaned":
            return qsTr("Cleaned");
        case "charged":
            return qsTr("Charged");
        case "checked":
            return qsTr("Checked");
        case "reset":
            return qsTr("Reset", "a device was set back to its beginning");
        case "damaged":
            return qsTr("Damaged");
        default:
            return "";
        }
    }

    function asked(act: string): string {
        switch (act) {
        case "cleaned":
            return qsTr("Scan what was cleaned");
        case "charged":
            return qsTr("Scan what is charged");
        case "checked":
            return qsTr("Scan what was checked");
        case "reset":
            return qsTr("Scan what was reset");
        case "damaged":
            return qsTr("Scan what is damaged");
        default:
            return "";
        }
    }

    function result(result: string, act: string): string {
        switch (result) {
        case "looked":
            return qsTr("This is what it needs");
        case "done":
            return act === "damaged" ? qsTr("Held back as damaged") : root.card(act);
        case "not_due":
            return qsTr("Nothing to do for that");
        case "still_in":
            return qsTr("It is in the box already");
        case "too_early":
            return qsTr("Too early: clean it again");
        case "held_already":
            return qsTr("It is held back already");
        default:
            return "";
        }
    }

    function detail(result: string): string {
        switch (result) {
        case "looked":
            return qsTr("Scan or tap the card for what you did.");
        case "not_due":
            return qsTr("This step was not due, so nothing was written.");
        case "still_in":
            return qsTr("Leave it in until the time is over.");
        case "too_early":
            return qsTr("Its time in the box was not over yet.");
        default:
            return "";
        }
    }
}
