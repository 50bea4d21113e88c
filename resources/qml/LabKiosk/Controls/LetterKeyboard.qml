// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme

/*!
    Letters to touch. It keeps nothing: each press is told, and what is typed lives where it is checked. Which keys there
    are and where is data (`keys`, places in columns and lines); it says how many would fit (`fitted`) and fills the room
    that it is given, keys never smaller than a finger. Letters of a real keyboard arrive as `typed` while the focus is in it.
    It has no text field, so nothing reaches an input method, a clipboard or an undo stack.
*/
FocusScope {
    id: root

    required property QtObject keys
    required property real columns
    required property int lines
    property bool canErase: true
    property bool canConfirm: true

    readonly property int widest: Math.floor((root.width + Metrics.hair) / (Metrics.target + Metrics.hair))
    readonly property int highest: Math.floor((root.height + Metrics.hair) / (Metrics.target + Metrics.hair))
    readonly property real gap: root.columns * (Metrics.target + Metrics.tiny) > root.width + Metrics.tiny
                                || root.lines * (Metrics.target + Metrics.tiny) > root.height + Metrics.tiny
                                ? Metrics.hair : Metrics.tiny
    readonly property real stepX: Math.min((root.width + root.gap) / root.columns, Metrics.mm(34))
    readonly property real stepY: Math.min((root.height + root.gap) / root.lines, Metrics.mm(26))

    readonly property bool takesLetters: true
    readonly property bool leftToRight: true

    signal fitted(columns: int, lines: int)
    signal pressed(kind: string, letter: string)
    signal typed(text: string)
    signal confirmed

    function glyph(kind: string): string {
        return kind === "erase" ? "delete" : kind === "shift" ? "arrow-big-up" : kind === "done" ? "check"
             : kind === "space" ? "space" : "";
    }

    function spoken(kind: string, label: string): string {
        switch (kind) {
        case "erase":
            return qsTr("Erase the last letter");
        case "shift":
            return qsTr("Capital letter");
        case "signs":
            return qsTr("More letters");
        case "space":
            return qsTr("Space", "the key between words");
        case "layout":
            return qsTr("Letters: %1", "another language on the keyboard").arg(label);
        case "done":
            return qsTr("Done");
        default:
            return label;
        }
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    // Not of its columns and lines: these hang on how large it is.
    implicitWidth: 10 * (Metrics.target + Metrics.tiny)
    implicitHeight: 2 * (Metrics.target + Metrics.tiny)
    onWidestChanged: root.fitted(root.widest, root.highest)
    onHighestChanged: root.fitted(root.widest, root.highest)
    Component.onCompleted: root.fitted(root.widest, root.highest)

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    Keys.onReturnPressed: root.confirmed()
    Keys.onEnterPressed: root.confirmed()
    Keys.onPressed: event => {
        root.typed(event.text);
        event.accepted = event.text > " " || event.text === "\b" || event.text === " ";
    }

    Item {
        anchors.centerIn: parent
        width: root.columns * root.stepX - root.gap
        height: root.lines * root.stepY - root.gap

        Repeater {
            model: root.keys

            KeyCap {
                required property string kind
                required property string letter
                required property int line
                required property real at
                required property real span
                required property bool on

                x: Math.round(at * root.stepX)
                y: Math.round(line * root.stepY)
                width: Math.round(span * root.stepX - root.gap)
                height: Math.round(root.stepY - root.gap)
                glyph: root.glyph(kind)
                lit: on
                primary: kind === "done"
                enabled: kind === "erase" ? root.canErase : kind === "done" ? root.canConfirm : true
                Accessible.name: root.spoken(kind, label)
                Accessible.checkable: kind === "shift" || kind === "signs"
                Accessible.checked: on
                onClicked: kind === "done" ? root.confirmed() : root.pressed(kind, letter)
            }
        }
    }
}
