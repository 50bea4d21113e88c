// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What there is to say about a demo, by code; what a manifest made up itself is shown as it came. */
QtObject {
    id: root

    function end(code: string): string {
        switch (code) {
        case "completed":
            return qsTr("You did it!");
        case "timed_out":
            return qsTr("Time is up");
        case "stopped_by_visitor":
            return qsTr("You stopped the demo");
        case "stopped_by_staff":
            return qsTr("Staff stopped the demo");
        case "launch_failed":
            return qsTr("The demo did not start");
        case "crashed":
            return qsTr("The demo stopped by itself");
        case "abandoned":
            return qsTr("The demo has ended");
        default:
            return "";
        }
    }

    // On the receipt of a visit.
    function tried(code: string): string {
        switch (code) {
        case "seen":
            return qsTr("You tried this");
        case "stopped":
            return qsTr("You stopped it early");
        case "unfinished":
            return qsTr("Not finished");
        case "not_started":
            return qsTr("Not started");
        default:
            return "";
        }
    }

    /*! What stands over the questions after a demo: why it ended, unless it simply came to its end. */
    function over(end: string, title: string): string {
        return end === "" || end === "completed" ? title : root.end(end);
    }

    function option(code: string): string {
        switch (code) {
        case "fine":
            return qsTr("Fine", "answer to a question");
        case "a-bit-ill":
            return qsTr("A little sick", "answer to a question");
        case "ill":
            return qsTr("Sick", "answer to a question");
        case "yes":
            return qsTr("Yes", "answer to a question");
        case "maybe":
            return qsTr("Maybe", "answer to a question");
        case "no":
            return qsTr("No", "answer to a question");
        case "more":
            return qsTr("More", "answer to a question");
        case "same":
            return qsTr("The same", "answer to a question");
        case "less":
            return qsTr("Less", "answer to a question");
        default:
            return code;
        }
    }

    function intensity(code: string): string {
        switch (code) {
        case "comfort":
            return qsTr("Calm", "how a demo feels");
        case "moderate":
            return qsTr("Some movement", "how a demo feels");
        case "intense":
            return qsTr("A lot of movement", "how a demo feels");
        default:
            return "";
        }
    }

    function posture(code: string): string {
        switch (code) {
        case "seated":
            return qsTr("sitting", "how one takes part in a demo");
        case "standing":
            return qsTr("standing", "how one takes part in a demo");
        default:
            return code;
        }
    }

    // From which age on it is allowed and from which it is advised. "All ages, best from age 8" would be a riddle.
    function forWhom(least: int, best: int): list<string> {
        const advised = best > 0 ? [qsTr("best from age %1", "from which age on a demo is advised").arg(best)] : [];
        return least === 0 && best > 0 ? advised : [TimeWords.ages(least), ...advised];
    }

    function onlookers(spectators: int): list<string> {
        return spectators > 0 ? [qsTr("%n may watch", "how many may look on at a demo", spectators)] : [];
    }

    function contains(code: string): string {
        switch (code) {
        case "flashing-lights":
            return qsTr("Flashing lights", "something in a demo that some people avoid");
        case "loud-sounds":
            return qsTr("Loud sounds", "something in a demo that some people avoid");
        case "heights":
            return qsTr("Heights", "something in a demo that some people avoid");
        case "darkness":
            return qsTr("Dark places", "something in a demo that some people avoid");
        case "fast-movement":
            return qsTr("Fast movement", "something in a demo that some people avoid");
        case "small-spaces":
            return qsTr("Small spaces", "something in a demo that some people avoid");
        default:
            return code;
        }
    }
}
