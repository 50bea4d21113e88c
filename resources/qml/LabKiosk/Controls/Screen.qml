// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*!
    The frame of every screen: a title, one question, the content, one primary action at the bottom end, a way out at
    the bottom start, the accessibility bar between them, help at the top. Right-to-left languages mirror it. Content is laid out in the space of `body`.
*/
FocusScope {
    id: root

    required property string title
    property string question: ""
    property string eyebrow: ""
    property string primaryText: ""
    property string primaryGlyph: ""
    property string primaryReason: ""
    property bool primaryEnabled: true
    property bool primaryBusy: false
    property string secondaryText: ""
    property string secondaryGlyph: "arrow-left"
    property bool helpOffered: true
    default property alias content: body.data
    readonly property bool portrait: root.height > root.width

    signal primaryClicked
    signal secondaryClicked
    signal helpClicked
    signal languageClicked
    signal moreTimeClicked

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    Rectangle {
        anchors.fill: parent
        color: Colors.background
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Metrics.margin
        spacing: Metrics.large

        ScreenHeader {
            title: root.title
            question: root.question
            eyebrow: root.eyebrow
            helpOffered: root.helpOffered
            onHelpClicked: root.helpClicked()
            Layout.fillWidth: true
        }

        Item {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        ActionBar {
            primaryText: root.primaryText
            primaryGlyph: root.primaryGlyph
            primaryReason: root.primaryReason
            primaryEnabled: root.primaryEnabled
            primaryBusy: root.primaryBusy
            secondaryText: root.secondaryText
            secondaryGlyph: root.secondaryGlyph
            Layout.fillWidth: true
            onPrimaryClicked: root.primaryClicked()
            onSecondaryClicked: root.secondaryClicked()
            onLanguageClicked: root.languageClicked()
            onMoreTimeClicked: root.moreTimeClicked()
        }
    }
}
