// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! What was scanned last, what is set aside and why, and the places of the set as they fill. */
ColumnLayout {
    id: root

    required property ClassSetViewModel classSet

    spacing: Metrics.medium

    ListCard {
        title: root.classSet.lastName
        detail: root.classSet.lastTag
        trailing: root.classSet.again ? qsTr("Scanned already") : root.classSet.lastBlocker !== "" ? qsTr("Set aside") : qsTr("In the set")
        glyph: root.classSet.again ? "copy" : root.classSet.lastBlocker !== "" ? "triangle-alert" : "circle-check-big"
        tone: root.classSet.again ? Colors.text : root.classSet.lastBlocker !== "" ? Colors.warning : Colors.success
        visible: root.classSet.lastTag !== ""
        Layout.fillWidth: true
    }

    PlainText {
        text: qsTr("Set aside: %n thing(s)", "", root.classSet.asideCount)
        voice: Type.button
        color: Colors.warning
        visible: root.classSet.asideCount > 0
        Layout.fillWidth: true
    }

    Banner {
        tone: "warning"
        glyph: "package-open"
        message: qsTr("%1 is missing a part", "%1 is the name of a kit").arg(root.classSet.kit)
        detail: root.classSet.kitLacks.join(", ")
        visible: root.classSet.kitLacks.length > 0
        Layout.fillWidth: true
    }

    Repeater {
        model: root.classSet.aside

        TrayItem {
            Layout.fillWidth: true
            onRemoved: assetId => root.classSet.remove(assetId)
            onLetGo: assetId => root.classSet.letGo(assetId)
        }
    }

    Illustration {
        picture: "empty-tray"
        visible: root.classSet.ready === 0 && root.classSet.size === 0 && root.classSet.asideCount === 0
        Layout.preferredWidth: Metrics.mm(110)
        Layout.preferredHeight: Metrics.mm(110)
        Layout.alignment: Qt.AlignHCenter
    }

    Flow {
        spacing: Metrics.small
        Layout.fillWidth: true

        Repeater {
            model: root.classSet.slots

            ClassSlot {}
        }
    }
}
