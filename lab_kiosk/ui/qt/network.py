# SPDX-License-Identifier: Apache-2.0
"""No picture, font or file comes over a network, whatever a name or a code may hold."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory

NOWHERE = QUrl("file:///network-is-denied")


class DenyingManager(QNetworkAccessManager):
    """Sends every request to a file that is not there, so that QML sees an ordinary "not found"."""

    def createRequest(
        self, op: QNetworkAccessManager.Operation, request: QNetworkRequest, outgoingData: QIODevice | None = None
    ) -> QNetworkReply:
        return super().createRequest(QNetworkAccessManager.Operation.GetOperation, QNetworkRequest(NOWHERE), None)


class DenyingFactory(QQmlNetworkAccessManagerFactory):
    """Keep a reference for as long as the engine lives."""

    def __init__(self) -> None:
        super().__init__()
        self._made: list[QNetworkAccessManager] = []

    def create(self, parent: QObject) -> QNetworkAccessManager:
        manager = DenyingManager(parent)
        self._made.append(manager)
        return manager
