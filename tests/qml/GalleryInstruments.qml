// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme
import LabKiosk.Controls

/*! What is typed on, counted with and looked at. */
Flow {
    id: root

    spacing: Metrics.huge

    NumberPad {}

    SwitchTile {
        label: "Larger text"
        glyph: "a-large-small"
        on: true
    }

    SwitchTile {
        label: "Speak to me"
        glyph: "audio-lines"
        enabled: false
        reason: "Not here"
    }

    LetterKeyboard {
        width: Metrics.mm(230)
        height: Metrics.mm(46)
        columns: 10
        lines: 2

        keys: ListModel {
            ListElement { kind: "letter"; letter: "á"; label: "á"; line: 0; at: 0; span: 1; on: false }
            ListElement { kind: "letter"; letter: "ع"; label: "ع"; line: 0; at: 1; span: 1; on: false }
            ListElement { kind: "shift"; letter: ""; label: ""; line: 0; at: 2; span: 1.5; on: true }
            ListElement { kind: "signs"; letter: ""; label: "áéí"; line: 0; at: 3.5; span: 1.5; on: false }
            ListElement { kind: "layout"; letter: ""; label: "ES"; line: 1; at: 0; span: 1.5; on: false }
            ListElement { kind: "space"; letter: " "; label: ""; line: 1; at: 1.5; span: 3; on: false }
            ListElement { kind: "erase"; letter: ""; label: ""; line: 1; at: 4.5; span: 1.5; on: false }
            ListElement { kind: "done"; letter: ""; label: ""; line: 1; at: 6; span: 2; on: false }
        }
    }

    Column {
        spacing: Metrics.huge

        Stepper {
            label: "Students"
            value: 12
        }

        CountdownRing {
            remaining: 18
            total: 30
            label: "Seconds left"
        }

        Clock {
            time: "07:42"
            label: "left in your session"
        }
    }

    QrPicture {
        objectName: "qr"
        rows: ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
        description: "Code with a link to the lab"
    }

    Illustration {
        picture: "headset"
        description: "A headset"
        width: Metrics.tile
        height: Metrics.tile
    }
}
