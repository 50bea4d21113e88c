// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! How a device is, why, and what to do; what a code was that staff tried. */
QtObject {
    id: root

    function kind(code: string): string {
        switch (code) {
        case "scanner":
            return qsTr("Scanner");
        case "camera":
            return qsTr("Camera");
        case "headset":
            return qsTr("Headset");
        case "printer":
            return qsTr("Printer");
        default:
            return "";
        }
    }

    function role(code: string): string {
        switch (code) {
        case "door":
            return qsTr("at the door", "where a scanner stands");
        case "desk":
            return qsTr("at the desk", "where a scanner stands");
        case "bench":
            return qsTr("at the bench", "where a scanner stands");
        default:
            return code;
        }
    }

    function condition(code: string): string {
        switch (code) {
        case "ready":
            return qsTr("Works", "a device");
        case "resting":
            return qsTr("Rests", "a device");
        case "searching":
            return qsTr("Missing", "a device");
        case "in_trouble":
            return qsTr("Needs you", "a device needs the help of staff");
        default:
            return "";
        }
    }

    function trouble(code: string): string {
        switch (code) {
        case "permission":
            return qsTr("The kiosk may not use it. IT has to allow it.");
        case "busy":
            return qsTr("Another program is using it. Close that program.");
        case "deaf":
            return qsTr("It does not answer. Pull its plug, wait, and put it back.");
        case "wrong_mode":
            return qsTr("It is in its maker's own mode. Scan the USB mode code in its manual.");
        case "wrong_layout":
            return qsTr("It types for another keyboard. Set it to US English, and Caps Lock off.");
        case "command_keys":
            return qsTr("It typed commands like a keyboard. It is shut out. Look at what is plugged in.");
        case "babbling":
            return qsTr("It sends without end. Pull its plug.");
        case "not_understood":
            return qsTr("The kiosk does not know how it talks. Scan the USB mode code in its manual.");
        case "unknown_role":
            return qsTr("Nobody has said where it stands.");
        case "frozen":
            return qsTr("Its picture stands still. Pull its plug, wait, and put it back.");
        case "black":
            return qsTr("It sees nothing. Look for a lens cover, or turn on a light.");
        case "upside_down":
            return qsTr("It hangs upside down. The picture is turned for you.");
        case "unauthorised":
            return qsTr("Put it on and allow this computer.");
        case "asleep":
            return qsTr("It sleeps. Press its power button.");
        case "controllers_missing":
            return qsTr("A controller is missing or empty.");
        case "battery_low":
            return qsTr("Its battery is low. Charge it.");
        case "storage_full":
            return qsTr("It has no room left.");
        case "offline":
            return qsTr("It does not answer. Look at its plug and its network.");
        case "out_of_paper":
            return qsTr("It is out of paper.");
        case "other":
            return qsTr("Something is wrong with it.");
        default:
            return "";
        }
    }

    function tried(code: string): string {
        switch (code) {
        case "badge":
            return qsTr("A badge");
        case "day_label":
            return qsTr("A day label");
        case "tag":
            return qsTr("A tag of the lab");
        case "card":
            return qsTr("A command card");
        case "place":
            return qsTr("A place");
        case "login":
            return qsTr("Somebody's login code");
        case "vendor":
            return qsTr("A code of a maker");
        case "nothing":
            return qsTr("Nothing that the lab knows");
        default:
            return "";
        }
    }
}
