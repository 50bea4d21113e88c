// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme

/*!
    The frame of every screen: a title, one question, the content, one primary action at the bottom end, a way out at
    the bottom start, the accessibility bar between them, help at the top. A `notice` takes the place of the title, so that
    nothing moves under a finger. `outcome` is what the screen is there to say, where that stands in its content. Content
    is laid out in the space of `body`.
*/
FocusScope {
    id: root

    required property string title
    property string question: ""
    /*! Where we are; large words on the smallest panel need its line. */
    property string eyebrow: ""
    property string primaryText: ""
    property string primaryGlyph: ""
    property string primaryReason: ""
    property bool primaryEnabled: true
    property bool primaryBusy: false
    property string secondaryText: ""
    property string secondaryGlyph: "arrow-left"
    property bool helpOffered: true
    property string notice: ""
    property string noticeDetail: ""
    property string noticeTone: "info"
    property string outcome: ""
    default property alias content: body.data
    readonly property bool portrait: root.height > root.width
    readonly property bool cramped: Preferences.largerText && !root.portrait && Metrics.nearness < 0.9

    signal primaryClicked
    signal secondaryClicked
    signal helpClicked
    signal easierClicked
    signal languageClicked
    signal againClicked
    signal hushClicked

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    Accessible.description: [root.outcome, root.question].filter(text => text !== "").join(". ")

    Rectangle {
        anchors.fill: parent
        color: Colors.background
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Metrics.margin
        spacing: Metrics.large

        Item {
            implicitHeight: Math.max(head.implicitHeight, word.visible ? word.y + word.implicitHeight : 0)
            Layout.fillWidth: true

            ScreenHeader {
                id: head

                objectName: "head"
                anchors.left: parent.left
                anchors.right: parent.right
                title: root.title
                question: root.question
                eyebrow: root.cramped ? "" : root.eyebrow
                helpOffered: root.helpOffered
                wordless: word.visible
                onHelpClicked: root.helpClicked()
            }

            Banner {
                id: word

                anchors.left: parent.left
                y: root.portrait ? head.helpBottom + Metrics.tiny : 0
                width: parent.width - (root.portrait ? 0 : head.beside)
                message: root.notice
                detail: root.noticeDetail
                tone: root.noticeTone
                visible: root.notice !== ""
            }
        }

        Item {
            id: body

            objectName: "body"

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
            onEasierClicked: root.easierClicked()
            onLanguageClicked: root.languageClicked()
            onAgainClicked: root.againClicked()
            onHushClicked: root.hushClicked()
        }
    }
}
