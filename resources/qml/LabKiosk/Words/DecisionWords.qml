// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! What staff found out about a contradiction: the words of a button, and of the line that stays. */
QtObject {
    id: root

    function decision(code: string): string {
        switch (code) {
        case "came_back":
            return qsTr("It came back unscanned");
        case "handed_on":
            return qsTr("They handed it on");
        case "as_shown":
            return qsTr("The order is right");
        case "other_way_round":
            return qsTr("It was the other way round");
        case "one_loan":
            return qsTr("It is one loan");
        case "was_lent":
            return qsTr("It was lent unscanned");
        case "was_here":
            return qsTr("It was here all the time");
        case "taken_back":
            return qsTr("We took it back");
        case "may_stay_out":
            return qsTr("It may stay out");
        case "talked":
            return qsTr("We talked to them");
        case "was_allowed":
            return qsTr("We allowed it");
        case "kept_another":
            return qsTr("That one is kept for them");
        case "got_another":
            return qsTr("They got another one");
        case "were_told":
            return qsTr("They were told");
        case "one_thing":
            return qsTr("It is one thing");
        case "two_things":
            return qsTr("Two things: print a new tag");
        case "not_ours":
            return qsTr("It is not ours");
        case "gets_a_tag":
            return qsTr("It is ours: it gets a tag");
        case "forgot_to_leave":
            return qsTr("They forgot to check out");
        case "badge_lent":
            return qsTr("The badge was lent");
        case "forgot_to_come":
            return qsTr("They forgot to check in");
        case "by_mistake":
            return qsTr("It was a mistake");
        case "was_cleaned":
            return qsTr("It was cleaned unscanned");
        case "cleaned_now":
            return qsTr("We have cleaned it now");
        case "counted_again":
            return qsTr("We counted again");
        case "mistyped":
            return qsTr("A wrong number was typed");
        case "later_is_right":
            return qsTr("The later one is right");
        case "set_right_again":
            return qsTr("We set it right once more");
        default:
            return root.passed(code);
        }
    }

    // By what an exception ended that nobody had to decide any more.
    function passed(code: string): string {
        switch (code) {
        case "is_back":
            return qsTr("It is here again");
        case "was_fetched":
            return qsTr("They have what they reserved");
        case "gets_another":
            return qsTr("Another one is kept for them");
        case "was_moved":
            return qsTr("The reservation was changed");
        case "was_cancelled":
            return qsTr("The reservation was cancelled");
        case "time_over":
            return qsTr("The time of the reservation is over");
        case "fits_again":
            return qsTr("There is enough for everybody again");
        default:
            return code;
        }
    }
}
