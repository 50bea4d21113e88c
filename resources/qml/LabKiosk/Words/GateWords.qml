// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! The conditions of a demo, by the code of the gate: what has to be true, and what is said while it is not. */
QtObject {
    id: root

    function title(code: string): string {
        switch (code) {
        case "open_now":
            return qsTr("The lab is open");
        case "startable":
            return qsTr("This screen can show it");
        case "working":
            return qsTr("It is working");
        case "rested":
            return qsTr("Your eyes have rested");
        case "station_free":
            return qsTr("A station is free");
        case "equipment_ready":
            return qsTr("The gear is ready");
        case "age":
            return qsTr("You are old enough");
        case "consent":
            return qsTr("Your family said yes");
        case "agreement":
            return qsTr("You know the rules");
        case "module":
            return qsTr("You did the short course");
        case "staff":
            return qsTr("Staff are with you");
        default:
            return "";
        }
    }

    function detail(code: string): string {
        switch (code) {
        case "open_now":
            return qsTr("The lab is closed now");
        case "startable":
            return qsTr("This screen cannot show it. Please ask staff.");
        case "working":
            return qsTr("It is paused. Staff know.");
        case "rested":
            return qsTr("Rest your eyes before the next headset.");
        case "station_free":
            return qsTr("All stations are busy. Try again soon.");
        case "equipment_ready":
            return qsTr("The gear is in use or charging.");
        case "age":
            return qsTr("This one is for older visitors.");
        case "consent":
            return qsTr("We need a yes from your family or school.");
        case "agreement":
            return qsTr("Please read these rules and agree.");
        case "module":
            return qsTr("Please do the short course first.");
        case "staff":
            return qsTr("Ask staff to scan their badge here.");
        default:
            return "";
        }
    }
}
