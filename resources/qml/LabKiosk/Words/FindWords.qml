// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Where a thing is, what stands in the way of lending it, and why. */
QtObject {
    id: root

    function count(found: int, more: bool, answered: bool): string {
        return !answered ? qsTr("One moment.")
             : found === 0 ? qsTr("Nothing has that on it. Try fewer letters.")
             : more ? qsTr("More than these: type one letter more.")
             : qsTr("%n thing(s) found", "", found);
    }

    function where(custody: string, place: string, who: string, retired: bool): string {
        return retired ? qsTr("no longer in use") : root.short(custody, place, who);
    }

    function short(custody: string, place: string, who: string): string {
        switch (custody) {
        case "in_lab":
            return place;
        case "on_loan":
            return who === "" ? qsTr("on loan") : qsTr("on loan to %1", "%1 is a first name").arg(who);
        case "in_session":
            return qsTr("in a demo");
        case "at_bench":
            return qsTr("at the repair bench");
        case "at_vendor":
            return qsTr("at a vendor");
        case "missing":
            return qsTr("missing");
        default:
            return "";
        }
    }

    function whereNow(custody: string, place: string, who: string, role: string, demo: string, retired: bool): string {
        const whose = who !== "" ? who : role === "unknown" ? "" : PersonWords.role(role);
        if (retired)
            return qsTr("No longer in use");
        switch (custody) {
        case "in_lab":
            return place === "" ? qsTr("In the lab") : qsTr("It is here: %1", "%1 is a place in the lab").arg(place);
        case "on_loan":
            return whose === "" ? qsTr("On loan") : qsTr("%1 has it", "%1 is a first name or a role").arg(whose);
        case "in_session":
            return demo !== "" && whose !== "" ? qsTr("In “%1” with %2", "%1 is a demo, %2 a first name or a role").arg(demo).arg(whose)
                 : demo !== "" ? qsTr("In “%1”", "%1 is a demo").arg(demo) : qsTr("In a demo");
        case "at_bench":
            return qsTr("At the repair bench");
        case "at_vendor":
            return who === "" ? qsTr("At a vendor") : qsTr("At %1", "%1 is the name of a repair shop").arg(who);
        default:
            return whose === "" ? qsTr("Missing") : qsTr("Missing. Last with %1", "%1 is a first name or a role").arg(whose);
        }
    }

    function since(time: string, days: int, date: string): string {
        return time === "" ? "" : days === 0 ? qsTr("since %1", "%1 is a clock time of today").arg(TimeWords.said(time))
                                             : qsTr("since %1", "%1 is a date").arg(date);
    }

    function until(overdue: bool, time: string, days: int, date: string): string {
        return time === "" ? "" : overdue ? TimeWords.overdue(time, days, date) : TimeWords.due(time, days, date);
    }

    function battery(percent: int, charging: bool): string {
        return percent < 0 ? "" : charging ? qsTr("%1 %, charging", "battery level in percent").arg(percent)
                                           : qsTr("%1 %", "battery level in percent").arg(percent);
    }

    function calibration(date: string, passed: bool): string {
        return date === "" ? "" : passed ? qsTr("due since %1", "a calibration; %1 is a date").arg(date)
                                         : qsTr("due on %1", "a calibration; %1 is a date").arg(date);
    }

    function hindrance(code: string): string {
        switch (code) {
        case "unknown":
            return qsTr("The lab's list does not say what it is");
        case "retired":
            return qsTr("It is no longer in use");
        case "missing":
            return qsTr("It is marked as missing");
        case "on_loan":
            return qsTr("Somebody has it");
        case "in_session":
            return qsTr("It is in a demo");
        case "at_bench":
            return qsTr("It is at the repair bench");
        case "at_vendor":
            return qsTr("It is at a vendor");
        case "reserved":
            return qsTr("It is reserved");
        case "needs_sanitise":
            return qsTr("It has to be cleaned");
        case "sanitising":
            return qsTr("It is in the cleaning box");
        case "needs_check":
            return qsTr("It has to be looked at");
        case "needs_reset":
            return qsTr("It has to be reset");
        case "needs_charge":
            return qsTr("It has to be charged");
        case "low_battery":
            return qsTr("Its battery is too low");
        case "held_calibration_due":
            return root.hold("calibration_due");
        default:
            return BlockerWords.reason(code);
        }
    }

    function hold(reason: string): string {
        switch (reason) {
        case "damaged":
            return qsTr("Damaged", "why a thing is held back");
        case "quarantine":
            return qsTr("In quarantine", "why a thing is held back");
        case "recall":
            return qsTr("Called back by its maker", "why a thing is held back");
        case "calibration_due":
            return qsTr("Calibration is due", "why a thing is held back");
        case "audit":
            return qsTr("Has to be seen by staff", "why a thing is held back");
        case "staff":
            return qsTr("Held back by staff", "why a thing is held back");
        default:
            return reason;
        }
    }

    function heldBy(by: string, time: string, days: int, date: string): string {
        const moment = time === "" ? "" : root.since(time, days, date);
        const placed = by === "" ? "" : qsTr("by %1", "who placed a hold; %1 is a first name").arg(by);
        return [moment, placed].filter(part => part !== "").join(", ");
    }

    function retired(reason: string): string {
        switch (reason) {
        case "worn_out":
            return qsTr("Worn out", "why a thing is retired");
        case "beyond_repair":
            return qsTr("Beyond repair", "why a thing is retired");
        case "outdated":
            return qsTr("Too old to be useful", "why a thing is retired");
        case "lost":
            return qsTr("Lost for good", "why a thing is retired");
        case "given_away":
            return qsTr("Given away", "why a thing is retired");
        case "archived":
            return qsTr("Archived in another list", "why a thing is retired");
        default:
            return reason;
        }
    }
}
