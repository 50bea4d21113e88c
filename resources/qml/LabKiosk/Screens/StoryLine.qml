// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Words

/*! One sentence of a history. Where a loan began, a tap leads to its story. The roles of its row are its properties. */
Item {
    id: root

    required property string kind
    required property string told
    required property string who
    required property string whom
    required property string other
    required property string word
    required property int percent
    required property string time
    required property int days
    required property string date
    required property string untilTime
    required property int untilDays
    required property string untilDate
    required property string loanId
    required property string kiosk
    required property string glyph
    required property list<string> despite
    property bool leads: true

    readonly property string sentence: [HistoryWords.sentence(root.kind, root.told, root.who, root.whom, root.other, root.word, root.percent),
                                        ...root.despite.map(what => HistoryWords.despite(what))].join(". ")
    readonly property string detail: [root.untilTime === "" ? "" : TimeWords.due(root.untilTime, root.untilDays, root.untilDate), root.kiosk].filter(part => part !== "").join(" · ")
    readonly property string moment: TimeWords.moment(root.time, root.days, root.date)
    readonly property bool loan: root.leads && root.loanId !== ""

    signal opened(loan: string)

    implicitHeight: root.loan ? door.implicitHeight : card.implicitHeight

    ListCard {
        id: card

        anchors.fill: parent
        title: root.sentence
        detail: root.detail
        trailing: root.moment
        glyph: root.glyph
        visible: !root.loan
    }

    ListButton {
        id: door

        anchors.fill: parent
        title: root.sentence
        detail: root.detail
        trailing: root.moment
        glyph: root.glyph
        visible: root.loan
        onClicked: root.opened(root.loanId)
    }
}
