// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! A thing's drawing, and beside it what is known of it. */
Item {
    id: root

    required property FindViewModel find

    implicitHeight: Math.max(drawing.height, facts.implicitHeight)

    Illustration {
        id: drawing

        anchors.left: parent.left
        anchors.top: parent.top
        width: visible ? Metrics.near(44) : 0
        height: width
        picture: root.find.picture
        visible: root.find.picture !== ""
    }

    ColumnLayout {
        id: facts

        anchors.left: drawing.right
        anchors.leftMargin: drawing.visible ? Metrics.large : 0
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Metrics.small

        ThingFact {
            heading: qsTr("Calibration")
            said: FindWords.calibration(root.find.calibration, root.find.calibrationPassed)
            Layout.fillWidth: true
        }

        ThingFact {
            heading: qsTr("Serial number")
            said: root.find.serials
            Layout.fillWidth: true
        }

        ThingFact {
            heading: qsTr("Its place")
            said: root.find.where === "in_lab" ? "" : root.find.place
            Layout.fillWidth: true
        }

        ThingFact {
            heading: qsTr("Battery")
            said: FindWords.battery(root.find.battery, root.find.charging)
            Layout.fillWidth: true
        }

        ThingFact {
            heading: qsTr("Last scanned")
            said: root.find.seenTime === "" ? "" : TimeWords.moment(root.find.seenTime, root.find.seenDays, root.find.seenDate)
            Layout.fillWidth: true
        }
    }
}
