// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What becomes of an enrolment code, by its codes: the words of a new kiosk. Troubles on the way are CentreWords. */
QtObject {
    id: root

    function title(step: string, kiosk: string): string {
        switch (step) {
        case "enrolling":
            return qsTr("Asking the centre…");
        case "fetching":
            return qsTr("Fetching the lab's records…");
        case "joined":
            return kiosk === "" ? qsTr("This kiosk is set up") : qsTr("Welcome, %1", "%1 is the name of a kiosk").arg(kiosk);
        default:
            return qsTr("This kiosk is new here");
        }
    }

    function why(code: string): string {
        switch (code) {
        case "":
            return "";
        case "foreign":
            return qsTr("That is no enrolment code.");
        case "newer":
            return qsTr("That code is for a newer program.");
        case "damaged":
            return qsTr("The code is cut off or misread.");
        case "unsafe":
            return qsTr("That code asks for a line without encryption.");
        case "expired":
            return qsTr("The code is past its time.");
        case "refused":
            return qsTr("The code was used already, or withdrawn.");
        case "incomplete":
            return qsTr("That code is for a kiosk that is set up already.");
        case "no_place_for_it":
            return qsTr("This kiosk cannot keep what the code says.");
        default:
            return CentreWords.help(code);
        }
    }

    function help(code: string): string {
        switch (code) {
        case "foreign":
            return qsTr("IT makes one: lab-kiosk central enroll-kiosk.");
        case "newer":
            return qsTr("IT has to update this kiosk first.");
        case "damaged":
            return qsTr("Hold it flat and closer, and scan it again.");
        case "unsafe":
            return qsTr("It is not used. IT has to make another one.");
        case "expired":
        case "refused":
            return qsTr("Ask IT for a new one.");
        case "incomplete":
            return qsTr("IT has to make it with --like.");
        case "no_place_for_it":
            return qsTr("IT has to look at its folder and its key.");
        default:
            return qsTr("Then scan the code again.");
        }
    }
}
