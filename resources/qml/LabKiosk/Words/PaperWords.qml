// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What the printer does, by its code; empty where there is nothing to say. */
QtObject {
    id: root

    /*! What to do with the label. */
    function label(code: string): string {
        switch (code) {
        case "printing":
            return qsTr("It is being printed. Scan it when you leave.");
        case "printed":
            return qsTr("Take it from the printer. Scan it when you leave.");
        default:
            return qsTr("Take a picture of it. Scan it when you leave.");
        }
    }

    /*! What became of the receipt. */
    function receipt(code: string): string {
        switch (code) {
        case "printing":
            return qsTr("It is being printed.");
        case "printed":
            return qsTr("Printed. Take it from the printer.");
        default:
            return root.trouble(code);
        }
    }

    function trouble(code: string): string {
        switch (code) {
        case "out_of_paper":
            return qsTr("The printer is out of paper. Staff know.");
        case "offline":
            return qsTr("The printer does not answer. Staff know.");
        case "busy":
            return qsTr("The printer is busy. Staff know.");
        case "stuck":
            return qsTr("The printer is stuck. Staff know.");
        default:
            return "";
        }
    }
}
