// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! Where files lie that come on no stick. A path is read from the left, also in a sentence that is not. */
PlainText {
    id: root

    required property IntakeViewModel intake

    text: qsTr("The kiosk's folder: %1", "%1 is a path").arg("\u2066" + root.intake.folder + "\u2069")
    voice: Type.caption
    color: Colors.textQuiet
}
