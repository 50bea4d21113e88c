// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import LabKiosk.ViewModels

/*! The pictures of one hand-over of a thing that was looked up; the newest hand-over first. */
KioskScreen {
    id: root

    required property PicturesViewModel pictures
    required property PreviewViewModel preview

    readonly property bool older: root.pictures.page + 1 < root.pictures.pages

    eyebrow: [root.pictures.name, root.pictures.tag].filter(part => part !== "").join(" · ")
    title: root.pictures.whom === "" ? qsTr("Pictures of a hand-over") : qsTr("Pictures from when %1 had it", "%1 is a first name").arg(root.pictures.whom)
    question: root.pictures.pages > 1 ? qsTr("The newest first. Hand-over %1 of %2.").arg(root.pictures.page + 1).arg(root.pictures.pages)
                                      : qsTr("They are on this kiosk alone.")
    primaryText: root.older ? qsTr("Older", "pictures") : root.pictures.pages > 1 ? qsTr("The newest", "pictures") : ""
    primaryGlyph: root.older ? "arrow-right" : "repeat"
    primaryBusy: root.shell.busy
    secondaryText: qsTr("Back")
    helpOffered: false
    onPrimaryClicked: root.pictures.turn(root.older ? "older" : "newest")
    onSecondaryClicked: root.shell.back()

    PictureFrames {
        pictures: root.pictures
        preview: root.preview
        busy: root.shell.busy
    }
}
