# SPDX-License-Identifier: Apache-2.0
"""The enrolment: what a new kiosk scans to find its centre, once. And the credential that it keeps from then on."""

from __future__ import annotations

import base64
import hashlib
import ipaddress
import re
from enum import StrEnum
from urllib.parse import quote, unquote

import msgspec

PREFIX = "LKE1:"
"""A kiosk that has its ``kiosk.toml`` already."""
NEW = "LKE2:"
"""A new one: the code says also where it stands."""
MAX_LENGTH = 512
SYSTEM = ""
"""``trust``: the certificate authorities that this machine trusts anyway."""
PLAIN = "plain"
"""``trust``: no TLS at all. Only for a server on this very machine."""

_SAFE = "/@+$!,="
_FIELDS = {PREFIX: 9, NEW: 14}


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a new kiosk stands, as far as its ``kiosk.toml`` has to say it. ``root_key`` is 64 hex digits; no name of
    a station has a comma.
    """

    zone: str
    root_key: str
    station: str
    stations: tuple[str, ...]
    place: str


class Enrolment(msgspec.Struct, frozen=True, kw_only=True):
    """``trust`` is the SHA-256 of the CA's certificate (64 hex digits), :data:`SYSTEM` or :data:`PLAIN`. ``until`` is
    Unix ms: to the second, as it is written. ``stands`` is there for a kiosk that configures itself by the code.
    """

    host: str
    port: int
    database: str
    role: str
    password: str
    site_id: int
    kiosk: str
    trust: str
    until: int
    stands: Place | None = None

    def __repr__(self) -> str:
        return f"Enrolment({self.kiosk!r} of site {self.site_id} at {self.host!r})"


class Credential(msgspec.Struct, frozen=True, kw_only=True):
    """What a kiosk keeps, in a safe place. ``ca`` is a certificate in PEM, :data:`SYSTEM` or :data:`PLAIN`."""

    host: str
    port: int
    database: str
    role: str
    password: str
    site_id: int
    kiosk: str
    ca: str

    def __repr__(self) -> str:
        return f"Credential({self.role!r} at {self.host!r})"


class Fault(StrEnum):
    """Why a text is no enrolment that can be used."""

    FOREIGN = "foreign"
    """Some other code."""
    NEWER = "newer"
    """An enrolment, for a newer program than this one."""
    DAMAGED = "damaged"
    """Cut off, or misread."""
    UNSAFE = "unsafe"
    """It asks for a connection without TLS to another machine."""
    EXPIRED = "expired"


def write(enrolment: Enrolment) -> str:
    """The text for the code: at most 512 printable ASCII characters, none of them an angle bracket.

    Raises ValueError when it would be longer.
    """
    stands = enrolment.stands
    fields: tuple[object, ...] = (
        enrolment.host,
        enrolment.port,
        enrolment.database,
        enrolment.role,
        enrolment.password,
        enrolment.site_id,
        enrolment.kiosk,
        _short(enrolment.trust),
        enrolment.until // 1000,
    )
    if stands is not None:
        if any("," in name for name in stands.stations):
            raise ValueError("no name of a station has a comma")
        fields += (stands.zone, _short(stands.root_key), stands.station, ",".join(stands.stations), stands.place)
    body = (PREFIX if stands is None else NEW) + ";".join(quote(str(field), safe=_SAFE) for field in fields)
    text = f"{body};{_check(body)}"
    if len(text) > MAX_LENGTH:
        raise ValueError(f"an enrolment of {len(text)} characters: host, database or name are too long")
    return text


def read(text: str, now: int) -> Enrolment | Fault:
    """What was scanned, at ``now`` (Unix ms)."""
    text = text.strip()
    prefix = text[: len(PREFIX)]
    if prefix not in _FIELDS:
        return Fault.NEWER if re.match(r"LKE[0-9]+:", text) else Fault.FOREIGN
    body, _, check = text.rpartition(";")
    fields = [unquote(field) for field in body.removeprefix(prefix).split(";")]
    if len(text) > MAX_LENGTH or check != _check(body) or len(fields) != _FIELDS[prefix]:
        return Fault.DAMAGED
    host, port, database, role, password, site, kiosk, trust, until, *stands = fields
    try:
        enrolment = Enrolment(
            host=host,
            port=int(port),
            database=database,
            role=role,
            password=password,
            site_id=int(site),
            kiosk=kiosk,
            trust=_long(trust),
            until=int(until) * 1000,
            stands=_place(*stands) if stands else None,
        )
    except ValueError:
        return Fault.DAMAGED
    if enrolment.trust not in (SYSTEM, PLAIN) and len(enrolment.trust) != 64:
        return Fault.DAMAGED
    if enrolment.trust == PLAIN and not is_here(host):
        return Fault.UNSAFE
    return Fault.EXPIRED if now > enrolment.until else enrolment


def _place(zone: str, root_key: str, station: str, stations: str, place: str) -> Place:
    return Place(zone=zone, root_key=_long(root_key), station=station, stations=tuple(stations.split(",")), place=place)


def _short(digits: str) -> str:
    """64 hex digits take 43 characters; anything else stays what it is."""
    if not re.fullmatch("[0-9a-f]{64}", digits):
        return digits
    return base64.urlsafe_b64encode(bytes.fromhex(digits)).decode().rstrip("=")


def _long(short: str) -> str:
    return base64.urlsafe_b64decode(short + "=").hex() if len(short) == 43 else short


def is_here(host: str) -> bool:
    """Whether nothing between us and this host could listen: a UNIX socket's folder, or this machine's loopback."""
    if host.startswith("/") or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _check(body: str) -> str:
    """Forty bits against cuts and misreadings. It is no signature: who can write the code can write the check."""
    return base64.b32encode(hashlib.sha256(body.encode()).digest()[:5]).decode()
