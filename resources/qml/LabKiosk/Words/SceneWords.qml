// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*!
    What the scenes of the attract screen say, below a number, a clock time or the title of a demo. The second language
    finds its own by the same words in lab_kiosk/ui/presenters/attract.py.
*/
QtObject {
    id: root

    function line(kind: string, count: int): string {
        switch (kind) {
        case "room":
            return qsTr("place(s) free", "in the lab", count);
        case "headsets":
            return qsTr("headset(s) ready", "after a number", count);
        case "stations":
            return qsTr("station(s) free", "of demos, after a number", count);
        case "demo":
            return qsTr("Try it today");
        case "running":
            return qsTr("On right now");
        case "hours":
            return qsTr("is when we close today");
        case "closed":
            return qsTr("is when we open again");
        default:
            return qsTr("The lab is full right now");
        }
    }
}
