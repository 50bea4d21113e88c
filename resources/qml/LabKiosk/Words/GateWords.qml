// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! The conditions of a demo, by the code of the gate: what has to be true, and what is said while it is not. */
QtObject {
    id: root

    function ready(code: string): string {
        switch (code) {
        case "open_now":
            return qsTr("lab open", "in a list of what is ready");
        case "startable":
            return qsTr("can be shown here", "in a list of what is ready: the demo");
        case "working":
            return qsTr("works", "in a list of what is ready: the demo");
        case "rested":
            return qsTr("eyes rested", "in a list of what is ready");
        case "station_free":
            return qsTr("a station is free", "in a list of what is ready");
        case "equipment_ready":
            return qsTr("gear ready", "in a list of what is ready");
        case "age":
            return qsTr("old enough", "in a list of what is ready: the visitor");
        case "consent":
            return qsTr("family said yes", "in a list of what is ready");
        case "agreement":
            return qsTr("rules known", "in a list of what is ready");
        case "module":
            return qsTr("course done", "in a list of what is ready");
        case "staff":
            return qsTr("staff here", "in a list of what is ready");
        default:
            return "";
        }
    }

    function ended(date: string): string {
        return qsTr("Your short course ended on %1. Please do it again.", "%1 is a date").arg(date);
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
