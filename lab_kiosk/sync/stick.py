# SPDX-License-Identifier: Apache-2.0
"""A file that carries histories where no network does: what stands in it, how it is sealed, why one is not believed.

It is signed by whoever wrote it, a kiosk or the centre. One part is sealed for the kiosks of one site: what a pull
would bring down. The other is sealed for the centre: what a push would bring up, personal parts and all. ADR 0016.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import msgspec

from lab_kiosk.application.exchange import Carried, Place, Unreadable
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain.ids import LogId
from lab_kiosk.keys import ed25519, sealed_to
from lab_kiosk.sync.protocol import PAGE_EVENTS

MAGIC = b"LAB-KIOSK STICK 1\n"
_ANY_MAGIC = re.compile(rb"LAB-KIOSK STICK [0-9]+\n")
DAY_MS = 24 * 60 * 60 * 1000
LONGEST_DAYS = 90
AHEAD_MS = DAY_MS
"""A file from so far in the future says that this machine's clock is behind: its own end could not be told."""
MAX_FILE = 256 * 1024 * 1024
MAX_PAGE = 32 * 1024 * 1024
_SIGNATURE, _LENGTH = 64, 8
_LONGEST_ID = 64

Row = Carried | Unreadable


class Fault(StrEnum):
    """Why a file is not taken. Each has its own sentence (``lab_kiosk.sync.sentences``), and changes nothing."""

    FOREIGN = "foreign"
    """Some other file."""
    NEWER = "newer"
    """Written by a newer program than this one."""
    HALF = "half"
    """Its end is missing: it was pulled out while it was written or copied."""
    BENT = "bent"
    """Not what was signed."""
    OTHER_CENTRE = "other_centre"
    """Signed below the keys of another centre."""
    OTHER_SITE = "other_site"
    OTHER_KEYS = "other_keys"
    """The site's keys were renewed, before or since."""
    UNSIGNED = "unsigned"
    """By a kiosk that the centre has given no certificate, or no longer the one that it shows."""
    EXPIRED = "expired"
    CLOCK = "clock"
    """It is from the future: this machine's clock is behind."""
    TOO_LARGE = "too_large"
    NOT_FOR_US = "not_for_us"
    """A file of the centre, shown to the centre."""


class Signer(msgspec.Struct, frozen=True, kw_only=True):
    """The kiosk that signed. ``certificate`` is the centre's signature below :func:`certified`."""

    kiosk_id: str
    name: str
    public: bytes
    certificate: bytes


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """What can be read of a file without a key. Without a ``signer`` it is the centre's own. Instants are Unix ms."""

    site_id: int
    centre: bytes
    key_id: bytes
    signer: Signer | None
    made_at: int
    until: int
    app: str


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of a log that is in the file, without a gap: after ``prev``, up to and with ``end``."""

    site_id: int
    kiosk: str
    prev: Place
    end: Place
    heard_at: int | None = None


@dataclass(frozen=True, kw_only=True)
class Load:
    """One part of a file: runs, and their rows in the order of the runs. ``rows`` may be called again and again."""

    runs: tuple[Run, ...] = ()
    rows: Callable[[], Iterator[Row]] = lambda: iter(())


class _Body(msgspec.Struct, frozen=True, array_like=True):
    header: bytes
    site: tuple[bytes, ...]
    centre: tuple[bytes, ...]


class _Tagged(msgspec.Struct, frozen=True, array_like=True):
    """A row of a page: one of the two."""

    event: Carried | None = None
    unreadable: Unreadable | None = None


@dataclass(frozen=True, kw_only=True)
class Author:
    """Who writes files: keys to seal for, and one to sign with."""

    header: Callable[[int, int, str], Header]
    """Of ``made_at``, ``until`` and the program."""
    sign: ed25519.SigningKey = field(repr=False)
    site: bytes
    centre: bytes | None


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Who reads files. ``site_id`` None is the centre, which reads every site's. ``opens`` are private keys by id of
    the site's keys, and the one of the centre below ``CENTRE``.
    """

    site_id: int | None
    centre: bytes
    opens: dict[bytes, bytes] = field(repr=False)


