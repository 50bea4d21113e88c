// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls

/*! One of a few answers side by side; the chosen one is filled. */
KioskButton {
    id: root

    required property bool chosen

    compact: true
    kind: root.chosen ? KioskButton.Kind.Primary : KioskButton.Kind.Secondary

    Accessible.checkable: true
    Accessible.checked: root.chosen
}
