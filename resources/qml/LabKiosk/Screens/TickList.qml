// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! Accessories side by side: with a check what is there, without one what is not. The words come by their codes. */
Flow {
    id: root

    required property list<string> words
    required property list<string> ticked

    signal toggled(word: string)

    spacing: Metrics.small
    visible: root.words.length > 0

    Repeater {
        // A number, not the list: a tick changes the list, and the key would lose the button that it is on.
        model: root.words.length

        KioskButton {
            id: tick

            required property int index
            readonly property string word: root.words[tick.index] ?? ""
            readonly property bool there: root.ticked.includes(tick.word)

            text: LendWords.accessory(tick.word)
            glyph: tick.there ? "circle-check" : "circle-dashed"
            compact: true
            width: Math.min(implicitWidth, root.width)
            Accessible.checkable: true
            Accessible.checked: tick.there
            onClicked: root.toggled(tick.word)
        }
    }
}
