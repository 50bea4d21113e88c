// SPDX-License-Identifier: Apache-2.0
pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

/*! Words that are spoken and never shown. */
QtObject {
    id: root

    function control(name: string, value: string): string {
        return [name, value, qsTr("button", "spoken: something to press")].filter(word => word !== "").join(", ");
    }
}
