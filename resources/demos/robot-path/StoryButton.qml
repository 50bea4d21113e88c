// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls

/*! A button as the story words it; not there when the story has none. */
KioskButton {
    id: root

    required property QtObject stage
    required property var button

    visible: root.button.text !== ""
    enabled: root.button.enabled
    text: root.button.text
    reason: root.button.reason
    onClicked: root.stage.tap(root.button.action)
}
