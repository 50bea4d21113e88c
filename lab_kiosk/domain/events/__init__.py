# SPDX-License-Identifier: Apache-2.0
"""The event catalogue: everything that can have happened in the lab."""

from __future__ import annotations

import msgspec

from lab_kiosk.domain.events import demos, desk, equipment, people, reservations, site, stocktakes, visits
from lab_kiosk.domain.events.base import Entry, Event, Fact, Personal, Unknown, encode, kinds_of

__all__ = ["CATALOGUE", "Entry", "Event", "Fact", "Personal", "Unknown", "decode", "decode_personal", "encode"]

CATALOGUE: dict[str, type[Event]] = kinds_of(people, visits, equipment, reservations, stocktakes, demos, site, desk)
"""Every kind of event that this program knows, by name."""

_DECODERS = {kind: msgspec.json.Decoder(event) for kind, event in CATALOGUE.items()}
_PERSONAL = msgspec.json.Decoder(Personal)


def decode(kind: str, data: str | bytes) -> Event | Unknown:
    """The event of a journal row. A kind, a version or a shape from the future comes back as :class:`Unknown`."""
    decoder = _DECODERS.get(kind)
    if decoder is None:
        return _unknown(kind, data)
    try:
        event = decoder.decode(data)
    except msgspec.ValidationError:
        return _unknown(kind, data)
    return event if event.v <= event.VERSION else _unknown(kind, data)


def decode_personal(data: str | bytes | None) -> Personal | None:
    return None if data is None else _PERSONAL.decode(data)


def _unknown(kind: str, data: str | bytes) -> Unknown:
    return Unknown(kind, msgspec.Raw(data.encode() if isinstance(data, str) else data))
