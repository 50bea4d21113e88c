// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What staff are asked for, by the code of the duty; and how sure the evacuation list is. */
QtObject {
    id: root

    function title(code: string): string {
        switch (code) {
        case "clean":
            return qsTr("Clean the glass");
        case "evacuate":
            return qsTr("Evacuation list");
        case "close_roll":
            return qsTr("Close the evacuation list");
        case "check_hardware":
            return qsTr("Hardware check");
        case "check_centre":
            return qsTr("The centre");
        case "settle_cases":
            return qsTr("Exceptions", "contradictions that staff decide about");
        case "desk":
            return qsTr("Staff desk");
        case "look_at_reports":
            return qsTr("Reports", "figures about the lab that staff look at");
        case "turn_around":
            return qsTr("Clean, charge, check");
        case "show_board":
            return qsTr("Wall board");
        case "take_stock":
            return qsTr("Stock-take", "counting what is where");
        default:
            return "";
        }
    }

    function detail(code: string): string {
        switch (code) {
        case "clean":
            return qsTr("Touch will be off for one minute.");
        case "evacuate":
            return qsTr("Then everybody who is inside is listed.");
        case "close_roll":
            return qsTr("The list opens again with the card.");
        case "check_hardware":
            return qsTr("Then you see every device, and can try them.");
        case "check_centre":
            return qsTr("Then you see how this kiosk stands with it.");
        case "settle_cases":
            return qsTr("Then you see what contradicts, and decide.");
        case "desk":
            return qsTr("Then you type your PIN.");
        case "look_at_reports":
            return qsTr("Then you see the lab in figures.");
        case "turn_around":
            return qsTr("Then each thing that you scan is marked.");
        case "show_board":
            return qsTr("Then everybody sees what is to be done.");
        case "take_stock":
            return qsTr("Then you count place by place.");
        default:
            return "";
        }
    }

    function confidence(code: string): string {
        switch (code) {
        case "certain":
            return qsTr("Inside", "how sure an evacuation list is");
        case "likely":
            return qsTr("Likely inside", "how sure an evacuation list is");
        case "gone":
            return qsTr("Probably gone", "how sure an evacuation list is");
        case "unsure":
            return qsTr("Not sure", "how sure an evacuation list is");
        default:
            return "";
        }
    }
}
