// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Things for a whole class: scan, scan, scan. What cannot go out lies aside with its reason, before anything goes out. */
KioskScreen {
    id: root

    required property ClassSetViewModel classSet

    readonly property bool known: root.classSet.known

    title: root.classSet.name === "" ? qsTr("Class set") : qsTr("Class set for %1", "%1 is a first name").arg(root.classSet.name)
    question: root.classSet.booked !== "" ? ReservationWords.line(root.known ? "" : root.classSet.bookedWho, qsTr("Reserved: %1", "%1 is a number of things")
                    .arg(ReservationWords.what(root.classSet.bookedCount, root.classSet.booked, 0)))
            : root.known ? qsTr("Scan one thing after the other.") : qsTr("Things for a whole class.")
    primaryText: !root.known ? "" : root.classSet.ready === 0 ? qsTr("Hand out") : qsTr("Hand out %n thing(s)", "", root.classSet.ready)
    primaryGlyph: "check"
    primaryEnabled: !root.known || root.classSet.ready > 0
    primaryReason: root.known ? qsTr("Nothing is scanned yet") : ""
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    onPrimaryClicked: root.classSet.take()
    onSecondaryClicked: root.shell.back()

    SplitBody {
        picture: "badge-under-reader"
        share: 0.42
        spacing: Metrics.medium
        visible: !root.known

        PlainText {
            text: Type.held(qsTr("Educators: scan your badge now."))
            voice: Type.headline
            Layout.fillWidth: true
        }

        PlainText {
            text: Type.held(qsTr("Then scan every thing that the class takes."))
            voice: Type.title
            color: Colors.textQuiet
            Layout.fillWidth: true
        }
    }

    ScrollColumn {
        anchors.fill: parent
        visible: root.known

        GridLayout {
            columns: root.portrait ? 1 : 2
            columnSpacing: Metrics.huge
            rowSpacing: Metrics.large
            Layout.fillWidth: true

            ClassCounter {
                classSet: root.classSet
                Layout.fillWidth: root.portrait
                Layout.preferredWidth: root.portrait ? root.width : root.width * 0.45
                Layout.minimumWidth: root.portrait ? 0 : root.width * 0.45
                Layout.alignment: Qt.AlignTop
            }

            ClassSetList {
                classSet: root.classSet
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}