CENTRE = b"centre"


@dataclass(frozen=True, kw_only=True)
class Stick:
    """A file that is believed. ``up`` is there for the centre, ``across`` for the site's kiosks."""

    header: Header
    across: Load
    up: Load


def key_id(site_public: bytes) -> bytes:
    return hashlib.sha256(b"lab-kiosk stick site key\0" + site_public).digest()[:8]


def certified(site_id: int, kiosk_id: str, name: str, public: bytes, site_key_id: bytes) -> bytes:
    """What the centre signs for a kiosk. It is bound to the site's keys: with these it ends."""
    return b"lab-kiosk stick certificate 1\0" + msgspec.msgpack.encode((site_id, kiosk_id, name, public, site_key_id))


def write(author: Author, header: Header, across: Load, up: Load) -> bytes:
    """The file. Raises EnvironmentProblem ``stick_too_large`` when it would be larger than ``MAX_FILE``."""
    clear = msgspec.msgpack.encode(header)
    site = _sealed(across, author.site, clear, b"site")
    centre = _sealed(up, author.centre, clear, b"centre") if author.centre is not None else ()
    body = msgspec.msgpack.encode(_Body(clear, site, centre))
    size = len(MAGIC) + _SIGNATURE + _LENGTH + len(body)
    if size > MAX_FILE:
        told = f"{size >> 20} MB, where {MAX_FILE >> 20} are the most: leave out what they have (--after)"
        raise EnvironmentProblem("stick_too_large", told)
    return b"".join((MAGIC, len(body).to_bytes(_LENGTH, "big"), author.sign.sign(_signed(body)), body))


def read(content: bytes, reader: Reader, now: int) -> Stick | Fault:
    """What a file holds for this reader at ``now`` (Unix ms), or why it is not believed."""
    if not content.startswith(MAGIC):
        return Fault.NEWER if _ANY_MAGIC.match(content) else Fault.HALF if MAGIC.startswith(content) else Fault.FOREIGN
    start = len(MAGIC) + _LENGTH + _SIGNATURE
    length = int.from_bytes(content[len(MAGIC) : len(MAGIC) + _LENGTH], "big")
    if len(content) != start + length:
        return Fault.HALF if len(content) < start + length else Fault.BENT
    signature, body = content[start - _SIGNATURE : start], content[start:]
    try:
        whole = msgspec.msgpack.decode(body, type=_Body)
        header = msgspec.msgpack.decode(whole.header, type=Header)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Fault.BENT
    fault = _unbelieved(header, reader, signature, body, now)
    if fault is not None:
        return fault
    try:
        across = _opened(whole.site, reader.opens.get(header.key_id), whole.header, b"site")
        up = _opened(whole.centre, reader.opens.get(CENTRE), whole.header, b"centre")
        _check(across, (0, header.site_id))
        _check(up, (header.site_id,))
    except _Nonsense:
        return Fault.BENT
    return Stick(header=header, across=across, up=up)


def _unbelieved(header: Header, reader: Reader, signature: bytes, body: bytes, now: int) -> Fault | None:
    if header.centre != reader.centre:
        return Fault.OTHER_CENTRE
    if reader.site_id is not None and header.site_id != reader.site_id:
        return Fault.OTHER_SITE
    if header.key_id not in reader.opens:
        return Fault.OTHER_KEYS
    public, signer = header.centre, header.signer
    if signer is not None:
        public = signer.public
        claim = certified(header.site_id, signer.kiosk_id, signer.name, public, header.key_id)
        if not ed25519.verify(header.centre, signer.certificate, claim):
            return Fault.UNSIGNED
    if not ed25519.verify(public, signature, _signed(body)):
        return Fault.BENT
    if header.made_at > now + AHEAD_MS:
        return Fault.CLOCK
    return Fault.EXPIRED if now > header.until or header.until > header.made_at + LONGEST_DAYS * DAY_MS else None


