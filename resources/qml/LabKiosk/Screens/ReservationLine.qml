// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! A reservation in the list. The roles of its row are its properties. */
ListButton {
    id: root

    required property string key
    required property string name
    required property int others
    required picture
    required property int count
    required property int taken
    required property string who
    required property string time
    required property int days
    required property string date
    required property int weekday
    required property string standing
    required property int ready
    required property int outstanding

    signal opened(key: string)

    title: ReservationWords.what(root.count, root.name, root.others)
    detail: ReservationWords.line(root.who, ReservationWords.stands(root.standing, root.taken, root.count, root.ready, root.outstanding))
    trailing: ReservationWords.moment(root.time, root.days, root.date, root.weekday)
    tone: root.ready < root.outstanding ? Colors.warning : root.standing === "fetched" ? Colors.success : Colors.text
    onClicked: root.opened(root.key)
}
