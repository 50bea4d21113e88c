// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Where a returned thing goes, by the code of the sort bin. */
QtObject {
    id: root

    function title(code: string): string {
        switch (code) {
        case "shelf":
            return qsTr("Put it on its shelf");
        case "clean":
            return qsTr("Put it in the cleaning box");
        case "charge":
            return qsTr("Plug it in to charge");
        case "bench":
            return qsTr("Bring it to the repair bench");
        case "desk":
            return qsTr("Bring it to the desk");
        default:
            return "";
        }
    }

    function detail(code: string): string {
        switch (code) {
        case "shelf":
            return qsTr("The number on the shelf is the number on the tag.");
        case "clean":
            return qsTr("We clean it before the next person.");
        case "charge":
            return qsTr("The light turns on when it charges.");
        case "bench":
            return qsTr("We will fix it.");
        case "desk":
            return qsTr("Staff will take it from there.");
        default:
            return "";
        }
    }
}
