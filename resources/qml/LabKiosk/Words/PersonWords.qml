// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Who somebody is to the lab, how old, and what their family or school allows. */
QtObject {
    id: root

    function role(code: string): string {
        switch (code) {
        case "student":
            return qsTr("Student");
        case "educator":
            return qsTr("Teacher");
        case "staff":
            return qsTr("Lab staff");
        case "community":
            return qsTr("Neighbor");
        case "partner":
            return qsTr("Partner");
        default:
            return qsTr("Visitor");
        }
    }

    function age(code: string): string {
        switch (code) {
        case "under_10":
            return qsTr("Under 10");
        case "from_10_to_12":
            return qsTr("10 to 12");
        case "from_13_to_17":
            return qsTr("13 to 17");
        case "adult":
            return qsTr("Grown-up");
        default:
            return qsTr("We do not know your age");
        }
    }

    function consent(code: string): string {
        switch (code) {
        case "vr":
            return qsTr("You may use headsets");
        case "media":
            return qsTr("You may be in lab pictures");
        case "survey":
            return qsTr("You may answer surveys");
        case "borrow":
            return qsTr("You may borrow things");
        default:
            return "";
        }
    }
}
