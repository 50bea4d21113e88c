// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*!
    The window of a demo program. Its content fills the glass; `headroom` is how much of it; the way out takes, and whoever went
    away is asked (`secondsLeft` counts down, -1 when nobody is asked). Words come from the program, in its language; a `note`
    is what the kiosk has to say, and `helpText` is empty where no kiosk would hear of it.
*/
Window {
    id: root

    property string eyebrow: ""
    property string doneText: ""
    property string helpText: ""
    property string note: ""
    property string stillThereText: ""
    property string stayText: ""
    property int secondsLeft: -1
    property int secondsTotal: 1
    property bool rightToLeft: false

    readonly property bool portrait: root.height > root.width
    readonly property real headroom: header.height + 2 * Metrics.medium
    default property alias content: stage.data

    signal finished
    signal stay
    signal help

    visible: false
    color: Colors.background
    onClosing: root.finished()
    LayoutMirroring.enabled: root.rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Preferences
        property: "shortSide"
        value: Math.min(root.width, root.height) / Preferences.pixelsPerMm
        when: root.width > 0 && root.height > 0
    }

    FocusScope {
        id: stage

        anchors.fill: parent
        enabled: root.secondsLeft < 0
        focus: true
    }

    RowLayout {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Metrics.margin
        anchors.rightMargin: Metrics.margin
        anchors.topMargin: Metrics.medium
        enabled: root.secondsLeft < 0

        PlainText {
            text: root.eyebrow
            color: Colors.textQuiet
            visible: root.note === ""
            Layout.fillWidth: true
        }

        Told {
            text: root.note
            visible: root.note !== ""
            Layout.fillWidth: true

            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.note
        }

        KioskButton {
            text: root.helpText
            glyph: "hand"
            compact: true
            visible: root.helpText !== ""
            onClicked: root.help()
        }

        KioskButton {
            text: root.doneText
            glyph: "log-out"
            compact: true
            onClicked: root.finished()
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.secondsLeft >= 0
        color: Colors.background

        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.stillThereText
        Accessible.ignored: !visible

        MouseArea {
            anchors.fill: parent
            onClicked: root.stay()
        }

        ColumnLayout {
            anchors.centerIn: parent
            width: parent.width - 2 * Metrics.margin
            spacing: Metrics.large

            CountdownRing {
                remaining: Math.max(0, root.secondsLeft)
                total: root.secondsTotal
                voice: Type.display
                Layout.preferredWidth: Metrics.mm(90)
                Layout.preferredHeight: Metrics.mm(90)
                Layout.alignment: Qt.AlignHCenter
            }

            Heading {
                text: root.stillThereText
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            KioskButton {
                text: root.stayText
                glyph: "hand"
                kind: KioskButton.Kind.Primary
                Layout.alignment: Qt.AlignHCenter
                onClicked: root.stay()
                onVisibleChanged: {
                    if (visible)
                        forceActiveFocus();
                }
            }
        }
    }
}
