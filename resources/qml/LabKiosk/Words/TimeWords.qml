// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Times and counts in words. Clock times and dates come ready for the language; days are counted from today. */
QtObject {
    id: root

    // Spanish says "las" before every hour but the first, and "la" before that and before midnight.
    function said(time: string): string {
        return /^(1:|\D)/.test(time) ? qsTr("%1", "a clock time in a sentence, at one o'clock").arg(time)
                                     : qsTr("%1", "a clock time in a sentence, at any other hour").arg(time);
    }

    function due(time: string, days: int, date: string): string {
        return days === 0 ? qsTr("until %1", "%1 is a clock time").arg(root.said(time))
             : days === 1 ? qsTr("until tomorrow, %1", "%1 is a clock time").arg(root.said(time))
             : qsTr("until %1, %2", "%1 is a date, %2 a clock time").arg(date).arg(root.said(time));
    }

    function moment(time: string, days: int, date: string): string {
        return days === 0 ? time : days === 1 ? qsTr("tomorrow, %1", "%1 is a clock time").arg(time)
             : days === -1 ? qsTr("yesterday, %1", "%1 is a clock time").arg(time)
             : qsTr("%1, %2", "%1 is a date, %2 a clock time").arg(date).arg(time);
    }

    function overdue(time: string, days: int, date: string): string {
        return days === 0 ? qsTr("was due at %1", "%1 is a clock time").arg(root.said(time))
                          : qsTr("was due on %1", "%1 is a date").arg(date);
    }

    function minutes(count: int): string {
        return qsTr("%n minute(s)", "how long something takes", count);
    }

    function places(count: int): string {
        return count === 0 ? qsTr("in use now", "all places of a demo are taken")
                           : qsTr("%n place(s) free", "of a demo", count);
    }

    function ages(years: int): string {
        return years === 0 ? qsTr("all ages") : qsTr("age %1 and up").arg(years);
    }
}
