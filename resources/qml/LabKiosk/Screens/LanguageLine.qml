// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Theme
import LabKiosk.ViewModels

/*! The languages side by side, in one order for everybody: whoever reads no English finds the own word and taps it. */
Flow {
    id: root

    required property ShellViewModel shell

    spacing: Metrics.small

    Repeater {
        model: root.shell.languages

        LanguageButton {
            spoken: root.shell.language === code
            onClicked: root.shell.speak(code)
        }
    }
}
