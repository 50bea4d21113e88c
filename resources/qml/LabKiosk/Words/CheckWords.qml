// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What a kiosk needs to work alone: each question of the self-test, how it was answered, and what to do. */
QtObject {
    id: root

    function title(code: string): string {
        switch (code) {
        case "database":
            return qsTr("Records", "a line of a self-test");
        case "trust":
            return qsTr("Badges", "a line of a self-test");
        case "disk":
            return qsTr("Disk", "a line of a self-test");
        case "clock":
            return qsTr("Clock", "a line of a self-test");
        case "rules":
            return qsTr("Texts to agree to", "a line of a self-test");
        case "demos":
            return qsTr("Demos", "a line of a self-test");
        case "plan":
            return qsTr("Rules of the lab", "a line of a self-test");
        case "complete":
            return qsTr("From the centre", "a line of a self-test");
        default:
            return "";
        }
    }

    function good(code: string, number: int, until: string): string {
        switch (code) {
        case "database":
            return qsTr("Every page can be read.");
        case "trust":
            return qsTr("They can be checked until %1.", "badges; %1 is a date").arg(until);
        case "disk":
            return qsTr("Free: %1 GB.").arg(Math.floor(number / 1024));
        case "clock":
            return number === 0 ? qsTr("It is right.", "a clock") : qsTr("It is right to %n second(s).", "a clock", number);
        case "rules":
            return qsTr("All are here, in their newest version.");
        case "demos":
            return qsTr("%n demo(s) can start.", "", number);
        case "plan":
            return qsTr("They are here.", "the rules of the lab");
        case "complete":
            return qsTr("Nothing is missing.");
        default:
            return "";
        }
    }

    function toDo(code: string, number: int, until: string): string {
        switch (code) {
        case "database":
            return qsTr("A page is damaged. Restart this kiosk: it repairs itself.");
        case "trust":
            return until === "" ? qsTr("There is no trust list. IT has to bring one.")
                                : qsTr("The trust list was good until %1. IT has to bring a new one.", "%1 is a date").arg(until);
        case "disk":
            return qsTr("Only %1 MB left. IT has to make room.").arg(number);
        case "clock":
            return number === 0 ? qsTr("It stands before a day that has been. IT has to set it.")
                                : qsTr("It is %n second(s) off. IT has to set it.", "", number);
        case "rules":
            return qsTr("A text is newer than this program. IT has to update this kiosk.");
        case "demos":
            return qsTr("No demo can start here. IT has to look at the demos folder.");
        case "plan":
            return qsTr("They have not come yet. Make contact with the centre first.");
        case "complete":
            return qsTr("%n record(s) missing. Make contact with the centre.", "", number);
        default:
            return "";
        }
    }
}
