// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What a guest may say of themselves, by the code of the role or of the age band. */
QtObject {
    id: root

    function role(code: string): string {
        switch (code) {
        case "student":
            return qsTr("Student");
        case "educator":
            return qsTr("Teacher");
        case "community":
            return qsTr("Family or neighbor");
        case "partner":
            return qsTr("From a company");
        default:
            return "";
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
            return qsTr("18 or older");
        default:
            return "";
        }
    }
}
