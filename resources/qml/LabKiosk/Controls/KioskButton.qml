// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*!
    A button with words, sized by its words. `kind` says how much it matters: one Primary on a screen, Secondary beside
    it, Quiet for ways out, Danger for what cannot be undone. `busy` keeps the label and shows that work goes on; `compact` is for a button inside a row.
*/
Pressable {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Quiet,
        Danger
    }

    property int kind: KioskButton.Kind.Secondary
    property string glyph: ""
    property bool glyphLast: false
    property bool busy: false
    property bool compact: false

    readonly property bool filled: root.kind === KioskButton.Kind.Primary || root.kind === KioskButton.Kind.Danger
    readonly property color shownInk: root.enabled ? root.ink : Colors.text

    ground: root.kind === KioskButton.Kind.Primary ? Colors.primary
          : root.kind === KioskButton.Kind.Danger ? Colors.danger
          : root.kind === KioskButton.Kind.Secondary ? Colors.raised : Colors.none
    ink: root.kind === KioskButton.Kind.Primary ? Colors.primaryInk
       : root.kind === KioskButton.Kind.Danger ? Colors.dangerInk : Colors.text
    edge: root.kind === KioskButton.Kind.Secondary ? Colors.outline : Colors.none
    leftPadding: Metrics.large
    rightPadding: Metrics.large
    topPadding: root.compact ? Metrics.tiny : Metrics.small
    bottomPadding: root.topPadding
    implicitHeight: Math.max(root.compact ? Metrics.target : Metrics.primaryTarget,
                             root.implicitContentHeight + root.topPadding + root.bottomPadding)

    contentItem: ColumnLayout {
        spacing: Metrics.hair

        RowLayout {
            spacing: Metrics.small
            layoutDirection: root.glyphLast ? Qt.RightToLeft : Qt.LeftToRight
            Layout.fillWidth: root.text !== ""
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignHCenter

            IconGlyph {
                glyph: root.glyph
                color: root.shownInk
                Layout.preferredWidth: size
                Layout.preferredHeight: size
            }

            PlainText {
                text: root.text
                voice: Type.button
                decorative: true
                visible: root.text !== ""
                color: root.shownInk
                horizontalAlignment: root.glyph === "" ? Text.AlignHCenter : Text.AlignLeft
                verticalAlignment: Text.AlignVCenter
                Layout.fillWidth: true
            }
        }

        PlainText {
            text: root.reason
            voice: Type.caption
            visible: !root.enabled && root.reason !== ""
            decorative: true
            color: Colors.textQuiet
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        WaitBar {
            visible: root.busy
            tone: root.shownInk
            Layout.fillWidth: true
        }
    }
}
