# SPDX-License-Identifier: Apache-2.0
"""People, their badges, and what they agreed to. Stream: ``person:<handle>``; names are in ``personal`` only."""

from __future__ import annotations

from typing import ClassVar

from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.ids import SessionId
from lab_kiosk.domain.vocabulary import AgeBand, BlockReason, RestReason, Role, Scope


class PersonRegistered(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "person.registered"
    role: Role
    age_band: AgeBand = AgeBand.UNKNOWN
    home_org: str = ""


class PersonNamed(Event, frozen=True, kw_only=True):
    """``personal`` holds the first name and the initial of the last, nothing more."""

    KIND: ClassVar[str] = "person.named"


class PersonLinked(Event, frozen=True, kw_only=True):
    """Somebody stands in a roster outside the lab. ``personal.code`` is a keyed digest of their number there, which
    itself is kept nowhere.
    """

    KIND: ClassVar[str] = "person.linked"
    roster: str


class PersonDeparted(Event, frozen=True, kw_only=True):
    """The roster has them no longer. A later :class:`PersonLinked` takes it back."""

    KIND: ClassVar[str] = "person.departed"
    roster: str


class PersonErased(Event, frozen=True, kw_only=True):
    """From here on every ``personal`` of this subject is null, on every replica and for late arrivals too."""

    KIND: ClassVar[str] = "person.erased"
    by: str


class PersonBlocked(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "person.blocked"
    block_id: str
    reason: BlockReason
    by: str


class PersonUnblocked(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "person.unblocked"
    block_id: str
    by: str


class CredentialIssued(Event, frozen=True, kw_only=True):
    """A badge was minted or linked. ``first_day`` and ``last_day`` are local dates, YYYY-MM-DD, both inclusive."""

    KIND: ClassVar[str] = "credential.issued"
    format: str
    serial: int
    key_id: int
    first_day: str
    last_day: str


class CredentialRevoked(Event, frozen=True, kw_only=True):
    """Every serial below ``min_serial`` is void (a lost badge), or the whole handle when it is None."""

    KIND: ClassVar[str] = "credential.revoked"
    min_serial: int | None
    by: str


class AssentGiven(Event, frozen=True, kw_only=True):
    """A visitor said "I understand" to exactly this text. Minors assent; nobody signs at a kiosk."""

    KIND: ClassVar[str] = "agreement.assented"
    document: str
    version: int
    text_hash: str
    language: str
    read_aloud: bool = False


class ModulePassed(Event, frozen=True, kw_only=True):
    """A quiz was passed that grants a literacy module. In the person's history, or in a guest's visit. ``until_ms`` is
    when it is asked for again (Unix ms), as the demo said on that day; None for never.
    """

    KIND: ClassVar[str] = "module.passed"
    module: str
    demo_id: str
    session_id: SessionId
    until_ms: int | None = None


class RestStarted(Event, frozen=True, kw_only=True):
    """No headset on this head until ``until_ms``: after a demo that asks for it, or because the person feels ill."""

    KIND: ClassVar[str] = "person.rest_started"
    reason: RestReason
    until_ms: int
    session_id: SessionId


class ConsentGranted(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "consent.granted"
    consent_id: str
    scope: Scope
    document: str
    version: int
    relationship: str
    verified_by: str
    until_ms: int | None = None


class ConsentWithdrawn(Event, frozen=True, kw_only=True):
    """Beats every older grant of the scope, whatever the order of arrival."""

    KIND: ClassVar[str] = "consent.withdrawn"
    scope: Scope
    verified_by: str
