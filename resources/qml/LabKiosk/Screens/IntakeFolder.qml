// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! Where files lie that come on no stick. */
PlainText {
    id: root

    required property IntakeViewModel intake

    text: qsTr("The kiosk's folder: %1", "%1 is a path").arg(Type.fromTheLeft(root.intake.folder))
    voice: Type.caption
    color: Colors.textQuiet
}
