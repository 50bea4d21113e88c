// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.ViewModels

/*!
    The letter keyboard with its view-model: `NameKeyboard { keyboard: root.keyboard; onConfirmed: root.shell.proceed() }`.
    The screen shows `keyboard.text` and gives it all the room that is left.
*/
LetterKeyboard {
    id: root

    required property KeyboardViewModel keyboard

    keys: root.keyboard.keys
    columns: root.keyboard.columns
    lines: root.keyboard.lines
    canErase: root.keyboard.text !== ""
    onFitted: (columns, lines) => root.keyboard.fit(columns, lines)
    onPressed: (kind, letter) => root.keyboard.press(kind, letter)
    onTyped: text => root.keyboard.hear(text)
}
