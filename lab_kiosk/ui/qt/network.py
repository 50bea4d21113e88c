# SPDX-License-Identifier: Apache-2.0
"""The window and the network: nothing of it is shown, and only that there is one again is told.

No picture, font or file comes over a network, whatever a name or a code may hold.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkInformation, QNetworkReply, QNetworkRequest
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


Reach = QNetworkInformation.Reachability
_STEPS = (Reach.Unknown, Reach.Disconnected, Reach.Local, Reach.Site, Reach.Online)
"""From nothing to everything. A centre may stand in the district's own network, so that each step up is worth a try."""


class LinkWatch(QObject):
    """Calls ``up``, on the GUI thread, when the system says that the network reaches further than it did.

    Where the system cannot say so (no NetworkManager, no GLib), it is never called: contact is then tried by the clock.
    """

    def __init__(self, up: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._up = up
        self._reach = Reach.Unknown
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            information = QNetworkInformation.instance()
            self._reach = information.reachability()
            information.reachabilityChanged.connect(self.changed)

    def changed(self, reach: QNetworkInformation.Reachability) -> None:
        before, self._reach = self._reach, reach
        if _STEPS.index(reach) > max(_STEPS.index(before), _STEPS.index(Reach.Disconnected)):
            self._up()
