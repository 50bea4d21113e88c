// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Reservations in plain words. Times and dates come ready for the language; weekdays count from Monday, 0. */
QtObject {
    id: root

    function what(count: int, name: string, others: int): string {
        const told = name === "" ? qsTr("%n thing(s)", "", count) : qsTr("%1 × %2", "%1 is a number, %2 the name of a model").arg(count).arg(name);
        return others > 0 ? qsTr("%1 and other things", "%1 is a number and the name of a model").arg(told) : told;
    }

    function line(who: string, rest: string): string {
        return [who === "" ? "" : qsTr("for %1", "%1 is a name").arg(who), rest].filter(part => part !== "").join(" · ");
    }

    function stands(standing: string, taken: int, count: int, ready: int, outstanding: int): string {
        switch (standing) {
        case "fetched":
            return qsTr("%1 of %2 handed out").arg(taken).arg(count);
        case "nobody_came":
            return qsTr("Nobody came for it.");
        case "over":
            return qsTr("Its time is over.");
        default: {
            const rest = ready >= outstanding ? qsTr("All of them will be ready.") : qsTr("%1 of %2 will be ready by then.").arg(ready).arg(outstanding);
            return taken > 0 ? qsTr("%1 of %2 handed out").arg(taken).arg(count) + " · " + rest : rest;
        }
        }
    }

    function weekday(number: int): string {
        return [qsTr("Monday"), qsTr("Tuesday"), qsTr("Wednesday"), qsTr("Thursday"), qsTr("Friday"), qsTr("Saturday"), qsTr("Sunday")][number];
    }

    function day(days: int, date: string, weekday: int): string {
        return days === 0 ? qsTr("Today") : days === 1 ? qsTr("Tomorrow")
             : qsTr("%1, %2", "%1 is a weekday, %2 a date").arg(root.weekday(weekday)).arg(date);
    }

    function shortDay(days: int, number: int, weekday: int): string {
        return days < 2 ? root.day(days, "", weekday)
             : qsTr("%1 %2", "%1 is a short weekday, %2 the number of a day in its month")
                     .arg([qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Thu"), qsTr("Fri"), qsTr("Sat"), qsTr("Sun")][weekday]).arg(number);
    }

    function moment(time: string, days: int, date: string, weekday: int): string {
        return days === 0 ? time : qsTr("%1, %2", "%1 is a day, %2 a clock time").arg(root.day(days, date, weekday)).arg(time);
    }

    function span(start: string, end: string): string {
        return qsTr("%1 to %2", "two clock times, the first one with its day").arg(start).arg(end);
    }

    function length(code: string): string {
        switch (code) {
        case "lesson":
            return qsTr("A lesson");
        case "double_lesson":
            return qsTr("Two lessons");
        case "half_day":
            return qsTr("Half a day");
        default:
            return qsTr("Until we close");
        }
    }

    function free(free: int, count: int, exact: bool): string {
        return exact ? (free >= count ? qsTr("They are free then.") : qsTr("Not all of them are free then."))
             : free >= count ? qsTr("Free then: %1. That is enough.", "things of a model").arg(free)
             : qsTr("Free then: only %1.", "things of a model").arg(Math.max(free, 0));
    }

    function title(step: string, name: string): string {
        switch (step) {
        case "what":
            return qsTr("What?", "is to be reserved");
        case "count":
            return name === "" ? qsTr("How many?") : qsTr("How many of %1?", "%1 is the name of a model").arg(name);
        case "when":
            return qsTr("When?");
        default:
            return qsTr("For whom?");
        }
    }

    function question(step: string, exact: bool, count: int, free: int, span: string): string {
        switch (step) {
        case "what":
            return exact ? qsTr("Scan more, or go on.") : qsTr("Tap a kind of thing, or scan exactly what it shall be.");
        case "count":
            return qsTr("A group's badge says how many they are.");
        case "when":
            return free < 0 ? qsTr("The day, how long, and the time.") : span + " · " + root.free(free, count, exact);
        default:
            return "";
        }
    }

    function missing(step: string, start: string, free: int): string {
        return step === "count" ? qsTr("No number yet") : step !== "when" ? "" : start === "" ? qsTr("No time yet")
             : free < 0 ? qsTr("One moment.") : qsTr("Not enough then");
    }
}
