// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*!
    The nine voices of the kiosk. Each is a size (millimetres on the glass × the visitor's text scale, in pixels), a
    weight, and a line height as a multiple of the font's own, so that tall scripts are never squeezed.
*/
QtObject {
    id: root

    readonly property string family: Preferences.family

    readonly property Voice caption: Voice { size: 7; weight: Font.Medium; line: 1.12 }
    readonly property Voice body: Voice { size: 10; weight: Font.Normal; line: 1.14 }
    readonly property Voice button: Voice { size: 11; weight: Font.DemiBold; line: 1.0 }
    readonly property Voice key: Voice { size: 13; weight: Font.DemiBold; line: 1.0; grows: false }
    readonly property Voice title: Voice { size: 13; weight: Font.DemiBold; line: 1.03 }
    readonly property Voice headline: Voice { size: 20; weight: Font.Bold; line: 0.96; grows: false }
    readonly property Voice display: Voice { size: 32; weight: Font.Bold; line: 0.9; grows: false }
    readonly property Voice clock: Voice { size: 40; weight: Font.Bold; line: 0.9; grows: false }
    readonly property Voice digits: Voice { size: 16; weight: Font.DemiBold; line: 1.0 }

    // What is read at one glance, such as an age, is never broken over two lines. Only for what is shorter than any line.
    function whole(said: string): string {
        return said.replace(/ /g, "\u00a0");
    }

    // A path, a size, what a scanner sent: read from the left, also in a sentence that is not.
    function fromTheLeft(said: string): string {
        return "\u2066" + said + "\u2069";
    }

    // In a narrow place: one behind the other, and large words one below the other, with no room for the dot behind each.
    function facts(said: list<string>): string {
        return Preferences.largerText ? said.join("\n") : said.map(one => root.whole(one)).join("\u00a0· ");
    }

    // No short word is left alone on the last line: it takes the one before it along. A word with a hyphen stays whole.
    function held(said: string): string {
        const text = said.replace(/(\w)-(\w)/g, "$1\u2011$2");
        const last = text.lastIndexOf(" ");
        const pair = text.length - text.lastIndexOf(" ", last - 1) - 1;
        return last > 0 && pair < text.length && pair <= 14 ? text.slice(0, last) + "\u00a0" + text.slice(last + 1) : text;
    }
}
