// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.Controls

/*! Every control in every state that it has, one below the other: what the design system's tests look at. */
Rectangle {
    id: root

    color: Colors.background
    implicitHeight: sections.implicitHeight + 2 * Metrics.margin

    ColumnLayout {
        id: sections

        anchors.fill: parent
        anchors.margins: Metrics.margin
        spacing: Metrics.large

        Heading {
            text: "Heading"
            Layout.fillWidth: true
        }

        PlainText {
            text: "Body with <b>markup</b> left as it came."
            Layout.fillWidth: true
        }

        PlainText {
            text: "Caption"
            voice: Type.caption
            color: Colors.textQuiet
        }

        GalleryButtons {
            Layout.fillWidth: true
        }

        GalleryTiles {
            Layout.fillWidth: true
        }

        GalleryRows {
            Layout.fillWidth: true
        }

        GalleryInstruments {
            Layout.fillWidth: true
        }

        OutcomeStamp {
            title: "Welcome back, Sam"
            detail: "You are checked in"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Metrics.mm(140), implicitHeight)
        }

        OutcomeStamp {
            tone: "danger"
            title: "This badge is not ours"
            detail: "Try your school badge, or ask staff"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Metrics.mm(140), implicitHeight)
        }
    }
}
