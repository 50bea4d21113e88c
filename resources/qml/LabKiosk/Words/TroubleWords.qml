// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What is wrong with the kiosk, by the code of the trouble, and what to do. */
QtObject {
    id: root

    function title(code: string): string {
        switch (code) {
        case "disk_full":
            return qsTr("The kiosk has no room left");
        case "database_damaged":
            return qsTr("The kiosk needs a repair");
        case "database_in_use":
            return qsTr("The kiosk is busy");
        case "other":
            return qsTr("Something went wrong");
        default:
            return "";
        }
    }

    function detail(code: string): string {
        switch (code) {
        case "disk_full":
            return qsTr("Staff must free some space. Please go to the desk.");
        case "database_damaged":
            return qsTr("Nothing of yours is lost. Please go to the desk.");
        case "database_in_use":
            return qsTr("Please try again in a minute.");
        case "other":
            return qsTr("It is not your fault. Please try again, or go to the desk.");
        default:
            return "";
        }
    }
}
