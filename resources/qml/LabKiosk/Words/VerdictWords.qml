// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What the door says to a badge, by the code of the verdict. */
QtObject {
    id: root

    function title(code: string): string {
        switch (code) {
        case "admit":
            return qsTr("Welcome");
        case "admit_returning":
            return qsTr("Welcome back");
        case "already_inside":
            return qsTr("You are already checked in");
        case "duplicate_ignored":
            return qsTr("You are already checked in");
        case "exit_ok":
            return qsTr("Goodbye");
        case "needs_answers":
            return qsTr("Welcome");
        case "needs_assent":
            return qsTr("Welcome");
        case "needs_consent":
            return qsTr("A form is missing");
        case "needs_staff":
            return qsTr("Please ask staff");
        case "needs_leader":
            return qsTr("Where is your grown-up?");
        case "not_yet":
            return qsTr("Not valid yet");
        case "expired":
            return qsTr("This badge is too old");
        case "revoked":
            return qsTr("This badge does not work");
        case "wrong_site":
            return qsTr("This badge is for another place");
        case "unknown_badge":
            return qsTr("We do not know this badge");
        case "login_badge":
            return qsTr("That is a login code");
        case "unreadable":
            return qsTr("We could not read that");
        case "two_codes":
            return qsTr("We saw two codes at once");
        case "no_place":
            return qsTr("This scanner has no place yet");
        case "on_a_screen":
            return qsTr("That looks like a screen");
        case "soft_full":
            return qsTr("The lab is very full");
        case "hard_full":
            return qsTr("The lab is full");
        case "closed":
            return qsTr("The lab is closed now");
        default:
            return "";
        }
    }

    // With the first name, where the lab knows it and the verdict is a friendly one. A group is spoken to as many.
    function greeting(code: string, name: string, group: bool): string {
        if (group)
            return root.titleOfGroup(code);
        if (name === "")
            return root.title(code);
        switch (code) {
        case "admit":
            return qsTr("Welcome, %1", "%1 is a first name").arg(name);
        case "admit_returning":
            return qsTr("Welcome back, %1", "%1 is a first name").arg(name);
        case "already_inside":
            return qsTr("You are already checked in, %1", "%1 is a first name").arg(name);
        case "exit_ok":
            return qsTr("Goodbye, %1", "%1 is a first name").arg(name);
        case "needs_answers":
            return qsTr("Welcome, %1", "%1 is a first name").arg(name);
        case "needs_assent":
            return qsTr("Welcome, %1", "%1 is a first name").arg(name);
        default:
            return root.title(code);
        }
    }

    // With the time at which the lab opens, where only that is in the way.
    function explained(code: string, opens: string, group: bool): string {
        return opens === "" ? group ? root.detailOfGroup(code) : root.detail(code) : qsTr("We open at %1.", "%1 is a clock time").arg(TimeWords.said(opens));
    }

    // Whose badge lifts a refusal.
    function helper(who: string): string {
        return who === "leader" ? qsTr("Teacher or staff: scan your badge to let them in.")
             : who === "staff" ? qsTr("Staff: scan your badge to let them in.") : "";
    }

    function detail(code: string): string {
        switch (code) {
        case "admit":
            return qsTr("You are checked in.");
        case "admit_returning":
            return qsTr("You are checked in.");
        case "already_inside":
            return qsTr("Have fun.");
        case "duplicate_ignored":
            return qsTr("Once is enough.", "to scan a badge");
        case "exit_ok":
            return qsTr("You are checked out.");
        case "needs_answers":
            return qsTr("You are checked in. One question is left.");
        case "needs_assent":
            return qsTr("Please read our rules before you begin.");
        case "needs_consent":
            return qsTr("We need a yes from your family or school. Please ask staff.");
        case "needs_staff":
            return qsTr("A staff badge can let you in now.");
        case "needs_leader":
            return qsTr("Come in with your teacher, or ask staff.");
        case "not_yet":
            return qsTr("This badge starts on a later day. Please ask staff.");
        case "expired":
            return qsTr("The desk can give you a new one.");
        case "revoked":
            return qsTr("It was replaced or reported lost. Please ask staff.");
        case "wrong_site":
            return qsTr("Please ask staff.");
        case "unknown_badge":
            return qsTr("Try your lab badge, or ask staff.");
        case "login_badge":
            return qsTr("We did not keep it. Please use your lab badge.");
        case "unreadable":
            return qsTr("Hold your badge flat and a little further away.");
        case "two_codes":
            return qsTr("Show only one, please.");
        case "no_place":
            return qsTr("Please use another one, or ask staff.");
        case "on_a_screen":
            return qsTr("Please show your printed badge, or ask staff.");
        case "soft_full":
            return qsTr("Please wait. A staff badge can let you in.");
        case "hard_full":
            return qsTr("Please wait until somebody leaves.");
        default:
            return "";
        }
    }

    function titleOfGroup(code: string): string {
        switch (code) {
        case "admit_returning":
            return qsTr("Welcome back", "a group");
        case "already_inside":
            return qsTr("You are already checked in", "a group");
        default:
            return root.title(code);
        }
    }

    function detailOfGroup(code: string): string {
        switch (code) {
        case "admit":
        case "admit_returning":
            return qsTr("You are checked in.", "a group");
        case "already_inside":
            return qsTr("Have fun.", "a group");
        case "exit_ok":
            return qsTr("You are checked out.", "a group");
        default:
            return root.detail(code);
        }
    }
}
