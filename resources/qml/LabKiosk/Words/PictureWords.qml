// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Pictures of a thing, at its hand-over or for a code that nobody knows: which one it is, and why there is none. */
QtObject {
    id: root

    function heading(stage: string, live: bool, fresh: bool): string {
        return live ? qsTr("Through the camera, now")
             : fresh ? qsTr("As it is now")
             : stage === "case" ? qsTr("As it was found")
             : stage === "out" ? qsTr("As it went out") : qsTr("As it came back");
    }

    function taken(live: bool, fresh: bool, by: string, kiosk: string, time: string, days: int, date: string): string {
        const at = time === "" ? "" : TimeWords.moment(time, days, date);
        return live || fresh ? qsTr("Nothing is kept yet.") : [at, by, kiosk].filter(part => part !== "").join(" · ");
    }

    // What went wrong just now. The hand-over counts all the same.
    function trouble(code: string): string {
        switch (code) {
        case "":
            return "";
        case "no_picture":
            return qsTr("The camera gave no picture.");
        case "disk_full":
            return qsTr("There is no room for a picture.");
        default:
            return qsTr("The picture was not saved.");
        }
    }

    function troubleDetail(code: string): string {
        switch (code) {
        case "":
            return "";
        case "no_picture":
            return qsTr("Try again, or go on without one.");
        case "disk_full":
            return qsTr("Go on without one, and tell IT: the disk is full.");
        default:
            return qsTr("Try again, or go on without one.");
        }
    }

    // Why a frame is empty.
    function absent(code: string, kiosk: string): string {
        switch (code) {
        case "gone":
            return qsTr("It is not here any more.");
        case "deleted":
            return qsTr("Staff had it deleted.");
        case "elsewhere":
            return qsTr("It was taken at another kiosk and stays there: %1", "%1 is the name of a kiosk").arg(kiosk);
        case "unreadable":
            return qsTr("It is here, but its file is damaged.");
        default:
            return qsTr("No picture was taken.");
        }
    }
}
