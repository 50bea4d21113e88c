// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.Controls
import LabKiosk.Theme
import LabKiosk.ViewModels
import LabKiosk.Words

/*! One scene: a calm ground, the things that are counted or one large drawing, and below them what they mean, twice. */
Item {
    id: root

    required property LabViewModel lab
    required property rect stage
    required property string kind
    required property string ground
    required property string againIn
    required property int count
    required property string figure
    required property string figureAgain
    required property string title
    required property string titleAgain
    required property string picture
    required property list<string> sprites
    required property int columns
    required property bool shelved
    property real arriving: 0

    readonly property color ink: Preferences.highContrast ? Colors.text : Colors.dark.text
    readonly property color quietInk: Preferences.highContrast ? Colors.textQuiet : Colors.dark.textQuiet
    readonly property string line: SceneWords.line(root.kind, root.count)
    readonly property string again: root.lab.again(root.kind, root.againIn, root.count)

    Rectangle {
        anchors.fill: parent
        color: Preferences.highContrast ? Colors.background : Colors.dark.background
    }

    Image {
        anchors.fill: parent
        source: width > 0 && !Preferences.highContrast ? Assets.illustration(root.ground) : ""
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectCrop
        horizontalAlignment: Image.AlignRight
    }

    Item {
        x: root.stage.x + Math.round(root.arriving * Motion.attractSlide)
        y: root.stage.y
        width: root.stage.width
        height: root.stage.height
        visible: height > Metrics.tile

        Sprites {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            height: parent.height - caption.height * caption.scale - Metrics.medium
            sprites: root.sprites
            columns: root.columns
            shelved: root.shelved
        }

        Illustration {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, parent.height - caption.height * caption.scale - Metrics.medium)
            height: width
            picture: root.picture
            visible: root.picture !== ""
        }

        Column {
            id: caption

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            transformOrigin: Item.Bottom
            scale: Math.min(1, parent.height * 0.6 / Math.max(1, height))

            PlainText {
                width: parent.width
                text: root.figure !== "" ? root.figure : root.title !== "" ? root.title : root.line
                voice: root.figure !== "" && !Preferences.largerText ? Type.display : Type.headline
                color: root.ink
                horizontalAlignment: Text.AlignHCenter
            }

            PlainText {
                width: parent.width
                text: root.line
                voice: Type.title
                color: root.ink
                visible: root.figure !== "" || root.title !== ""
                horizontalAlignment: Text.AlignHCenter
            }

            PlainText {
                width: parent.width
                text: root.titleAgain !== "" && root.titleAgain !== root.title ? root.titleAgain + " · " + root.again
                    : root.figureAgain !== root.figure ? root.figureAgain + " " + root.again : root.again
                voice: Type.body
                color: root.quietInk
                decorative: true
                visible: !Preferences.largerText
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
