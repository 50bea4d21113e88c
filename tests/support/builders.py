# SPDX-License-Identifier: Apache-2.0
"""Short words for what tests say most: entries of a history, badges, trust lists, a demo."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

import msgspec

from lab_kiosk.domain import badge, hlc, trust
from lab_kiosk.domain.badge import Badge, BadgeType
from lab_kiosk.domain.demo import Manifest
from lab_kiosk.domain.events import Entry, Event, Personal
from lab_kiosk.domain.folds import fold_of, in_order, seen_in
from lab_kiosk.domain.ids import EventId, Handle, LogId, Stream
from lab_kiosk.domain.records import Case, Record
from lab_kiosk.domain.trust import TrustedKey, TrustList
from lab_kiosk.domain.vocabulary import AgeBand, Role
from lab_kiosk.keys.ed25519 import SigningKey

R = TypeVar("R", bound=Record)

START_MS = 1_800_000_000_000
"""Friday, 15 January 2027, 08:00 UTC."""
TODAY = date(2027, 1, 15)
SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

PAT = Handle("PATPATPATPATPATA")
QUINN = Handle("QUINNQUINNQUINNQ")
REY = Handle("REYREYREYREYREYR")
STAFF = Handle("STAFFSTAFFSTAFFS")

ISSUER = SigningKey(bytes(range(32)))
KIOSK = SigningKey(bytes(range(1, 33)))
ROOT = SigningKey(bytes(range(2, 34)))
STRANGER = SigningKey(bytes(range(3, 35)))
ISSUER_ID, KIOSK_ID = 7, 9
SITE = 1


class History:
    """One stream, told in the order in which a test finds it clear: each entry says when, where and by whom."""

    def __init__(self, stream: str) -> None:
        self.stream = Stream(stream)
        self.entries: list[Entry] = []

    def add(
        self,
        ms: int,
        event: Event,
        subject: Handle | None = None,
        *,
        log: str = "A",
        site: int = SITE,
        personal: Personal | None = None,
        stream: str = "",
    ) -> Entry:
        """``ms`` after the start, by the clock of ``log``. ``stream``: it is told in another and counts here too."""
        seq = 1 + sum(entry.log_id == log for entry in self.entries)
        entry = Entry(
            LogId(log),
            seq,
            EventId(f"{log}-{seq}"),
            hlc.stamp(START_MS + ms, seq),
            site,
            Stream(stream) if stream else self.stream,
            event,
            subject,
            personal,
        )
        self.entries.append(entry)
        return entry

    def folded(self, entries: list[Entry] | None = None) -> tuple[Any, dict[tuple[Any, ...], Record]]:
        fold = fold_of(self.stream)
        assert fold is not None
        told = in_order(self.entries if entries is None else entries)
        return fold.run(seen_in(entry, self.stream) for entry in told)

    @property
    def state(self) -> Any:
        return self.folded()[0]

    def all(self, kind: type[R]) -> list[R]:
        return [record for record in self.folded()[1].values() if isinstance(record, kind)]

    def one(self, kind: type[R]) -> R:
        (record,) = self.all(kind)
        return record

    @property
    def cases(self) -> list[str]:
        """The codes of the contradictions that nobody has settled, in alphabetical order."""
        return sorted(case.code for case in self.all(Case) if case.decided_at is None)


def key(signer: SigningKey = ISSUER, kid: int = ISSUER_ID, **changes: Any) -> TrustedKey:
    """A key that may mint everything everywhere."""
    told: dict[str, Any] = {
        "kid": kid,
        "public_key": signer.public,
        "types": tuple(BadgeType),
        "first_day": date(2020, 1, 1),
        "last_day": date(2030, 12, 31),
    }
    return TrustedKey(**{**told, **changes})


def kiosk_key(**changes: Any) -> TrustedKey:
    """A kiosk's own key: guest passes of one day, nothing else."""
    return key(KIOSK, KIOSK_ID, types=(BadgeType.GUEST_DAY_PASS,), max_days=1, **changes)


def trust_list(number: int = 1, **changes: Any) -> TrustList:
    told: dict[str, Any] = {
        "number": number,
        "issued": date(2027, 1, 1),
        "next_update": date(2027, 2, 1),
        "keys": (key(), kiosk_key()),
    }
    return TrustList(**{**told, **changes})


def sealed(list_: TrustList, signer: SigningKey = ROOT) -> str:
    return trust.seal(list_, signer.sign)


def badge_body(handle: str = PAT, **changes: Any) -> Badge:
    told: dict[str, Any] = {
        "type": BadgeType.PERSON,
        "key_id": ISSUER_ID,
        "site": SITE,
        "handle": Handle(handle),
        "serial": 1,
        "first_day": date(2026, 9, 1),
        "last_day": date(2027, 6, 30),
        "role": Role.STUDENT,
        "age_band": AgeBand.FROM_13_TO_17,
    }
    return Badge(**{**told, **changes})


def badge_text(handle: str = PAT, signer: SigningKey = ISSUER, **changes: Any) -> str:
    return badge.mint(badge_body(handle, **changes), signer.sign)


def staff_badge(handle: str = STAFF, **changes: Any) -> str:
    told: dict[str, Any] = {"type": BadgeType.STAFF, "role": Role.STAFF, "age_band": AgeBand.ADULT}
    return badge_text(handle, **{**told, **changes})


def manifest(demo_id: str = "deep-sea", **changes: Any) -> Manifest:
    """A demo of one quest headset with a staff check, a briefing and two questions."""
    told: dict[str, Any] = {
        "schema": "lab.demo/1",
        "id": demo_id,
        "version": "1",
        "title": {"en": "Deep sea"},
        "summary": {"en": "Dive."},
        "picture": "deep-sea",
        "time": {"run": 300, "warn_at": [120, 30]},
        "launch": {"kind": "program", "program": "deep-sea"},
        "equipment": [{"class": "quest-3"}],
        "safety": [
            {"id": "floor", "text": {"en": "The floor is free."}, "ack": "visitor"},
            {"id": "strap", "text": {"en": "The strap fits."}, "ack": "staff"},
        ],
        "steps": [
            {"kind": "briefing", "id": "look", "text": {"en": "Look around."}},
            {"kind": "launch", "id": "run"},
            {
                "kind": "feedback",
                "id": "after",
                "questions": [
                    {"id": "fun", "ask": {"en": "How was it?"}, "type": "scale"},
                    {
                        "id": "feel",
                        "ask": {"en": "How do you feel?"},
                        "options": ["fine", "ill"],
                        "on": {"ill": "call-staff"},
                    },
                ],
            },
        ],
    }
    return msgspec.convert({**told, **changes}, Manifest)
