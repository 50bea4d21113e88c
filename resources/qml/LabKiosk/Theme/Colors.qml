// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*!
    Colours by meaning, from the palette that `Preferences` names. `…Ink` is what is written upon the colour of that name;
    `…Wash` is the surface faintly tinted, a ground for whole panels.
*/
QtObject {
    id: root

    component Palette: QtObject {
        required property color background
        required property color surface
        required property color raised
        required property color text
        required property color textQuiet
        required property color outline
        required property color primary
        required property color primaryInk
        required property color success
        required property color successInk
        required property color warning
        required property color warningInk
        required property color danger
        required property color dangerInk
        required property color focus
        required property real wash
    }

    readonly property Palette dark: Palette {
        background: "#0B1220"; surface: "#162033"; raised: "#22304A"
        text: "#F5F8FF"; textQuiet: "#B9C6DC"; outline: "#7C8CA8"
        primary: "#41B6E6"; primaryInk: "#04121C"
        success: "#4ADE80"; successInk: "#04140A"
        warning: "#FBBF24"; warningInk: "#1A1200"
        danger: "#FF8A8A"; dangerInk: "#1F0508"
        focus: "#FFD60A"; wash: 0.14
    }
    readonly property Palette light: Palette {
        background: "#F7F9FC"; surface: "#FFFFFF"; raised: "#E8EEF6"
        text: "#0B1220"; textQuiet: "#3D4A5F"; outline: "#66758C"
        primary: "#005A8C"; primaryInk: "#FFFFFF"
        success: "#11683A"; successInk: "#FFFFFF"
        warning: "#8A5200"; warningInk: "#FFFFFF"
        danger: "#B3122B"; dangerInk: "#FFFFFF"
        focus: "#7A2BD6"; wash: 0.08
    }
    readonly property Palette highContrastSet: Palette {
        background: "#000000"; surface: "#000000"; raised: "#1A1A1A"
        text: "#FFFFFF"; textQuiet: "#FFFFFF"; outline: "#FFFFFF"
        primary: "#FFD60A"; primaryInk: "#000000"
        success: "#5CFF9B"; successInk: "#000000"
        warning: "#FFD60A"; warningInk: "#000000"
        danger: "#FF9C9C"; dangerInk: "#000000"
        focus: "#00E5FF"; wash: 0.0
    }

    readonly property Palette current: Preferences.highContrast ? root.highContrastSet
                                       : Preferences.palette === "light" ? root.light : root.dark

    readonly property color background: root.current.background
    readonly property color surface: root.current.surface
    readonly property color raised: root.current.raised
    readonly property color text: root.current.text
    readonly property color textQuiet: root.current.textQuiet
    readonly property color outline: root.current.outline
    readonly property color primary: root.current.primary
    readonly property color primaryInk: root.current.primaryInk
    readonly property color success: root.current.success
    readonly property color successInk: root.current.successInk
    readonly property color warning: root.current.warning
    readonly property color warningInk: root.current.warningInk
    readonly property color danger: root.current.danger
    readonly property color dangerInk: root.current.dangerInk
    readonly property color focus: root.current.focus

    readonly property color primaryWash: root.washed(root.primary)
    readonly property color successWash: root.washed(root.success)
    readonly property color warningWash: root.washed(root.warning)
    readonly property color dangerWash: root.washed(root.danger)

    // A code is read by machines: black on white in every palette.
    readonly property color codeInk: "#000000"
    readonly property color codePaper: "#FFFFFF"
    readonly property color none: "transparent"

    // What a verdict looks like, by the name that Python gives it: "success", "warning", "danger", else plain information.
    function tone(name: string): color {
        return name === "success" ? root.success : name === "warning" ? root.warning
             : name === "danger" ? root.danger : root.primary;
    }

    function toneInk(name: string): color {
        return name === "success" ? root.successInk : name === "warning" ? root.warningInk
             : name === "danger" ? root.dangerInk : root.primaryInk;
    }

    function toneWash(name: string): color {
        return root.washed(root.tone(name));
    }

    // The inks of a figure, by the names that Python gives them.
    function ink(name: string): color {
        return name === "primary" ? root.primary : name === "primaryInk" ? root.primaryInk
             : name === "warning" ? root.warning : name === "outline" ? root.outline
             : name === "quiet" ? root.textQuiet : root.text;
    }

    // As much of an ink as that lies on the ground of a screen.
    function laid(name: string, strength: real): color {
        return Qt.tint(root.background, Qt.alpha(root.ink(name), strength));
    }

    function washed(tone: color): color {
        return Qt.tint(root.surface, Qt.alpha(tone, root.current.wash));
    }
}
