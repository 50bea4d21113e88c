// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! A word beside what is on the screen, by the code of the notice. */
QtObject {
    id: root

    function message(code: string): string {
        switch (code) {
        case "unreadable":
            return qsTr("We could not read that.");
        case "login_badge":
            return qsTr("That is a login code.");
        case "two_codes":
            return qsTr("We saw two codes at once.");
        case "no_place":
            return qsTr("This scanner has no place yet");
        case "on_a_screen":
            return qsTr("That looks like a badge on a screen.");
        case "unknown_code":
            return qsTr("We do not know this code.");
        case "already_in_tray":
            return qsTr("It is in your tray already.");
        case "already_inside":
            return qsTr("You are checked in already.");
        case "staff_refused":
            return qsTr("That is not a staff badge.");
        case "check_in_first":
            return qsTr("Please check in first.");
        case "not_ready":
            return qsTr("Something is no longer ready.");
        case "launch_failed":
            return qsTr("The demo did not start.");
        case "taken_back":
            return qsTr("Undone.");
        case "taken_back_in_part":
            return qsTr("Only a part could be undone.");
        case "too_late":
            return qsTr("It is too late to undo.");
        case "kiosk_in_use":
            return qsTr("Checked in.");
        case "not_in":
            return qsTr("You are not checked in.");
        case "brought_back":
            return qsTr("It is back. Thank you!");
        case "help_called":
            return qsTr("Help is coming.");
        case "staff_badge_please":
            return qsTr("Staff: scan your badge now.");
        case "seen_outside":
            return qsTr("Seen outside.");
        case "not_on_roll":
            return qsTr("Not on the list.");
        case "not_written":
            return qsTr("That was not saved.");
        case "no_voice":
            return qsTr("This screen cannot speak now.");
        case "moved":
            return qsTr("Now we know where you are.");
        case "counted":
            return qsTr("Counted. Thank you.");
        case "other_screen":
            return qsTr("This screen is busy with a demo.");
        case "count_goes_on":
            return qsTr("Checked in.");
        case "not_checked_in":
            return qsTr("That badge is not checked in.");
        case "needs_badge":
            return qsTr("To borrow, you need a lab badge.");
        case "decided_already":
            return qsTr("Somebody decided that already.");
        case "educators_only":
            return qsTr("That is not an educator's badge.");
        case "no_lending":
            return qsTr("Lending is stopped for this badge.");
        case "rules_first":
            return qsTr("The lab's rules come first.");
        case "set_first":
            return qsTr("Finish this class set first.");
        case "hand_out_first":
            return qsTr("Finish with this person first.");
        case "no_borrower":
            return qsTr("That badge cannot borrow.");
        case "renewed":
            return qsTr("Renewed.");
        case "not_renewed":
            return qsTr("That cannot be renewed.");
        case "renewal_undone":
            return qsTr("Undone. It is due when it was before.");
        case "picture_kept":
            return qsTr("The picture is kept.");
        case "count_undone":
            return qsTr("Undone.");
        case "scanned_already":
            return qsTr("Scanned already.");
        case "found_here":
            return qsTr("Found! It was missing.");
        case "scan_the_parts":
            return qsTr("That is a kit's code.");
        case "place_first":
            return qsTr("A place comes first.");
        case "not_in_list":
            return qsTr("The lab does not know this code.");
        case "thing_first":
            return qsTr("That is the card of a place.");
        case "thing_changed":
            return qsTr("Something changed meanwhile.");
        case "written_down":
            return qsTr("Done.");
        case "old_label":
            return qsTr("That is an old label.");
        case "something_changed":
            return qsTr("Something changed. Nothing went out.");
        case "not_reserved":
            return qsTr("That is not what was reserved.");
        case "surplus":
            return qsTr("That is one more than was reserved.");
        case "not_enough":
            return qsTr("Something changed: not enough are free.");
        case "over_already":
            return qsTr("That time is over.");
        case "saved":
            return qsTr("It is reserved.");
        case "cancelled":
            return qsTr("It is cancelled.");
        case "badge_noted":
            return qsTr("The badge is noted.");
        case "same_badge":
            return qsTr("It stays reserved for whom it was.");
        case "chosen_before":
            return qsTr("That was chosen before.");
        case "consent_ended":
            return qsTr("The consent is withdrawn.");
        case "scan_again_later":
            return qsTr("One moment, please.");
        case "pin_changed":
            return qsTr("Your PIN is changed.");
        case "not_your_part":
            return qsTr("That is not part of your role.");
        default:
            return "";
        }
    }

    function detail(code: string): string {
        switch (code) {
        case "unreadable":
            return qsTr("Try again, flat and a little further away.");
        case "login_badge":
            return qsTr("We did not keep it. Please use your lab badge.");
        case "two_codes":
            return qsTr("Show only one, please.");
        case "no_place":
            return qsTr("Please use another one. Staff: open the hardware check.");
        case "on_a_screen":
            return qsTr("Please show the printed one, or ask staff.");
        case "unknown_code":
            return qsTr("Staff will look at it.");
        case "staff_refused":
            return qsTr("Please ask somebody from the lab.");
        case "check_in_first":
            return qsTr("Scan your badge, then the thing.");
        case "not_ready":
            return qsTr("Please choose again, or ask staff.");
        case "launch_failed":
            return qsTr("It is not your fault. Staff know.");
        case "taken_back":
            return qsTr("Please put everything back.");
        case "taken_back_in_part":
            return qsTr("Your list shows what you still have.");
        case "too_late":
            return qsTr("Please return the things instead.");
        case "kiosk_in_use":
            return qsTr("This screen is busy with a demo.");
        case "help_called":
            return qsTr("Somebody will be with you soon.");
        case "not_in":
            return qsTr("Please scan your badge at another screen, or ask staff.");
        case "brought_back":
            return qsTr("Please bring it to the desk.");
        case "not_on_roll":
            return qsTr("Write this person down, please.");
        case "not_written":
            return qsTr("Keep a list on paper, please.");
        case "no_voice":
            return qsTr("Staff will gladly read it to you.");
        case "other_screen":
            return qsTr("Please scan your group's badge at another one.");
        case "count_goes_on":
            return qsTr("The group's count goes on here.");
        case "not_checked_in":
            return qsTr("Finish the count, then scan it again.");
        case "needs_badge":
            return qsTr("Staff can help you. Demos are open to you.");
        case "decided_already":
            return qsTr("The first decision counts. It is shown below.");
        case "educators_only":
            return qsTr("That takes an educator or lab staff.");
        case "no_lending":
            return qsTr("Please speak with the lab's staff.");
        case "rules_first":
            return qsTr("Read them here, then scan again.");
        case "set_first":
            return qsTr("Hand it out, or go back.");
        case "renewed":
            return qsTr("The list says until when.");
        case "not_renewed":
            return qsTr("Somebody may wait for it. Please ask staff.");
        case "hand_out_first":
            return qsTr("Hand it out, or go back.");
        case "no_borrower":
            return qsTr("It is expired, lost, a group's, or not of this lab.");
        case "found_here":
            return qsTr("It is on our list again.");
        case "scan_the_parts":
            return qsTr("Please scan each of its parts.");
        case "place_first":
            return qsTr("Scan the card of the place where you count.");
        case "not_in_list":
            return qsTr("Type what else is on it; then give it this code, or a new label.");
        case "thing_first":
            return qsTr("Open a thing and choose “Move” first.");
        case "thing_changed":
            return qsTr("Nothing was done. Look at it again.");
        case "written_down":
            return qsTr("It is in the history, with your name.");
        case "old_label":
            return qsTr("Print a new one, so that it is found next time.");
        case "something_changed":
            return qsTr("Look at what is set aside, then tap again.");
        case "not_reserved":
        case "surplus":
            return qsTr("It lies aside. A tap lets it go all the same.");
        case "not_enough":
            return qsTr("Choose another time, or fewer.");
        case "over_already":
            return qsTr("Please choose another one.");
        case "saved":
            return qsTr("It is kept until then.");
        case "cancelled":
            return qsTr("Others can have it now.");
        case "consent_ended":
            return qsTr("It is written down with your name. What is out stays out until it is brought back.");
        case "scan_again_later":
            return qsTr("Records are taken in. Please scan again when that is done.");
        case "badge_noted":
            return qsTr("The last page shows for whom it is.");
        case "same_badge":
            return qsTr("For somebody else: cancel it, and reserve anew.");
        case "chosen_before":
            return qsTr("Go back to the first page to change it.");
        case "picture_kept":
            return qsTr("On this kiosk alone, and encrypted.");
        case "pin_changed":
            return qsTr("It counts at this kiosk, from now on.");
        case "not_your_part":
            return qsTr("A lead can give you another one.");
        default:
            return "";
        }
    }
}
