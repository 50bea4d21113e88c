// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! How a kiosk stands with the centre, in one sentence, and what to do about it. Codes come from the exchange. */
QtObject {
    id: root

    function standing(code: string): string {
        switch (code) {
        case "no_centre":
            return qsTr("This kiosk knows no centre");
        case "first_contact":
            return qsTr("First contact with the centre");
        case "in_step":
            return qsTr("In step with the centre");
        case "on_the_way":
            return qsTr("On its way to the centre");
        case "behind":
            return qsTr("Late, but nothing is lost");
        case "out_of_touch":
            return qsTr("Out of touch with the centre");
        case "needs_a_look":
            return qsTr("In touch, but have a look");
        case "shut_out":
            return qsTr("No way to the centre");
        default:
            return "";
        }
    }

    function light(tone: string): string {
        switch (tone) {
        case "success":
            return qsTr("Good", "a light for staff");
        case "warning":
            return qsTr("Have a look", "a light for staff");
        case "danger":
            return qsTr("Needs IT", "a light for staff");
        default:
            return qsTr("None", "a light for staff: there is no centre");
        }
    }

    function help(code: string): string {
        switch (code) {
        case "no_centre":
            return qsTr("All works, and all stays on this kiosk. IT can connect it.");
        case "in_step":
            return qsTr("Everything that was written here is there too.");
        case "on_the_way":
            return qsTr("What was written here goes up in a moment.");
        case "first_contact":
            return qsTr("They talk for the first time. This can take a while.");
        case "behind":
            return qsTr("Something has waited for more than 15 minutes.");
        case "quiet":
            return qsTr("The centre was not heard for a while. Nothing is lost.");
        case "old":
            return qsTr("The centre wants a newer program. IT has to update this kiosk.");
        case "spent":
            return qsTr("Today's data is used up. It goes on tomorrow.");
        case "unread":
            return qsTr("Something came that this program cannot read.");
        case "clock":
            return qsTr("The clock of this kiosk is wrong. IT has to set it.");
        case "no_address":
            return qsTr("The centre's name leads nowhere. IT: look at the DNS.");
        case "unreachable":
            return qsTr("The centre cannot be reached. Look at the network cable or the Wi-Fi.");
        case "timed_out":
            return qsTr("Nothing comes back. A firewall may stand between.");
        case "not_a_database":
            return qsTr("A login page of the network answers. IT has to let this kiosk through.");
        case "no_tls":
            return qsTr("The centre offers no encryption. IT has to switch TLS on.");
        case "wrong_name":
            return qsTr("The centre's certificate is for another name. IT has to look.");
        case "expired":
            return qsTr("The centre's certificate has run out, or this kiosk's clock is ahead.");
        case "not_yet_valid":
            return qsTr("The clock of this kiosk is behind. IT has to set it.");
        case "foreign_ca":
            return qsTr("A stranger signed the centre's certificate. IT has to look.");
        case "refused":
            return qsTr("The centre does not know this kiosk. IT has to enrol it again.");
        case "revoked":
            return qsTr("The centre has closed its door to this kiosk. What waits stays here.");
        case "not_central":
            return qsTr("What answers is no centre, or of another version. Ask IT.");
        case "no_rights":
            return qsTr("The centre forgot what kiosks may do. IT: run central init there.");
        case "read_only":
            return qsTr("The centre takes nothing in: it is a copy, or set to read only. Ask IT.");
        case "full":
            return qsTr("The centre has no room now. It is tried again.");
        case "lost":
            return qsTr("The line broke. It is tried again.");
        case "other":
            return qsTr("The exchange failed. It is tried again.");
        default:
            return "";
        }
    }

    function ago(unit: string, count: int): string {
        switch (unit) {
        case "now":
            return qsTr("just now");
        case "minutes":
            return qsTr("%n minute(s) ago", "", count);
        case "hours":
            return qsTr("%n hour(s) ago", "", count);
        case "days":
            return qsTr("%n day(s) ago", "", count);
        default:
            return qsTr("never");
        }
    }

    function number(unit: string, count: int): string {
        return unit === "" ? qsTr("never", "in the place of a number") : unit === "now" ? qsTr("now", "in the place of a number") : count.toString();
    }

    function unit(unit: string, count: int): string {
        switch (unit) {
        case "minutes":
            return qsTr("minute(s)", "below a number: how old something is", count);
        case "hours":
            return qsTr("hour(s)", "below a number: how old something is", count);
        case "days":
            return qsTr("day(s)", "below a number: how old something is", count);
        default:
            return "";
        }
    }

    function since(unit: string, count: int): string {
        switch (unit) {
        case "minutes":
            return qsTr("minute(s) ago", "below a number", count);
        case "hours":
            return qsTr("hour(s) ago", "below a number", count);
        case "days":
            return qsTr("day(s) ago", "below a number", count);
        default:
            return "";
        }
    }
}
