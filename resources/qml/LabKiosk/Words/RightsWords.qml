// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What the kiosk never keeps, and what anybody may ask for, by the codes of presenters/about_me.py. */
QtObject {
    id: root

    function never(code: string): string {
        switch (code) {
        case "pictures":
            return qsTr("Camera pictures");
        case "typed":
            return qsTr("What you type");
        case "login":
            return qsTr("School logins");
        case "face":
            return qsTr("Your face or your voice");
        case "contact":
            return qsTr("Address, phone, birthday");
        default:
            return "";
        }
    }

    function neverWhy(code: string): string {
        switch (code) {
        case "pictures":
            return qsTr("The camera looks for a badge, then forgets.");
        case "typed":
            return qsTr("Only a nickname, if you gave one, for today.");
        case "login":
            return qsTr("We turn them away and keep nothing.");
        case "face":
            return qsTr("This kiosk cannot tell faces or voices.");
        case "contact":
            return qsTr("There is no place for them here.");
        default:
            return "";
        }
    }

    function rights(code: string): string {
        switch (code) {
        case "how_long":
            return qsTr("How long?");
        case "correct":
            return qsTr("Is something wrong?");
        case "erase":
            return qsTr("Do you want it gone?");
        default:
            return "";
        }
    }

    function rightsHow(code: string): string {
        switch (code) {
        case "how_long":
            return qsTr("Until your school or the lab erases it.");
        case "correct":
            return qsTr("Tell staff at the desk. They can fix it.");
        case "erase":
            return qsTr("You or your family can ask staff at the desk.");
        default:
            return "";
        }
    }
}
