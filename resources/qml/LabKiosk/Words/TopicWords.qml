// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What can be asked about oneself, and how much there is of it, by the codes of presenters/about_me.py. */
QtObject {
    id: root

    function topic(code: string): string {
        switch (code) {
        case "you":
            return qsTr("You", "what we know about you");
        case "visits":
            return qsTr("Visits");
        case "things":
            return qsTr("Things");
        case "demos":
            return qsTr("Demos");
        case "feedback":
            return qsTr("Answers");
        case "promises":
            return qsTr("Rules");
        case "never":
            return qsTr("Never kept");
        case "rights":
            return qsTr("Your rights");
        default:
            return "";
        }
    }

    function nothing(code: string): string {
        switch (code) {
        case "things":
            return qsTr("You have borrowed nothing so far.");
        case "demos":
            return qsTr("You have tried no demo so far.");
        case "feedback":
            return qsTr("You have given no answers so far.");
        case "promises":
            return qsTr("You have agreed to nothing so far.");
        default:
            return qsTr("There is nothing here so far.");
        }
    }

    function entries(count: int): string {
        return qsTr("%n fact(s)", "how much is kept", count);
    }
}
