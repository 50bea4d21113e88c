// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The figure as large as there is room, and below it from what it was computed. */
Item {
    id: root

    required property ReportsViewModel reports

    function fit(): void {
        root.reports.fit(root.width, root.height - foot.implicitHeight - 2 * Metrics.small, Type.caption.pixels);
    }

    onWidthChanged: root.fit()
    onHeightChanged: root.fit()
    Component.onCompleted: root.fit()

    Connections {
        target: foot

        function onImplicitHeightChanged(): void {
            root.fit();
        }
    }

    Connections {
        target: Type.caption

        function onPixelsChanged(): void {
            root.fit();
        }
    }

    ScrollColumn {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: Metrics.small

        PlotPicture {
            reports: root.reports
            visible: !root.reports.nothing
            Layout.fillWidth: true
        }

        Illustration {
            picture: "reports-none"
            visible: root.reports.nothing
            Layout.preferredHeight: Math.min(root.height * 0.5, Metrics.near(90))
            Layout.fillWidth: true
        }
    }

    Column {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Metrics.hair

        PlainText {
            width: parent.width
            text: root.reports.note
            voice: Type.caption
            visible: text !== ""
        }

        PlainText {
            width: parent.width
            text: root.reports.source
            voice: Type.caption
            color: Colors.textQuiet
        }
    }
}
