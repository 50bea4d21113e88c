// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The self-test: each line says yes, or what to do. */
ScrollColumn {
    id: root

    required property SyncViewModel sync
    property bool portrait: false

    GridLayout {
        columns: root.portrait || Preferences.largerText ? 1 : 2
        columnSpacing: Metrics.medium
        rowSpacing: Metrics.small
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: root.sync.checks

            ChecklistRow {
                id: line

                required property string check
                required property bool passed
                required property int number
                required property string until

                title: CheckWords.title(line.check)
                detail: line.passed ? CheckWords.good(line.check, line.number, line.until)
                                    : CheckWords.toDo(line.check, line.number, line.until)
                standing: line.passed ? ChecklistRow.Standing.Done : ChecklistRow.Standing.Blocked
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
