// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! When? A day, how long, and a time. */
ScrollColumn {
    id: root

    required property ReservationsViewModel reservations

    spacing: Metrics.medium

    component Choices: Flow {
        spacing: Metrics.small
        Layout.fillWidth: true
    }

    Choices {
        Repeater {
            model: root.reservations.days

            ChoiceButton {
                required property string day
                required property int days
                required property string date
                required property int weekday
                required property int number

                text: ReservationWords.shortDay(days, number, weekday)
                Accessible.name: ReservationWords.day(days, date, weekday)
                onClicked: root.reservations.chooseDay(day)
            }
        }
    }

    Choices {
        Repeater {
            model: root.reservations.spans

            ChoiceButton {
                required property string span

                text: ReservationWords.length(span)
                onClicked: root.reservations.chooseSpan(span)
            }
        }
    }

    Choices {
        Repeater {
            model: root.reservations.slots

            ChoiceButton {
                required property string at
                required property string time

                text: time
                onClicked: root.reservations.chooseTime(at)
            }
        }
    }
}
