// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*! The title of a screen or a section. Screen readers hear it as a heading. */
PlainText {
    id: root

    voice: Type.headline

    Accessible.role: Accessible.Heading
}
