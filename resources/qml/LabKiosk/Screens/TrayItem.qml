// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! One thing in the tray: what it is, until when, or what is in the way. The roles of its row are its properties. */
Rectangle {
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
    required property string keptTime
    required property int keptDays
    required property string keptDate
    required property bool mayGo
    required property string course
    required property string courseEnded

    readonly property bool blocked: root.blocker !== ""
    readonly property bool untaught: root.blocker === "needs_module"
    property string reason: root.untaught ? BlockerWords.course(root.course, root.courseEnded)
                          : root.keptTime === "" ? BlockerWords.reason(root.blocker) : BlockerWords.kept(root.keptTime, root.keptDays, root.keptDate)
    readonly property string due: TimeWords.due(root.dueTime, root.dueDays, root.dueDate)

    // Large words on a narrow wall need the place of the pictures, on most of them that of the button; two buttons need that of a line.
    readonly property bool tight: Preferences.largerText && root.width < Metrics.mm(190)
    readonly property bool under: root.mayGo || Preferences.largerText && root.width < Metrics.mm(260)

    signal removed(assetId: string)
    signal letGo(assetId: string)

    implicitHeight: line.implicitHeight + 2 * Metrics.small
    radius: Metrics.radius
    color: root.blocked ? Colors.warningWash : Colors.surface
    border.width: root.blocked || Preferences.highContrast ? Metrics.stroke : 0
    border.color: root.blocked ? Colors.warning : Colors.outline

    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.tag + ", " + (root.blocked ? root.reason : root.due)

    GridLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Metrics.medium
        anchors.rightMargin: Metrics.small
        anchors.topMargin: Metrics.small
        anchors.bottomMargin: Metrics.small
        columns: 4
        columnSpacing: Metrics.medium
        rowSpacing: Metrics.tiny

        Illustration {
            picture: root.picture
            visible: !root.tight
            Layout.row: 0
            Layout.column: 0
            Layout.rowSpan: root.under ? 2 : 1
            Layout.preferredWidth: Metrics.primaryTarget
            Layout.preferredHeight: Metrics.primaryTarget
        }

        ColumnLayout {
            spacing: 0
            Layout.row: 0
            Layout.column: 1
            Layout.fillWidth: true

            PlainText {
                text: root.name
                voice: Type.button
                decorative: true
                Layout.fillWidth: true
            }

            PlainText {
                text: root.blocked ? root.reason : root.due
                decorative: true
                color: root.blocked ? Colors.warning : Colors.textQuiet
                Layout.fillWidth: true
            }

            PlainText {
                text: root.tag
                voice: Type.caption
                decorative: true
                color: Colors.textQuiet
                Layout.fillWidth: true
            }
        }

        IconGlyph {
            glyph: root.blockerGlyph
            color: Colors.warning
            visible: !root.tight
            Layout.row: 0
            Layout.column: 2
            Layout.preferredWidth: size
            Layout.preferredHeight: size
        }

        Flow {
            spacing: Metrics.small
            Layout.row: root.under ? 1 : 0
            Layout.column: root.under ? 1 : 3
            Layout.columnSpan: root.under ? 3 : 1
            Layout.fillWidth: root.under

            KioskButton {
                text: root.untaught ? qsTr("I showed it", "staff, to somebody who borrows: how a thing works")
                                    : qsTr("Let it go", "lend a thing although something speaks against it")
                glyph: "check"
                compact: true
                visible: root.mayGo
                Accessible.name: root.untaught ? text + ", " + root.name + " " + root.tag
                                               : qsTr("Let %1 go all the same", "%1 is a thing").arg(root.name + " " + root.tag)
                onClicked: root.letGo(root.assetId)
            }

            KioskButton {
                text: qsTr("Remove")
                glyph: "x"
                compact: true
                Accessible.name: qsTr("Remove %1", "from the tray").arg(root.name + " " + root.tag)
                onClicked: root.removed(root.assetId)
            }
        }
    }
}
