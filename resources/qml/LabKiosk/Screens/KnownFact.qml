// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Words

/*! One fact about somebody. The roles of its row are its properties. */
ListCard {
    id: root

    required property string kind
    required property string code
    required property string name
    required picture
    required property string date
    required property string time
    required property int number

    title: KnownWords.title(root.kind, root.code, root.name, root.date, root.time, root.number)
    detail: KnownWords.detail(root.kind, root.code, root.name, root.date, root.time, root.number)
}
