# SPDX-License-Identifier: Apache-2.0
"""Pictures of things, for as long as the kiosk's value holds them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.ui.presenters.pictures import pictures_of


class ThingPictures(QQuickImageProvider):
    """``image://thing/<digest>``: a picture that is on the screen now. What its page has left is not here any more."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._shown: dict[str, bytes] = {}

    def show(self, kiosk: Kiosk) -> None:
        self._shown = {picture.digest: picture.content for picture in pictures_of(kiosk)}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's own name
        picture = QImage.fromData(self._shown.get(id, b""))
        if picture.isNull():
            # A page that fades away may ask once more, and Qt complains of a picture that is none.
            picture = QImage(1, 1, QImage.Format.Format_Grayscale8)
            picture.fill(0)
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        if requestedSize.isValid() and not requestedSize.isEmpty():
            smooth = Qt.TransformationMode.SmoothTransformation
            return picture.scaled(requestedSize, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        return picture
