// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What a group's leader is asked, by the code of the question, and what a group may need. */
QtObject {
    id: root

    function title(ask: string): string {
        switch (ask) {
        case "arriving":
            return qsTr("How many came?", "a group, children and grown-ups together");
        case "inside":
            return qsTr("How many are here now?", "a group");
        case "leaving":
            return qsTr("How many are leaving?", "a group");
        default:
            return "";
        }
    }

    function primary(ask: string, heads: int): string {
        switch (ask) {
        case "arriving":
            return qsTr("Check in %n", "a group of that many", heads);
        case "inside":
            return qsTr("Save");
        case "leaving":
            return qsTr("Check out %n", "so many of a group", heads);
        default:
            return "";
        }
    }

    function need(code: string): string {
        switch (code) {
        case "step_free":
            return qsTr("No steps");
        case "hearing":
            return qsTr("Help to hear");
        case "seeing":
            return qsTr("Help to see");
        case "quiet":
            return qsTr("A quiet place");
        default:
            return "";
        }
    }
}
