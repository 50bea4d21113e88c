// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What would help the camera to read a badge, by the code of the tip. Short: it stands over the picture, in one line. */
QtObject {
    id: root

    function tip(code: string): string {
        switch (code) {
        case "come_closer":
            return qsTr("Come closer", "where to hold the badge before the camera");
        case "go_back":
            return qsTr("Further away", "where to hold the badge before the camera");
        case "more_light":
            return qsTr("More light", "on the badge before the camera");
        case "hold_still":
            return qsTr("Hold it still", "the badge before the camera");
        case "too_much_glare":
            return qsTr("Tilt it a little", "the badge: a lamp is mirrored in it");
        case "two_codes":
            return qsTr("One at a time", "badges before the camera");
        default:
            return "";
        }
    }
}
