// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme
import LabKiosk.Controls

/*! The button in every kind and state. */
Flow {
    id: root

    spacing: Metrics.medium

    KioskButton {
        text: "Primary"
        kind: KioskButton.Kind.Primary
        glyph: "arrow-right"
        glyphLast: true
    }

    KioskButton {
        objectName: "secondary"
        text: "Secondary"
    }

    KioskButton {
        text: "Quiet"
        kind: KioskButton.Kind.Quiet
        glyph: "undo-2"
    }

    KioskButton {
        text: "Danger"
        kind: KioskButton.Kind.Danger
        glyph: "circle-stop"
    }

    KioskButton {
        text: "Disabled"
        enabled: false
        reason: "Scan a headset first"
    }

    KioskButton {
        text: "Busy"
        kind: KioskButton.Kind.Primary
        busy: true
    }
}
