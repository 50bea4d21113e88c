// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls

/*! What fills the glass above a screen that was lowered into reach. */
Illustration {
    id: root

    picture: "scene-space"
    fillMode: Image.PreserveAspectCrop
    clip: true
}
