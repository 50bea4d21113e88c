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

    /*! What became of a page of the desk. */
    function page(code: string, saved: bool): string {
        switch (code) {
        case "printing":
            return saved ? qsTr("The PDF is being made.") : qsTr("It is being printed.");
        case "printed":
            return saved ? qsTr("The PDF is in the folder of this kiosk.") : qsTr("Printed. Take it from the printer.");
        default:
            return root.trouble(code);
        }
    }

    /*! The button that prints a page. */
    function button(saved: bool): string {
        return saved ? qsTr("Save as PDF") : qsTr("Print");
    }

    function purpose(code: string): string {
        switch (code) {
        case "overdue-loans":
            return qsTr("Asking for what is overdue");
        case "reporting":
            return qsTr("Reporting");
        case "audit":
            return qsTr("An audit");
        case "records-request":
            return qsTr("Somebody asked for their records");
        case "evacuation":
            return qsTr("An evacuation or a drill");
        default:
            return "";
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
