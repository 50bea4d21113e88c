// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! How much time a demo has left, to be read from across the room. */
CountdownRing {
    id: root

    required property SessionViewModel session

    remaining: Math.round(root.session.share * total)
    total: Metrics.readingWidth
    shown: root.session.clock
    voice: width > Metrics.mm(125) ? Type.clock : width > Metrics.mm(80) ? Type.display : width > Metrics.mm(60) ? Type.headline : Type.digits
    label: qsTr("Time left")
    tone: root.session.warning ? Colors.warning : Colors.primary
}
