// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! The lists of the day, and their lines in plain words. Times and dates come ready for the language. */
QtObject {
    id: root

    function topic(code: string): string {
        switch (code) {
        case "inside":
            return qsTr("Inside now");
        case "visits":
            return qsTr("Visits that ended");
        case "overdue":
            return qsTr("Overdue");
        case "ready":
            return qsTr("Headsets that are ready");
        case "charging":
            return qsTr("Charging");
        case "to_clean":
            return qsTr("To clean");
        case "out":
            return qsTr("In use");
        case "away":
            return qsTr("Not to be had");
        case "stations":
            return qsTr("Stations");
        case "help":
            return qsTr("Calls for help");
        case "reserved":
            return qsTr("Reserved");
        default:
            return "";
        }
    }

    function reserved(who: string, things: int): string {
        return who === "" ? qsTr("Next: %n thing(s)", "reserved", things)
                          : qsTr("Next: %n thing(s) for %1", "reserved; %1 is a first name", things).arg(who);
    }

    function enough(ready: int, things: int): string {
        return ready >= things ? qsTr("All of them will be ready.") : qsTr("%1 of %2 will be ready by then.").arg(ready).arg(things);
    }

    function person(name: string, role: string, party: string, heads: int, label: string): string {
        const who = name !== "" ? name : PersonWords.role(role);
        return heads > 1 ? qsTr("%1 and group: %2", "%1 is a name, %2 a number of people").arg(who).arg(heads)
             : label !== "" ? qsTr("%1, label %2").arg(who).arg(label) : who;
    }

    function due(step: string): string {
        switch (step) {
        case "sanitise":
            return qsTr("has to be cleaned");
        case "check":
            return qsTr("has to be looked at");
        case "reset":
            return qsTr("has to be reset");
        case "charge":
            return qsTr("has to be charged");
        default:
            return "";
        }
    }

    function where(custody: string, held: bool): string {
        switch (custody) {
        case "missing":
            return qsTr("missing");
        case "at_bench":
            return qsTr("at the repair bench");
        case "at_vendor":
            return qsTr("at a vendor");
        default:
            return held ? qsTr("held by staff") : "";
        }
    }

    function detail(topic: string, tag: string, who: string, moment: string, step: string, battery: int, custody: string, held: bool): string {
        const parts = topic === "inside" ? [qsTr("came %1", "%1 is a time").arg(moment)]
                    : topic === "overdue" ? [tag, who, qsTr("was due %1", "%1 is a time").arg(moment)]
                    : topic === "out" || topic === "recalled" ? [tag, who, moment === "" ? qsTr("in a demo") : qsTr("due %1", "%1 is a time").arg(moment)]
                    : topic === "away" ? [tag, root.where(custody, held)]
                    : topic === "stations" ? [tag === "" ? qsTr("free", "a station") : tag, who]
                    : topic === "help" ? [qsTr("called %1", "%1 is a time").arg(moment)]
                    : topic === "reserved" ? [tag, who]
                    : [tag, root.due(step)];
        return parts.filter(part => part !== "").join(" · ");
    }

    function trailing(topic: string, moment: string, battery: int, late: bool): string {
        switch (topic) {
        case "recalled":
            return qsTr("Called back", "by the maker of a thing");
        case "overdue":
            return late ? qsTr("over a week") : "";
        case "reserved":
            return moment;
        case "ready":
        case "charging":
        case "to_clean":
            return battery < 0 ? "" : qsTr("%1 %", "battery level in percent").arg(battery);
        default:
            return "";
        }
    }
}
