// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What becomes of counted parts, by the code of the move: as a button, and as what was done. */
QtObject {
    id: root

    function act(code: string): string {
        switch (code) {
        case "lend":
            return qsTr("Hand out", "counted parts, which come back");
        case "back":
            return qsTr("Take back", "counted parts");
        case "consume":
            return qsTr("Used up", "counted parts");
        case "receive":
            return qsTr("New ones came", "counted parts");
        default:
            return "";
        }
    }

    function done(code: string, count: int): string {
        switch (code) {
        case "lend":
            return qsTr("%n handed out", "counted parts", count);
        case "back":
            return qsTr("%n taken back", "counted parts", count);
        case "consume":
            return qsTr("%n used up", "counted parts", count);
        case "receive":
            return qsTr("%n new", "counted parts", count);
        default:
            return "";
        }
    }

    function here(count: int): string {
        return qsTr("%1 here", "how many of a counted part are in the lab").arg(count);
    }

    function standing(lent: int, low: bool): string {
        const out = lent > 0 ? qsTr("%n out", "how many of a counted part are lent", lent) : "";
        const few = low ? qsTr("time to order") : "";
        return [out, few].filter(part => part !== "").join(" · ");
    }
}
