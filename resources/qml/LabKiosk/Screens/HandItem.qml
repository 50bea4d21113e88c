// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! A thing on the desk, and what goes with it, ticked off. The roles of its row are its properties. */
ColumnLayout {
    id: root

    required property string assetId
    required property string name
    required property string tag
    required property string picture
    required property string blocker
    required property string blockerGlyph
    required property string dueTime
    required property int dueDays
    required property string dueDate
    required property list<string> accessories
    required property list<string> ticked
    required property list<string> lacks

    signal removed(assetId: string)
    signal toggled(assetId: string, accessory: string)

    spacing: Metrics.small

    TrayItem {
        assetId: root.assetId
        name: root.name
        tag: root.tag
        picture: root.picture
        blocker: root.blocker
        blockerGlyph: root.blockerGlyph
        reason: LendWords.reason(root.blocker)
        keptTime: ""; keptDays: 0; keptDate: ""; mayGo: false
        dueTime: root.dueTime
        dueDays: root.dueDays
        dueDate: root.dueDate
        Layout.fillWidth: true
        onRemoved: assetId => root.removed(assetId)
    }

    PlainText {
        text: qsTr("Did not come back last time: %1", "%1 is a list of accessories").arg(LendWords.accessories(root.lacks))
        color: Colors.warning
        visible: root.lacks.length > 0 && root.accessories.length > 0
        Layout.fillWidth: true
    }

    TickList {
        words: root.accessories
        ticked: root.ticked
        Layout.fillWidth: true
        onToggled: word => root.toggled(root.assetId, word)
    }
}