def _signed(body: bytes) -> bytes:
    return b"lab-kiosk stick file\0" + MAGIC + body


def _about(header: bytes, part: bytes, number: int) -> bytes:
    """Binds a sealed page to its file and its place there."""
    return b"lab-kiosk stick\0" + hashlib.sha256(header).digest() + part + number.to_bytes(4, "big")


def _sealed(load: Load, public: bytes, header: bytes, part: bytes) -> tuple[bytes, ...]:
    pages = [msgspec.msgpack.encode(load.runs), *(msgspec.msgpack.encode(page) for page in _pages(load.rows()))]
    return tuple(
        sealed_to.seal(public, zlib.compress(page), _about(header, part, number)) for number, page in enumerate(pages)
    )


def _pages(rows: Iterator[Row]) -> Iterator[list[_Tagged]]:
    page: list[_Tagged] = []
    for row in rows:
        page.append(_Tagged(event=row) if isinstance(row, Carried) else _Tagged(unreadable=row))
        if len(page) == PAGE_EVENTS // 4:
            yield page
            page = []
    if page:
        yield page


class _Nonsense(Exception):  # noqa: N818 - signed, and still not what a program of ours writes
    pass


def _opened(pages: Sequence[bytes], private: bytes | None, header: bytes, part: bytes) -> Load:
    if private is None or not pages:
        return Load()

    def rows() -> Iterator[Row]:
        for number in range(1, len(pages)):
            page = _page(pages[number], private, _about(header, part, number))
            for one in msgspec.msgpack.decode(page, type=list[_Tagged]):
                row = one.event or one.unreadable
                if row is None:
                    raise _Nonsense
                yield row

    try:
        runs = msgspec.msgpack.decode(_page(pages[0], private, _about(header, part, 0)), type=tuple[Run, ...])
        for _ in rows():
            pass
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise _Nonsense from None
    return Load(runs=runs, rows=rows)


def _page(sealed: bytes, private: bytes, about: bytes) -> bytes:
    opened = sealed_to.unseal(private, sealed, about)
    inflate = zlib.decompressobj()
    try:
        content = inflate.decompress(opened or b"", MAX_PAGE)
    except zlib.error:
        raise _Nonsense from None
    if not inflate.eof or inflate.unused_data:
        raise _Nonsense
    return content


def _check(load: Load, sites: tuple[int, ...]) -> None:
    """Each row stands where the runs say, and nothing is missing: also a kiosk of ours may have been taken over."""
    rows = load.rows()
    for run in load.runs:
        at = run.prev
        if run.site_id not in sites or at.log_id != run.end.log_id or not (_is_place(at) and _is_place(run.end)):
            raise _Nonsense
        while at.seq < run.end.seq:
            row = next(rows, None)
            if row is None or (row.log_id, row.seq) != (at.log_id, at.seq + 1):
                raise _Nonsense
            if isinstance(row, Carried) and row.site_id != run.site_id:
                raise _Nonsense
            at = Place(row.log_id, row.seq, row.event_id)
            if not _is_place(at):
                raise _Nonsense
        if at != run.end:
            raise _Nonsense
    if next(rows, None) is not None or len({run.end.log_id for run in load.runs}) != len(load.runs):
        raise _Nonsense


def _is_place(place: Place) -> bool:
    return 0 < len(place.log_id) <= _LONGEST_ID and place.seq >= 0 and (place.seq == 0) == (not place.event_id)


def by_run(load: Load) -> Iterator[tuple[Run, Iterator[Row]]]:
    """Each run with its rows, to be read in order; what is not read of one is passed over."""
    rows = load.rows()
    for run in load.runs:
        mine = _first(rows, run.end.seq - run.prev.seq)
        yield run, mine
        for _ in mine:
            pass


def _first(rows: Iterator[Row], count: int) -> Iterator[Row]:
    for _ in range(count):
        yield next(rows)


def known(load: Load) -> dict[LogId, int]:
    """How far whoever wrote this has each log."""
    return {run.end.log_id: run.end.seq for run in load.runs}
