// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*!
    The history of a thing in plain sentences, one for every kind of its events. `who` is a first name of staff, `whom`
    who had it, `other` who had it before; where the register has no name, nobody is made up.
*/
QtObject {
    id: root

    function sentence(kind: string, told: string, who: string, whom: string, other: string, word: string, percent: int): string {
        const staff = who === "" ? qsTr("Staff", "somebody of the staff, at the beginning of a sentence") : who;
        const person = whom === "" ? qsTr("somebody", "in the middle of a sentence") : whom;
        const before = other === "" ? qsTr("somebody", "in the middle of a sentence") : other;
        return root.template(kind, told, who, whom, word).replace("%1", staff).replace("%2", person).replace("%3", before)
                   .replace("%4", root.word(kind, word)).replace("%5", percent.toString());
    }

    function word(kind: string, word: string): string {
        return kind.startsWith("asset.hold_") ? FindWords.hold(word) : kind === "asset.retired" ? FindWords.retired(word)
             : kind === "case.passed" ? DecisionWords.decision(word) : word;
    }

    function step(code: string, undone: bool): string {
        switch (code) {
        case "sanitise":
            return undone ? qsTr("%1 took back that it was cleaned", "%1 is a first name") : qsTr("%1 cleaned it", "%1 is a first name");
        case "charge":
            return undone ? qsTr("%1 took back that it was charged", "%1 is a first name") : qsTr("%1 charged it", "%1 is a first name");
        case "check":
            return undone ? qsTr("%1 took back that it was checked", "%1 is a first name") : qsTr("%1 checked it", "%1 is a first name");
        default:
            return undone ? qsTr("%1 took back that it was reset", "%1 is a first name") : qsTr("%1 reset it", "%1 is a first name");
        }
    }

    function lent(told: string, who: string): string {
        return told === "again" ? qsTr("Lent to %2 once more: it is due later", "%2 is a first name")
             : told === "from_another" ? qsTr("Lent to %2. That ended the loan of %3", "%2 and %3 are first names")
             : who === "" ? qsTr("Lent to %2", "%2 is a first name")
             : qsTr("%1 lent it to %2", "%1 and %2 are first names");
    }

    // What staff let it go out in spite of, a sentence of its own behind the one that says who lent it to whom.
    function despite(what: string): string {
        return what === "course" ? qsTr("Staff showed how it works, instead of the short course")
             : what === "overdue" ? qsTr("It went although something else was overdue")
                                  : qsTr("It went although it was reserved for somebody else");
    }

    function template(kind: string, told: string, who: string, whom: string, word: string): string {
        switch (kind) {
        case "asset.registered":
            return qsTr("It came into the lab's list");
        case "asset.described":
            return qsTr("Its papers were written down");
        case "asset.code_assigned":
            return who === "" ? qsTr("It got the code %4", "%4 is a serial number or another code")
                              : qsTr("%1 gave it the code %4", "%1 is a first name, %4 a code");
        case "asset.code_retired":
            return qsTr("%1 retired its code %4", "%1 is a first name, %4 a code");
        case "asset.lent":
            return root.lent(told, who);
        case "asset.returned":
            return told === "no_loan" || whom === "" ? qsTr("It came back") : qsTr("It came back from %2", "%2 is a first name");
        case "asset.loan_renewed":
            return who === "" ? qsTr("The loan to %2 was renewed", "%2 is a first name")
                              : qsTr("%1 renewed the loan to %2", "%1 and %2 are first names");
        case "asset.renewal_undone":
            return qsTr("The renewal for %2 was undone", "%2 is a first name");
        case "asset.return_checked":
            return qsTr("%1 looked it over after its return", "%1 is a first name");
        case "asset.lending_undone":
            return qsTr("The loan to %2 was undone", "%2 is a first name");
        case "asset.condition_reported":
            return word === "problem" ? qsTr("At its return: something is wrong") : qsTr("At its return: everything is fine");
        case "asset.claimed":
            return whom === "" ? qsTr("It went into a demo") : qsTr("It went into a demo with %2", "%2 is a first name");
        case "asset.released":
            return qsTr("The demo was over");
        case "asset.hold_placed":
            return who === "" ? qsTr("Held back: %4", "%4 is the reason") : qsTr("%1 held it back: %4", "%1 is a first name, %4 the reason");
        case "asset.hold_released":
            return word === "" ? qsTr("%1 let go of a hold", "%1 is a first name")
                               : qsTr("%1 let go of a hold: %4", "%1 is a first name, %4 the reason of the hold");
        case "asset.calibrated":
            return who === "" ? qsTr("Its papers say that it is calibrated until %4", "%4 is a date")
                              : qsTr("%1 recorded that it was calibrated: until %4", "%1 is a first name, %4 a date");
        case "asset.turnaround_step_done":
            return root.step(word, false);
        case "asset.turnaround_step_undone":
            return root.step(word, true);
        case "asset.battery_reported":
            return told === "charging" ? qsTr("Battery at %5 %, charging", "%5 is a number") : qsTr("Battery at %5 %", "%5 is a number");
        case "asset.moved":
            return qsTr("%1 moved it: %4", "%1 is a first name, %4 a place");
        case "asset.sent_to_bench":
            return qsTr("%1 sent it to the repair bench", "%1 is a first name");
        case "asset.sent_to_vendor":
            return word === "" ? qsTr("%1 sent it to a vendor", "%1 is a first name")
                               : qsTr("%1 sent it to %4", "%1 is a first name, %4 the name of a repair shop");
        case "asset.marked_missing":
            return told === "count" ? qsTr("A stock-take did not find it") : qsTr("%1 marked it as missing", "%1 is a first name");
        case "asset.counted":
            return qsTr("%1 counted it: %4", "%1 is a first name, %4 a place");
        case "asset.found":
            return qsTr("It was found: %4", "%4 is a place");
        case "asset.retired":
            return qsTr("%1 retired it: %4", "%1 is a first name, %4 the reason");
        case "asset.label_printed":
            return qsTr("%1 printed a new label", "%1 is a first name");
        case "asset.pictured":
            return word === "in" ? qsTr("%1 took a picture of it as it came back", "%1 is a first name")
                                 : qsTr("%1 took a picture of it as it went out", "%1 is a first name");
        case "asset.picture_deleted":
            return qsTr("%1 deleted a picture of it", "%1 is a first name");
        case "asset.reserved":
            return whom === "" ? qsTr("%1 reserved it", "%1 is a first name") : qsTr("%1 reserved it for %2", "%1 and %2 are first names");
        case "asset.reservation_ended":
            return qsTr("A reservation ended");
        case "reservation.made":
            return qsTr("%1 put it into a reservation", "%1 is a first name");
        case "reservation.changed":
            return qsTr("%1 changed a reservation of it", "%1 is a first name");
        case "reservation.unit_replaced":
            return qsTr("%1 kept another one for a reservation", "%1 is a first name");
        case "reservation.unit_let_go":
            return qsTr("It is no longer kept for a reservation");
        case "reservation.cancelled":
            return qsTr("%1 cancelled a reservation of it", "%1 is a first name");
        case "reservation.fulfilled":
            return qsTr("A reservation of it was handed out");
        case "reservation.fulfilment_undone":
            return qsTr("The hand-out of a reservation was undone");
        case "case.settled":
            return qsTr("%1 decided an exception", "%1 is a first name");
        case "case.passed":
            return qsTr("An exception ended by itself: %4", "%4 is a sentence that says why");
        case "case.arose":
            return qsTr("It is short again for a reservation");
        default:
            return qsTr("Something that this version has no words for");
        }
    }
}
