// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What a file is an export of, what becomes of its rows, and why it is not taken in, by the codes of application/intake.py. */
QtObject {
    id: root

    /*! A sentence with its number as ``told``, "1,300", where the plural form put ``count``: the counts beside it have it so. */
    function told(sentence: string, count: int, told: string): string {
        return sentence.replace(String(count), told);
    }

    function format(code: string): string {
        switch (code) {
        case "assets":
            return qsTr("Things from Snipe-IT", "what a file is an export of");
        case "template":
            return qsTr("Things in our own template", "what a file is an export of");
        case "chromeos":
            return qsTr("Chromebooks from Google Admin", "what a file is an export of");
        case "consumables":
            return qsTr("Counted parts from Snipe-IT", "what a file is an export of");
        default:
            return "";
        }
    }

    function detail(code: string): string {
        switch (code) {
        case "assets":
            return qsTr("Its asset export, report or sample");
        case "template":
            return qsTr("assets.csv of the program");
        case "chromeos":
            return qsTr("chromeosdevices, as GAM prints it");
        case "consumables":
            return qsTr("Its export of consumables");
        default:
            return "";
        }
    }

    function verdict(code: string): string {
        switch (code) {
        case "new":
            return qsTr("New", "rows of a file");
        case "changed":
            return qsTr("Changed", "rows of a file");
        case "same":
            return qsTr("The same", "rows of a file");
        case "refused":
            return qsTr("Refused", "rows of a file");
        default:
            return "";
        }
    }

    function days(code: string): string {
        switch (code) {
        case "iso":
            return qsTr("Year first: 2026-11-05", "how a file writes days");
        case "month-first":
            return qsTr("Month first: 11/5/26", "how a file writes days");
        case "day-first":
            return qsTr("Day first: 5/11/26", "how a file writes days");
        default:
            return "";
        }
    }

    function why(code: string): string {
        switch (code) {
        case "refused":
            return qsTr("This file cannot be read so");
        case "gone":
            return qsTr("The file is not there any more");
        case "changed":
            return qsTr("Something changed meanwhile");
        case "stopped":
            return qsTr("Stopped");
        case "failed":
            return qsTr("It could not be written");
        default:
            return "";
        }
    }

    function help(code: string): string {
        switch (code) {
        case "refused":
            return qsTr("Nothing was written.");
        case "gone":
            return qsTr("Plug the stick in again, and choose the file once more.");
        case "changed":
            return qsTr("Nothing was written. Look at the file once more.");
        case "stopped":
            return qsTr("Nothing of the file is in the lab.");
        case "failed":
            return qsTr("Nothing of the file is in the lab. The log has the reason.");
        default:
            return "";
        }
    }
}
