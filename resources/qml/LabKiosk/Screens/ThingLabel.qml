// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! The label of a thing on the glass: its code to scan, its tag in letters, and what the printer does. */
SplitBody {
    id: root

    required property FindViewModel find

    picture: ""

    QrPicture {
        rows: root.find.modules
        description: qsTr("The label as a code")
        Layout.preferredWidth: Math.min(root.width * 0.5, root.height * 0.55, Metrics.mm(90))
        Layout.preferredHeight: Layout.preferredWidth
        Layout.alignment: Qt.AlignHCenter
    }

    PlainText {
        text: root.find.tag
        voice: Type.headline
        font.letterSpacing: Metrics.hair
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    PlainText {
        text: root.find.printing !== "" ? PaperWords.receipt(root.find.printing)
            : root.find.printable ? qsTr("The code stays the same.")
            : qsTr("This kiosk has no label printer. On a computer: lab-kiosk print labels")
        color: Colors.textQuiet
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
