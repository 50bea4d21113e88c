// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme
import LabKiosk.Controls

/*! What fills a line: cards, rows of a list, banners, progress. */
Column {
    id: root

    spacing: Metrics.large

    ListCard {
        title: "Headset 04"
        detail: "Case 4, with two controllers"
        trailing: "due 15:30"
        picture: "headset"
        width: root.width
    }

    ListButton {
        title: "Solar system"
        detail: "8 minutes, two places"
        trailing: "free"
        tone: Colors.success
        picture: "demo-planet"
        width: root.width
    }

    ListButton {
        title: "Robot arm"
        reason: "A workshop uses it until 14:00"
        enabled: false
        glyph: "bot"
        width: root.width
    }

    ChecklistRow {
        title: "Lab rules"
        detail: "Read on 3 September"
        standing: ChecklistRow.Standing.Done
        width: root.width
    }

    ChecklistRow {
        title: "A grown-up agrees"
        detail: "Needed once a year"
        action: "Show the form"
        width: root.width
    }

    ChecklistRow {
        title: "Wrist strap on"
        detail: "Ask staff for one"
        standing: ChecklistRow.Standing.Blocked
        width: root.width
    }

    Banner {
        message: "The lab closes at 16:00"
        width: root.width
    }

    Banner {
        tone: "success"
        message: "Headset 04 is back"
        action: "Undo"
        width: root.width
    }

    Banner {
        tone: "warning"
        message: "Two minutes left"
        width: root.width
    }

    Banner {
        tone: "danger"
        message: "The scanner is not connected"
        detail: "Staff know. You can use the camera."
        width: root.width
    }

    ProgressBar {
        value: 0.4
        label: "2 of 5 answered"
        width: root.width
    }
}
