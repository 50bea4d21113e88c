// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Why a thing cannot be had right now, by the code of the blocker. */
QtObject {
    id: root

    function kept(time: string, days: int, date: string): string {
        return days === 0 ? qsTr("Kept for a class at %1.", "%1 is a clock time").arg(TimeWords.said(time))
                          : qsTr("Kept for a class: %1.", "%1 is a day and a clock time").arg(TimeWords.moment(time, days, date));
    }

    function course(title: string, ended: string): string {
        return ended !== "" && title !== "" ? qsTr("Your short course ended on %1. Do it again: %2.", "%1 is a date, %2 the name of a demo").arg(ended).arg(title)
             : ended !== "" ? qsTr("Your short course ended on %1. Please ask staff.", "%1 is a date").arg(ended)
             : title !== "" ? qsTr("First do the short course: %1.", "%1 is the name of a demo").arg(title)
             : root.reason("needs_module");
    }

    function reason(code: string): string {
        switch (code) {
        case "unknown":
            return qsTr("Not in our list. Please ask staff.");
        case "retired":
            return qsTr("No longer in use.");
        case "missing":
            return qsTr("Marked as missing. Please bring it to the desk.");
        case "on_loan":
            return qsTr("Somebody else has it.");
        case "in_session":
            return qsTr("It is in a demo right now.");
        case "at_bench":
            return qsTr("It is being repaired.");
        case "at_vendor":
            return qsTr("It is away for repair.");
        case "held_recall":
            return qsTr("The maker called it back.");
        case "held_damaged":
            return qsTr("It is damaged.");
        case "held_quarantine":
            return qsTr("It is resting after use.");
        case "held_calibration_due":
            return qsTr("It needs a tune-up.");
        case "held_audit":
            return qsTr("Staff are checking it.");
        case "held_staff":
            return qsTr("Staff are holding it.");
        case "reserved":
            return qsTr("Somebody has booked it.");
        case "not_reserved":
            return qsTr("That is not what was reserved.");
        case "surplus":
            return qsTr("More than was reserved.");
        case "kit_incomplete":
            return qsTr("A part of the kit is missing.");
        case "needs_sanitise":
            return qsTr("It needs cleaning first.");
        case "sanitising":
            return qsTr("It is being cleaned. One minute.");
        case "needs_check":
            return qsTr("Staff must check it first.");
        case "needs_reset":
            return qsTr("It needs a reset first.");
        case "needs_charge":
            return qsTr("It needs charging first.");
        case "low_battery":
            return qsTr("Its battery is low.");
        case "not_connected":
            return qsTr("It is not connected. Please ask staff.");
        case "too_young":
            return qsTr("It is for older visitors.");
        case "needs_badge":
            return qsTr("Needs a lab badge");
        case "borrower_blocked":
            return qsTr("You cannot borrow today. Please ask staff.");
        case "needs_consent":
            return qsTr("A guardian has to agree first.");
        case "must_rest":
            return qsTr("Rest your eyes before the next headset.");
        case "needs_module":
            return qsTr("It takes a short course first. Please ask staff.");
        case "needs_agreement":
            return qsTr("Please read its rules first.");
        default:
            return "";
        }
    }
}
