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
        case "disk_failed":
        case "disk_read_only":
            return qsTr("The kiosk cannot save anything");
        case "database_key":
            return qsTr("The kiosk has lost its key");
        case "database_newer":
            return qsTr("The kiosk needs an update");
        case "database_unreachable":
            return qsTr("The kiosk cannot find its records");
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
        case "disk_failed":
            return qsTr("Its disk has a fault. Staff must call IT. Please go to the desk.");
        case "disk_read_only":
            return qsTr("Its disk is locked. Staff must call IT. Please go to the desk.");
        case "database_key":
            return qsTr("IT has to put it back. Nothing is lost. Please go to the desk.");
        case "database_newer":
            return qsTr("Its records are from a newer version. Staff must call IT.");
        case "database_unreachable":
            return qsTr("The folder is gone or closed. Staff must call IT.");
        case "database_in_use":
            return qsTr("Please try again in a minute.");
        case "other":
            return qsTr("It is not your fault. Please try again, or go to the desk.");
        default:
            return "";
        }
    }

    function down(screen: string): string {
        switch (screen) {
        case "restarting":
            return qsTr("Something went wrong");
        case "out_of_order":
            return qsTr("This kiosk is taking a break");
        case "not_set_up":
            return qsTr("This kiosk is new here");
        default:
            return "";
        }
    }

    function downForVisitors(screen: string): string {
        switch (screen) {
        case "restarting":
            return qsTr("Restarting… Nothing of yours is lost.");
        case "out_of_order":
        case "not_set_up":
            return qsTr("Please go to the desk.");
        default:
            return "";
        }
    }

    function downForStaff(screen: string): string {
        switch (screen) {
        case "out_of_order":
            return qsTr("Staff: please call IT. The kiosk stopped several times in a row.");
        case "not_set_up":
            return qsTr("Staff: please ask IT to set it up. It starts by itself when that is done.");
        default:
            return "";
        }
    }
}
