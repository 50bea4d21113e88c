// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What brings somebody here, by the code of the purpose. */
QtObject {
    id: root

    readonly property string needsBadge: qsTr("With a badge")

    // What somebody without a badge is told beside it; a blank keeps the titles of the others in line with that one.
    function unbadged(code: string): string {
        return code === "borrow" ? root.needsBadge : "\u00a0";
    }

    function title(code: string): string {
        switch (code) {
        case "demo":
            return qsTr("Try a demo");
        case "borrow":
            return qsTr("Borrow something");
        case "workshop":
            return qsTr("Join a workshop");
        case "repair":
            return qsTr("Fix something");
        case "visit":
            return qsTr("Just visiting");
        default:
            return "";
        }
    }
}
