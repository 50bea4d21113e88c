// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! An act of staff as a sentence, by the kind of its event: `%1` is who, `%2` the person or thing that it was done to. */
QtObject {
    id: root

    function sentence(kind: string, who: string, about: string, word: string): string {
        const person = who !== "" ? who : kind === "staff.role_given" ? qsTr("A set-up code") : qsTr("Somebody");
        const thing = about !== "" ? about : kind.startsWith("staff.") || kind.startsWith("consent.") || kind === "visit.corrected" ? qsTr("somebody") : qsTr("something");
        const told = root.template(kind).replace("%1", person).replace("%2", thing);
        const role = DeskWords.role(word);
        return role === "" ? told : qsTr("%1 (%2)", "%1 is a sentence, %2 a role of staff").arg(told).arg(role);
    }

    function template(kind: string): string {
        switch (kind) {
        case "asset.calibrated":
            return qsTr("%1 recorded that %2 was calibrated", "%1 is a first name, %2 a thing");
        case "asset.claimed":
            return qsTr("%1 let %2 be used without cleaning", "%1 is a first name, %2 a thing");
        case "asset.code_assigned":
            return qsTr("%1 gave %2 a code", "%1 is a first name, %2 a thing");
        case "asset.code_retired":
            return qsTr("%1 retired a code of %2", "%1 is a first name, %2 a thing");
        case "asset.hold_placed":
            return qsTr("%1 held %2 back", "%1 is a first name, %2 a thing");
        case "asset.hold_released":
            return qsTr("%1 let go of %2", "%1 is a first name, %2 a thing");
        case "asset.label_printed":
            return qsTr("%1 printed a new label for %2", "%1 is a first name, %2 a thing");
        case "asset.lent":
            return qsTr("%1 lent %2", "%1 is a first name, %2 a thing");
        case "asset.marked_missing":
            return qsTr("%1 marked %2 as missing", "%1 is a first name, %2 a thing");
        case "asset.moved":
            return qsTr("%1 moved %2", "%1 is a first name, %2 a thing");
        case "asset.pictured":
            return qsTr("%1 took a picture of %2", "%1 is a first name, %2 a thing");
        case "asset.picture_deleted":
            return qsTr("%1 deleted a picture of %2", "%1 is a first name, %2 a thing");
        case "asset.reserved":
            return qsTr("%1 reserved %2", "%1 is a first name, %2 a thing");
        case "asset.loan_renewed":
            return qsTr("%1 renewed the loan of %2", "%1 is a first name, %2 a thing");
        case "asset.renewal_undone":
            return qsTr("%1 took back a renewal of %2", "%1 is a first name, %2 a thing");
        case "asset.return_checked":
            return qsTr("%1 looked at %2, which came back", "%1 is a first name, %2 a thing");
        case "asset.returned":
            return qsTr("%1 took %2 back", "%1 is a first name, %2 a thing");
        case "asset.retired":
            return qsTr("%1 retired %2", "%1 is a first name, %2 a thing");
        case "asset.sent_to_bench":
            return qsTr("%1 sent %2 to the bench", "%1 is a first name, %2 a thing");
        case "asset.sent_to_vendor":
            return qsTr("%1 sent %2 to a vendor", "%1 is a first name, %2 a thing");
        case "asset.turnaround_step_done":
            return qsTr("%1 got %2 ready", "%1 is a first name, %2 a thing");
        case "case.pictured":
            return qsTr("%1 took a picture of something with an unknown code", "%1 is a first name");
        case "case.picture_deleted":
            return qsTr("%1 deleted a picture of something with an unknown code", "%1 is a first name");
        case "case.settled":
            return qsTr("%1 decided an exception", "%1 is a first name");
        case "cases.checked":
            return qsTr("%1 looked at the exceptions", "%1 is a first name");
        case "centre.checked":
            return qsTr("%1 looked at the centre", "%1 is a first name");
        case "cleaning.ended":
            return qsTr("%1 ended the cleaning", "%1 is a first name");
        case "cleaning.started":
            return qsTr("%1 locked the glass to clean it", "%1 is a first name");
        case "consent.granted":
            return qsTr("%1 recorded a consent for %2", "%1 is a first name, %2 a person");
        case "consent.withdrawn":
            return qsTr("%1 recorded the end of a consent for %2", "%1 is a first name, %2 a person");
        case "credential.revoked":
            return qsTr("%1 revoked a badge", "%1 is a first name");
        case "demo.trusted":
            return qsTr("%1 let a demo be tried again", "%1 is a first name");
        case "desk.locked":
            return qsTr("%1 was locked out after five wrong PINs", "%1 is a first name");
        case "desk.opened":
            return qsTr("%1 opened the desk", "%1 is a first name");
        case "hardware.checked":
            return qsTr("%1 looked at the devices", "%1 is a first name");
        case "help.answered":
            return qsTr("%1 answered a call for help", "%1 is a first name");
        case "person.blocked":
            return qsTr("%1 blocked a borrower", "%1 is a first name");
        case "person.erased":
            return qsTr("%1 erased a person", "%1 is a first name");
        case "person.unblocked":
            return qsTr("%1 unblocked a borrower", "%1 is a first name");
        case "pilot.decided":
            return qsTr("%1 decided about a pilot", "%1 is a first name");
        case "pilot.stage_reached":
            return qsTr("%1 moved a pilot on", "%1 is a first name");
        case "reservation.cancelled":
            return qsTr("%1 cancelled a reservation", "%1 is a first name");
        case "reservation.changed":
            return qsTr("%1 changed a reservation", "%1 is a first name");
        case "reservation.fulfilled":
            return qsTr("%1 handed out what was reserved", "%1 is a first name");
        case "reservation.made":
            return qsTr("%1 made a reservation", "%1 is a first name");
        case "reservation.unit_replaced":
            return qsTr("%1 kept another thing for a reservation", "%1 is a first name");
        case "roll.called":
            return qsTr("%1 called the evacuation roll", "%1 is a first name");
        case "roll.closed":
            return qsTr("%1 closed the evacuation list", "%1 is a first name");
        case "session.ended":
            return qsTr("%1 stopped a demo", "%1 is a first name");
        case "session.safety_acknowledged":
            return qsTr("%1 acknowledged a safety step", "%1 is a first name");
        case "staff.pin_chosen":
            return qsTr("%1 chose a PIN", "%1 is a first name, %2 a person");
        case "staff.pin_reset":
            return qsTr("%1 let %2 choose a new PIN", "%1 is a first name, %2 a person");
        case "staff.role_given":
            return qsTr("%1 gave a role to %2", "%1 is a first name, %2 a person");
        case "stock.moved":
            return qsTr("%1 counted stock", "%1 is a first name");
        case "visit.closed":
            return qsTr("%1 closed a visit", "%1 is a first name");
        case "visit.corrected":
            return qsTr("%1 set the times of a visit of %2 right", "%1 is a first name, %2 a person");
        case "visit.opened":
            return qsTr("%1 let somebody in", "%1 is a first name");
        case "asset.counted":
            return qsTr("%1 counted %2", "%1 is a first name, %2 a thing");
        case "asset.turnaround_step_undone":
            return qsTr("%1 took back a step of %2", "%1 is a first name, %2 a thing");
        case "records.exported":
            return qsTr("%1 let records out", "%1 is a first name");
        case "records.imported":
            return qsTr("%1 took records in", "%1 is a first name");
        case "records.purged":
            return qsTr("%1 let go of old records", "%1 is a first name");
        case "reports.checked":
            return qsTr("%1 looked at the reports", "%1 is a first name");
        case "stocktake.closed":
            return qsTr("%1 closed a stock-take", "%1 is a first name");
        case "stocktake.opened":
            return qsTr("%1 began a stock-take", "%1 is a first name");
        case "stocktake.place_started":
            return qsTr("%1 began to count at a place", "%1 is a first name");
        case "stocktake.stray_counted":
            return qsTr("%1 counted something unknown", "%1 is a first name");
        default:
            return qsTr("%1 did something that this version has no words for", "%1 is a first name");
        }
    }
}
