// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What a stock-take says of a thing, and the one tap that settles it. */
QtObject {
    id: root

    function verdict(verdict: string): string {
        switch (verdict) {
        case "found":
            return qsTr("Counted", "a thing in a stock-take");
        case "misplaced":
            return qsTr("Belongs elsewhere");
        case "unexpected":
            return qsTr("Not expected here");
        case "was_missing":
            return qsTr("Found! It was missing");
        case "unknown":
            return qsTr("Unknown code");
        case "missing":
            return qsTr("Missing", "a thing that a stock-take did not find");
        default:
            return "";
        }
    }

    function detail(verdict: string, wasAt: string): string {
        switch (verdict) {
        case "misplaced":
            return qsTr("On the list at: %1", "%1 is a place").arg(wasAt);
        case "unexpected":
            return qsTr("On the list as lent or away");
        case "unknown":
            return qsTr("Put it aside");
        case "missing":
            return qsTr("Last known at: %1", "%1 is a place").arg(wasAt);
        default:
            return "";
        }
    }

    function act(act: string): string {
        switch (act) {
        case "move":
            return qsTr("It stays here");
        case "return":
            return qsTr("It is back");
        default:
            return "";
        }
    }
}
