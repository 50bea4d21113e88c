// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! The times of a visit that are set right: why, and what keeps them from being written, by their codes. */
QtObject {
    id: root

    function reason(code: string): string {
        switch (code) {
        case "forgot_to_leave":
            return qsTr("They forgot to check out");
        case "forgot_to_come":
            return qsTr("They forgot to check in");
        case "by_mistake":
            return qsTr("It was a mistake");
        case "kiosk_failed":
            return qsTr("The kiosk did not work");
        default:
            return "";
        }
    }

    function wrong(code: string): string {
        switch (code) {
        case "not_yours":
            return qsTr("Only a lead can change this visit.");
        case "too_old":
            return qsTr("This visit is too long ago.");
        case "in_the_future":
            return qsTr("This time is still to come.");
        case "backwards":
            return qsTr("They cannot leave before they come.");
        case "too_long":
            return qsTr("The lab is not open for that long.");
        case "overlaps":
            return qsTr("They were here on another visit then.");
        case "in_a_demo":
            return qsTr("Their demo is still running.");
        default:
            return "";
        }
    }

    function wrongDetail(code: string): string {
        return code === "not_yours" ? qsTr("Visits of today, and ends that nobody saw, are for everybody at the desk.")
             : code === "too_old" ? qsTr("Only a visit that ended within a week can be set right.") : "";
    }

    function length(minutes: int): string {
        return minutes < 60 ? TimeWords.minutes(minutes)
             : minutes % 60 === 0 ? qsTr("%n hour(s)", "how long something takes", minutes / 60)
             : qsTr("%1, %2", "%1 is a number of hours, %2 of minutes")
                   .arg(qsTr("%n hour(s)", "how long something takes", Math.floor(minutes / 60))).arg(TimeWords.minutes(minutes % 60));
    }

    function came(moment: string): string {
        return qsTr("came %1", "%1 is a time").arg(moment);
    }

    function left(moment: string, unseen: bool): string {
        return unseen ? qsTr("nobody saw the end") : qsTr("left %1", "%1 is a time").arg(moment);
    }
}
