# SPDX-License-Identifier: Apache-2.0
"""Identities. Every id is made on the device that first needs it, so that nothing waits for a network."""

from __future__ import annotations

import re
import uuid
from typing import Annotated, NewType
from urllib.parse import quote, unquote

import msgspec

EventId = NewType("EventId", str)
LogId = NewType("LogId", str)
VisitId = NewType("VisitId", str)
AssetId = NewType("AssetId", str)
ModelId = NewType("ModelId", str)
LoanId = NewType("LoanId", str)
HoldId = NewType("HoldId", str)
SessionId = NewType("SessionId", str)

Handle = NewType("Handle", str)
"""A subject: 80 random bits as 16 base32 characters. Never a school's number, never derived from one."""

Stream = NewType("Stream", str)
"""The history that an event belongs to, ``"<what>:<id>"``: the unit of folding. ASCII without a space, and at most
``LONGEST_STREAM`` characters: the centre sets aside an event of any other (``core.fault`` in its ``0001_push.sql``).
"""

GivenId = Annotated[str, msgspec.Meta(pattern="^[!-~]{1,100}$")]
"""An id that a person wrote into a file, and that names a stream."""

LONGEST_STREAM = 200
_STREAM = re.compile(r"[a-z][a-z0-9_]*:[!-~]+")


def uuid7(ms: int, randomness: bytes) -> str:
    """A UUIDv7 (RFC 9562 §5.7) for the instant ``ms`` (Unix milliseconds) from ten random bytes.

    Time-ordered for the sake of the index only: nothing may read an order of events from it.
    """
    if len(randomness) != 10:
        raise ValueError("a UUIDv7 takes exactly ten random bytes")
    random_a = int.from_bytes(randomness[:2], "big") & 0x0FFF
    random_b = int.from_bytes(randomness[2:], "big") & 0x3FFF_FFFF_FFFF_FFFF
    value = (ms & 0xFFFF_FFFF_FFFF) << 80 | 0x7 << 76 | random_a << 64 | 0b10 << 62 | random_b
    return str(uuid.UUID(int=value))


def person_stream(handle: Handle) -> Stream:
    return Stream(f"person:{handle}")


def visit_stream(visit: VisitId) -> Stream:
    """The stream of a guest's or a group's visit; a known subject's visits fold in the person's stream (ADR 0005)."""
    return Stream(f"visit:{visit}")


def asset_stream(asset: AssetId) -> Stream:
    return Stream(f"asset:{asset}")


def reservation_stream(reservation_id: str) -> Stream:
    return Stream(f"reservation:{reservation_id}")


def promises_stream(model_id: str) -> Stream:
    """A further history: all that reservations promise of one model."""
    return Stream(f"promises:{model_id}")


def session_stream(session: SessionId) -> Stream:
    return Stream(f"session:{session}")


def station_stream(site_id: int, station: str) -> Stream:
    """What a station tells of itself. Its name is a person's words, and stands there percent-encoded."""
    return Stream(f"station:{site_id}/{quote(station, safe='')}")


def station_of(stream: str) -> str:
    """The name of the station whose stream this is."""
    return unquote(stream.rpartition("/")[2])


def may_travel(stream: str) -> bool:
    """Whether the centre takes events of this stream."""
    return len(stream) <= LONGEST_STREAM and _STREAM.fullmatch(stream) is not None


def stream_id(stream: Stream) -> str:
    """The id behind the colon."""
    return stream.partition(":")[2]
