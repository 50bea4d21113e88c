// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! The sections of the desk and the roles of staff, by their codes. */
QtObject {
    id: root

    function section(code: string): string {
        switch (code) {
        case "today":
            return qsTr("Today");
        case "find":
            return qsTr("Look something up", "find a thing by a part of its code or its name");
        case "hand_out":
            return qsTr("Hand out", "a section of the desk");
        case "take_back":
            return qsTr("Take back", "a section of the desk");
        case "stock":
            return qsTr("Counted stock");
        case "reservations":
            return qsTr("Reserve", "a section of the desk");
        case "class_set":
            return qsTr("Class set");
        case "turnaround":
            return qsTr("Clean and charge");
        case "stocktake":
            return qsTr("Stock-take");
        case "board":
            return qsTr("Wall board");
        case "reports":
            return qsTr("Reports", "figures about the lab that staff look at");
        case "exceptions":
            return qsTr("Exceptions", "contradictions that staff decide about");
        case "sync":
            return qsTr("The centre");
        case "hardware":
            return qsTr("Hardware check");
        case "cleaning":
            return qsTr("Clean the glass");
        case "evacuation":
            return qsTr("Evacuation list");
        case "intake":
            return qsTr("Take records in");
        case "audit":
            return qsTr("What staff did");
        case "staff":
            return qsTr("Staff", "the people who work here");
        case "my_pin":
            return qsTr("My PIN");
        default:
            return "";
        }
    }

    function detail(code: string): string {
        switch (code) {
        case "today":
            return qsTr("Who is here, what is ready, what is late");
        case "find":
            return qsTr("One thing: where it is, its history, holds");
        case "hand_out":
            return qsTr("For one person, until any time");
        case "take_back":
            return qsTr("What came back, and how it is");
        case "stock":
            return qsTr("Cables, batteries, and the like");
        case "reservations":
            return qsTr("What is promised to whom, and when");
        case "class_set":
            return qsTr("Many things at once, to one teacher");
        case "turnaround":
            return qsTr("Mark what you did to each thing");
        case "stocktake":
            return qsTr("What is where, place by place");
        case "board":
            return qsTr("What is to be done, for the wall");
        case "reports":
            return qsTr("The lab in figures");
        case "exceptions":
            return qsTr("Records that contradict each other");
        case "sync":
            return qsTr("How this kiosk stands with it");
        case "hardware":
            return qsTr("Scanners, camera, printers, headsets");
        case "cleaning":
            return qsTr("Touch is off for one minute");
        case "evacuation":
            return qsTr("Everybody who is inside, at once");
        case "intake":
            return qsTr("A file of things or counted parts");
        case "audit":
            return qsTr("Who, what and when");
        case "staff":
            return qsTr("Give roles, reset a PIN");
        case "my_pin":
            return qsTr("Choose a new one");
        default:
            return "";
        }
    }

    function role(code: string): string {
        switch (code) {
        case "desk":
            return qsTr("Desk", "a role of staff");
        case "lead":
            return qsTr("Lead", "a role of staff");
        case "it":
            return qsTr("IT", "a role of staff");
        default:
            return "";
        }
    }

    function duties(code: string): string {
        switch (code) {
        case "desk":
            return qsTr("Runs the day, decides exceptions");
        case "lead":
            return qsTr("Everything, also staff and what they did");
        case "it":
            return qsTr("Machines, records, and what staff did");
        default:
            return "";
        }
    }
}
