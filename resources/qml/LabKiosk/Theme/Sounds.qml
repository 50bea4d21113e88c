// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Names of the sounds in resources/sounds. A sound is never the only sign that something happened. */
QtObject {
    id: root

    readonly property string scanOk: "scan-ok"
    readonly property string error: "error"
    readonly property string tap: "tap"
    readonly property string chime: "chime"
    readonly property string found: "found"
    readonly property string tick: "tick"
}
