// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What staff can do with a thing, what they are asked before, and what comes of it. */
QtObject {
    id: root

    function act(code: string, custody: string): string {
        switch (code) {
        case "code":
            return qsTr("Give it the scanned code", "a button");
        case "hold":
            return qsTr("Hold back", "a button: do not lend it");
        case "bench":
            return qsTr("To the bench", "a button: send it to the repair bench");
        case "vendor":
            return qsTr("To a vendor", "a button: send it away");
        case "missing":
            return qsTr("Missing", "a button: mark it as missing");
        case "move":
            return custody === "in_lab" ? qsTr("Move", "a button: it goes to another place") : qsTr("It is here", "a button: it came back");
        case "label":
            return qsTr("New label", "a button: print it again");
        case "calibrate":
            return qsTr("Calibrated", "a button: it was calibrated, or tested, today");
        case "retire":
            return qsTr("Retire", "a button: it leaves the lab for good");
        default:
            return "";
        }
    }

    function question(code: string, reason: string, custody: string): string {
        switch (code) {
        case "code":
            return qsTr("Is %1 on this thing?", "%1 is a code that was scanned").arg(reason);
        case "hold":
            return qsTr("Why is it held back?");
        case "release":
            return qsTr("Let go of this hold?");
        case "bench":
            return qsTr("To the repair bench?");
        case "vendor":
            return qsTr("Away to a vendor?");
        case "missing":
            return qsTr("Is it missing?");
        case "move":
            return custody === "in_lab" ? qsTr("Where does it go?") : qsTr("Where is it now?");
        case "label":
            return qsTr("Its label");
        case "calibrate":
            return qsTr("Was it calibrated, or tested, today?");
        case "retire":
            return reason === "" ? qsTr("Why is it retired?") : qsTr("Retire it for good?");
        default:
            return "";
        }
    }

    function askDetail(code: string, reason: string): string {
        return code === "release" ? FindWords.hold(reason) : code === "retire" && reason !== "" ? FindWords.retired(reason) : "";
    }

    function yes(code: string): string {
        switch (code) {
        case "code":
            return qsTr("Yes, it is this one");
        case "release":
            return qsTr("Let go", "end a hold");
        case "bench":
            return qsTr("It is at the bench");
        case "vendor":
            return qsTr("It is on its way");
        case "missing":
            return qsTr("Mark as missing");
        case "label":
            return qsTr("Print");
        case "calibrate":
            return qsTr("Yes, today");
        case "retire":
            return qsTr("Yes, retire it");
        default:
            return "";
        }
    }

    function consequence(code: string, again: string): string {
        switch (code) {
        case "code":
            return qsTr("From now on this code means this thing, too. Its other codes stay.");
        case "release":
            return qsTr("Only this hold ends. Any other one stays.");
        case "bench":
            return qsTr("Nobody can borrow it until it is scanned here again.");
        case "vendor":
            return qsTr("Nobody can borrow it until it is scanned here again.");
        case "missing":
            return qsTr("The next scan anywhere says that it was found.");
        case "calibrate":
            return qsTr("It is due again on %1, and nothing holds it back for that until then.", "%1 is a date").arg(again);
        case "retire":
            return qsTr("It leaves the lab's list of things to lend. This is not undone.");
        default:
            return "";
        }
    }

    function choice(act: string, value: string): string {
        return act === "hold" ? FindWords.hold(value) : act === "retire" ? FindWords.retired(value) : value;
    }
}
