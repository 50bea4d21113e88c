// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Words

/*! A section of the desk. The roles of its row are its properties. */
ListButton {
    id: root

    required property string name
    required glyph

    signal opened(name: string)

    title: DeskWords.section(root.name)
    Accessible.description: DeskWords.detail(root.name)
    onClicked: root.opened(root.name)
}
