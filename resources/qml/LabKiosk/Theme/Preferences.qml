// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*!
    What this kiosk and this visitor prefer. The one writable object of the theme: every other token is a binding on it.
    The site sets `pixelsPerMm`, `shortSide` (of the glass, in millimetres), `sitePalette` and `family` once; `reset()` forgets the visitor's own choices.
*/
QtObject {
    id: root

    // Set once, by the site.
    property real pixelsPerMm: 1 / 0.248
    property real shortSide: 268
    property string sitePalette: "dark"
    property string family: "Inter"

    // For pictures and measurements: everything is at once where its movement would have brought it.
    property bool still: false

    // Chosen by the visitor. `palette` is one of "dark", "light", "highContrast". `easier`: any of
    // what the sheet offers is in use.
    property string palette: root.sitePalette
    property bool largerText: false
    property bool moreTime: false
    property bool reduceMotion: false
    property bool speech: false
    property bool easier: false

    // The language of the screen in its own words, and how much of the usual line spacing its script wants.
    property string languageLabel: ""
    property real line: 1.0

    readonly property bool highContrast: root.palette === "highContrast"
    readonly property real textScale: root.largerText ? 1.35 : 1.0

    function toggleContrast(): void {
        root.palette = root.highContrast ? root.sitePalette : "highContrast";
    }

    function reset(): void {
        root.palette = Qt.binding(() => root.sitePalette);
        root.largerText = false;
        root.moreTime = false;
        root.reduceMotion = false;
        root.speech = false;
        root.easier = false;
    }
}
