// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Contradictions in plain words, by their codes; what happened; and what staff can find out about them. */
QtObject {
    id: root

    function title(code: string): string {
        switch (code) {
        case "OPEN_LOAN_SUPERSEDED":
            return qsTr("Lent again, never returned");
        case "ORDER_UNSURE":
            return qsTr("Two scans at the same moment");
        case "DUPLICATE_OUT":
            return qsTr("Lent twice to the same person");
        case "RETURN_NO_LOAN":
            return qsTr("Returned, but never lent");
        case "LENT_WHILE_HELD":
            return qsTr("Lent although it was held back");
        case "BORROWER_BLOCKED":
            return qsTr("Lent to somebody who may not borrow");
        case "RESERVATION_SHORT":
            return qsTr("Lent although it was promised");
        case "RESERVED_TWICE":
            return qsTr("More reserved than there is");
        case "DUPLICATE_TAG":
            return qsTr("One tag in two places");
        case "UNKNOWN_CODE":
            return qsTr("A code that nobody knows");
        case "VISIT_OVERLAP":
            return qsTr("Came in twice, never left");
        case "EXIT_WITHOUT_VISIT":
            return qsTr("Left, but never came in");
        case "TIMES_DISAGREE":
            return qsTr("Two different times for one visit");
        case "HYGIENE_SKIPPED":
            return qsTr("Used again without cleaning");
        case "STOCK_BELOW_ZERO":
            return qsTr("More parts used than there were");
        default:
            return "";
        }
    }

    function deed(code: string, who: string, things: int): string {
        switch (code) {
        case "lent":
            return who === "" ? qsTr("Lent") : qsTr("Lent to %1", "%1 is a first name").arg(who);
        case "returned":
            return qsTr("Returned");
        case "in_a_demo":
            return who === "" ? qsTr("Taken into a demo") : qsTr("Taken into a demo by %1", "%1 is a first name").arg(who);
        case "retired":
            return qsTr("Taken out of use");
        case "recalled":
            return qsTr("Called back by its maker");
        case "came":
            return who === "" ? qsTr("Somebody came in") : qsTr("%1 came in", "%1 is a first name").arg(who);
        case "left":
            return who === "" ? qsTr("Somebody left") : qsTr("%1 left", "%1 is a first name").arg(who);
        case "scanned":
            return qsTr("Scanned");
        case "labelled":
            return qsTr("Given this tag");
        case "corrected":
            return qsTr("Set right by staff");
        case "counted":
            return qsTr("Counted");
        case "reserved":
            return who === "" ? qsTr("%n thing(s) reserved", "", things) : qsTr("%n thing(s) reserved for %1", "%1 is a name", things).arg(who);
        default:
            return qsTr("Seen", "a thing was scanned");
        }
    }

    function corrected(who: string, begins: string, ends: string): string {
        const told = begins === "" ? qsTr("Set right by staff: left at %1", "%1 is a clock time").arg(TimeWords.said(ends))
             : ends === "" ? qsTr("Set right by staff: came at %1", "%1 is a clock time").arg(TimeWords.said(begins))
             : qsTr("Set right by staff: %1 to %2", "%1 and %2 are clock times").arg(begins).arg(ends);
        return who === "" ? told : who + " · " + told;
    }

    function proposal(tag: string, who: string): string {
        if (tag === "")
            return who === "" ? qsTr("No other one of its kind is free for that time.")
                              : qsTr("No other one of its kind is free for %1.", "%1 is a name").arg(who);
        return who === "" ? qsTr("Free for that time:", "a thing follows") : qsTr("Free for %1:", "%1 is a name; a thing follows").arg(who);
    }

    function at(kiosk: string, time: string, date: string): string {
        const place = kiosk === "" ? qsTr("this kiosk") : kiosk;
        return date === "" ? qsTr("%1, %2", "%1 is a kiosk, %2 a clock time").arg(place).arg(time)
                           : qsTr("%1, %2, %3", "%1 is a kiosk, %2 a date, %3 a clock time").arg(place).arg(date).arg(time);
    }

    function overruled(decision: string, by: string, kiosk: string, time: string): string {
        const who = by === "" ? qsTr("staff") : by;
        return qsTr("“%1” was decided later by %2, %3. The first decision counts.", "%1 is a decision, %2 a first name, %3 a kiosk and a time")
                .arg(decision).arg(who).arg(root.at(kiosk, time, ""));
    }

    function ended(kiosk: string, time: string, date: string): string {
        return qsTr("Ended by itself, %1", "an exception; %1 is a kiosk and a time").arg(root.at(kiosk, time, date));
    }

    function decided(by: string, kiosk: string, time: string, date: string): string {
        const who = by === "" ? qsTr("staff") : by;
        return qsTr("Decided by %1, %2", "%1 is a first name, %2 a kiosk and a time").arg(who).arg(root.at(kiosk, time, date));
    }
}
