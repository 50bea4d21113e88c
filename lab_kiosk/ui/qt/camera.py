# SPDX-License-Identifier: Apache-2.0
"""What the camera sees, for as long as it is on the screen and no longer."""

from __future__ import annotations

import threading
from typing import Protocol

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from lab_kiosk.ui.presenters.viewfinder import CameraWord


class Frame(Protocol):
    """A grey picture, height × width, a byte each: what a numpy array of that shape is."""

    @property
    def shape(self) -> tuple[int, ...]: ...
    def tobytes(self) -> bytes: ...


class CameraPictures(QObject):
    """Takes frames from the camera's thread and says on the GUI thread that there is a newer one. Keeps one."""

    arrived = Signal()
    heard = Signal(object)
    """A :class:`CameraWord`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._newest = QImage()
        self._told = False

    def show(self, frame: Frame) -> None:
        """From any thread. A frame that nobody has looked at yet is replaced, so that a busy screen never lags."""
        height, width = frame.shape[:2]
        picture = QImage(frame.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()
        with self._lock:
            self._newest, told, self._told = picture, self._told, True
        if not told:
            self.arrived.emit()

    def tell(self, word: CameraWord) -> None:
        """What the camera is doing now. From any thread."""
        self.heard.emit(word)

    def newest(self) -> QImage:
        with self._lock:
            self._told = False
            return self._newest

    def forget(self) -> None:
        with self._lock:
            self._newest, self._told = QImage(), False


class CameraProvider(QQuickImageProvider):
    """``image://camera/<number>``: the newest picture, whatever the number."""

    def __init__(self, pictures: CameraPictures) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures = pictures

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt's own name
        picture = self._pictures.newest()
        if picture.isNull():
            # Word of a frame may be in the queue while all are forgotten, and Qt complains of a picture that is none.
            picture = _black()
        size.setWidth(picture.width())
        size.setHeight(picture.height())
        if requestedSize.isValid() and not requestedSize.isEmpty():
            fast = Qt.TransformationMode.FastTransformation
            return picture.scaled(requestedSize, Qt.AspectRatioMode.KeepAspectRatioByExpanding, fast)
        return picture


def _black() -> QImage:
    picture = QImage(1, 1, QImage.Format.Format_Grayscale8)
    picture.fill(0)
    return picture
