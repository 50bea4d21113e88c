// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*! Things one below the other, centred while they fit, scrolled with a finger or page by page when they do not. */
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property real needed: column.implicitHeight
    readonly property bool scrolls: root.contentHeight > root.height + 1

    contentWidth: root.width
    contentHeight: Math.max(root.height, column.implicitHeight)
    clip: root.scrolls
    interactive: root.scrolls
    boundsBehavior: Flickable.StopAtBounds

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("More to read", "a text that goes on below: the key scrolls it")
    Accessible.ignored: !root.activeFocus

    ColumnLayout {
        id: column

        width: root.width
        y: Math.max(0, (root.height - implicitHeight) / 2)
        spacing: Metrics.small
    }

    FocusRing {
        parent: root
        anchors.margins: 0
        shown: root.activeFocus
    }

    Rectangle {
        parent: root
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: more.height + Metrics.tiny
        visible: more.visible
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.alpha(Colors.background, 0) }
            GradientStop { position: 0.6; color: Colors.background }
        }
    }

    KioskButton {
        id: more

        parent: root
        objectName: "scrollHint"
        z: 1
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        text: qsTr("More", "there is more below")
        glyph: "arrow-down"
        compact: true
        visible: root.scrolls && !root.atYEnd
        onClicked: paging.restart()
    }

    NumberAnimation {
        id: paging

        target: root
        property: "contentY"
        to: Math.min(root.contentHeight - root.height, root.contentY + root.height - more.height - Metrics.target)
        duration: Motion.screen
        easing.type: Motion.easeIn
    }

    Rectangle {
        parent: root
        anchors.right: parent.right
        y: root.visibleArea.yPosition * root.height
        width: Metrics.hair
        height: root.visibleArea.heightRatio * root.height
        radius: width / 2
        color: Colors.outline
        visible: root.scrolls
    }
}
