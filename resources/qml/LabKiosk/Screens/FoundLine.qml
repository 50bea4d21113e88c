// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.Words

/*! One thing that was found, and where it is. The roles of its row are its properties. */
ListButton {
    id: root

    required property string assetId
    required property string name
    required property string tag
    required picture
    required property string custody
    required property string place
    required property string who
    required property bool held
    required property bool retired

    property bool brief: false

    signal opened(thing: string)

    title: root.name === "" || root.brief ? root.tag : root.name
    detail: root.brief ? "" : [root.tag, FindWords.where(root.custody, root.place, root.who, root.retired)].filter(part => part !== "").join(" · ")
    trailing: !root.brief && root.held && !root.retired ? qsTr("held back") : ""
    tone: root.held ? Colors.warning : Colors.text
    reason: root.detail
    onClicked: root.opened(root.assetId)
}
