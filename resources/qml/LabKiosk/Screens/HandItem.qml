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
    required property string keptTime
    required property int keptDays
    required property string keptDate
    required property bool mayGo
    required property bool letGo
    required property string course
    required property string courseEnded
    required property bool taught

    readonly property string kept: root.keptTime === "" ? "" : BlockerWords.kept(root.keptTime, root.keptDays, root.keptDate)

    signal removed(assetId: string)
    signal goesAnyway(assetId: string)
    signal toggled(assetId: string, accessory: string)

    spacing: Metrics.small

    TrayItem {
        assetId: root.assetId
        name: root.name
        tag: root.tag
        picture: root.picture
        blocker: root.blocker
        blockerGlyph: root.blockerGlyph
        reason: root.blocker === "needs_module" ? LendWords.course(root.course, root.courseEnded) : root.mayGo ? root.kept : LendWords.reason(root.blocker)
        keptTime: root.keptTime
        keptDays: root.keptDays
        keptDate: root.keptDate
        mayGo: root.mayGo
        course: root.course
        courseEnded: root.courseEnded
        dueTime: root.dueTime
        dueDays: root.dueDays
        dueDate: root.dueDate
        Layout.fillWidth: true
        onRemoved: assetId => root.removed(assetId)
        onLetGo: assetId => root.goesAnyway(assetId)
    }

    PlainText {
        text: qsTr("%1 It goes out all the same, with your name.", "%1 is a sentence: for whom it is kept").arg(root.kept)
        color: Colors.warning
        visible: root.letGo
        Layout.fillWidth: true
    }

    PlainText {
        text: qsTr("You showed how it works. That is written down with your name.")
        visible: root.taught
        Layout.fillWidth: true
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
