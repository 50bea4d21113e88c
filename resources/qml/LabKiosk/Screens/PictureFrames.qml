// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! One picture of a thing, or two side by side (on a narrow wall one below the other), as large as there is room. */
ScrollColumn {
    id: root

    required property PicturesViewModel pictures
    required property PreviewViewModel preview
    required property bool busy

    readonly property bool tall: root.width < Metrics.mm(Preferences.largerText ? 350 : 300)

    // What is compared is of one size, whatever is said above it.
    readonly property real headRoom: frames.count < 2 ? 0 : Math.max((frames.itemAt(0) as PictureFrame)?.head ?? 0, (frames.itemAt(1) as PictureFrame)?.head ?? 0)

    anchors.fill: parent

    GridLayout {
        columns: root.tall ? 1 : Math.max(1, frames.count)
        columnSpacing: Metrics.large
        rowSpacing: Metrics.medium
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(implicitHeight, root.height)

        Repeater {
            id: frames

            model: root.pictures.frames

            PictureFrame {
                preview: root.preview
                busy: root.busy
                lone: frames.count === 1 && !root.tall
                headRoom: Math.max(head, root.headRoom)
                roomForDeed: root.pictures.fresh || root.pictures.erasable
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                onAgain: root.pictures.again()
                onErase: picture => root.pictures.erase(picture)
            }
        }
    }
}
