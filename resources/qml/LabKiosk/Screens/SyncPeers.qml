// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! Every kiosk that the centre told of: when it was heard there, and whether all that it wrote is here. */
ScrollColumn {
    id: root

    required property SyncViewModel sync

    Repeater {
        model: root.sync.peers

        ListCard {
            id: line

            required property string name
            required property int site
            required property string heardUnit
            required property int heardCount
            required property int missing
            required property bool ours

            title: line.ours ? qsTr("%1 (this kiosk)", "%1 is the name of a kiosk").arg(line.name) : line.name
            detail: qsTr("heard: %1", "when the centre heard of a kiosk; %1 is such as: 3 minutes ago").arg(CentreWords.ago(line.heardUnit, line.heardCount))
            trailing: line.missing === 0 ? qsTr("all is here", "what a kiosk wrote") : qsTr("%n record(s) to come", "", line.missing)
            glyph: line.site === 0 ? "house" : "tablet-smartphone"
            tone: line.missing === 0 ? Colors.text : Colors.warning
            Layout.fillWidth: true
        }
    }

    PlainText {
        text: qsTr("The centre has not told of any yet.")
        voice: Type.title
        color: Colors.textQuiet
        visible: root.sync.peerCount === 0
        Layout.fillWidth: true
    }
}
