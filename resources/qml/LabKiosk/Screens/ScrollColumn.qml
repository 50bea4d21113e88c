// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme

/*!
    Things one below the other, centred while they fit, scrolled with a finger or page by page when they do not: `more`
    leads down, and from the end back up. `shown` is what has to be in sight, whatever else is not; `ground`
    is what it stands on.
*/
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property real needed: column.implicitHeight
    readonly property real inner: column.width
    property Item shown: null
    property color ground: Colors.background
    readonly property int ringed: Metrics.focusGap + Metrics.focusRing
    readonly property bool scrolls: column.implicitHeight > root.height + 1

    function reveal(): void {
        if (root.shown === null)
            return;
        const middle = root.shown.mapToItem(column, 0, 0).y + root.shown.height / 2;
        root.contentY = Math.max(0, Math.min(root.contentHeight - root.height, middle - (root.height - more.height) / 2));
    }

    function begin(): void {
        paging.stop();
        root.contentY = 0;
    }

    // What is scrolled is clipped, and the ring around what the keyboard is on needs its place inside. It has it whether
    // anything scrolls or not: a width that depended on the height of the words in it never came to rest.
    anchors.leftMargin: -root.ringed
    anchors.rightMargin: -root.ringed
    Layout.leftMargin: -root.ringed
    Layout.rightMargin: -root.ringed
    contentWidth: root.width
    contentHeight: root.scrolls ? column.implicitHeight + more.height + Metrics.small + root.ringed : root.height
    onShownChanged: root.reveal()
    onContentHeightChanged: root.reveal()
    onHeightChanged: root.reveal()
    clip: root.scrolls
    interactive: root.scrolls
    boundsBehavior: Flickable.StopAtBounds

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("More to read", "a text that goes on below: the key scrolls it")
    Accessible.ignored: !root.activeFocus

    ColumnLayout {
        id: column

        x: root.ringed
        y: root.scrolls ? root.ringed : Math.max(0, (root.height - implicitHeight) / 2)
        width: root.width - 2 * root.ringed
        spacing: Metrics.small
    }

    Connections {
        target: root.shown

        function onYChanged(): void {
            root.reveal();
        }
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
            GradientStop { position: 0; color: Qt.alpha(root.ground, 0) }
            GradientStop { position: 0.6; color: root.ground }
        }
    }

    KioskButton {
        id: more

        parent: root
        objectName: "scrollHint"
        z: 1
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        text: root.atYEnd ? qsTr("Back up", "to the beginning of a text") : qsTr("More", "there is more below")
        glyph: root.atYEnd ? "arrow-up" : "arrow-down"
        compact: true
        visible: root.scrolls
        onClicked: {
            paging.to = root.atYEnd ? 0 : Math.min(root.contentHeight - root.height, root.contentY + root.height - more.height - Metrics.target);
            paging.restart();
        }
    }

    NumberAnimation {
        id: paging

        target: root
        property: "contentY"
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
