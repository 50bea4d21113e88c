# SPDX-License-Identifier: Apache-2.0
"""The centre's side of the stick: it gives the keys, takes in what a kiosk's file brings, and writes files for a site.

An administrator's connection in autocommit, as in ``admin``. What comes in goes through the same rules as a push.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import islice

import msgspec

from lab_kiosk.application.exchange import Carried, Peer, Place
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain.ids import LogId
from lab_kiosk.keys import sealed_to
from lab_kiosk.keys.ed25519 import SigningKey
from lab_kiosk.sync import postgres, stick
from lab_kiosk.sync.central import admin
from lab_kiosk.sync.central.admin import Admin
from lab_kiosk.sync.protocol import PAGE_EVENTS, Page, Push, Pushed, Verdict
from lab_kiosk.sync.stick import CENTRE, Author, Fault, Header, Load, Reader, Row, Run, Stick
from lab_kiosk.sync.stick_key import StickKey

SIGNS, SEALS = "stick_signs", "stick_seals"
"""Settings: the centre's own private keys, in hexadecimal."""

_PUSH = (
    "SELECT p.* FROM core.kiosk AS k CROSS JOIN LATERAL core.push(k, core.now_ms(), coalesce(k.clock_offset_ms, 0), "  # noqa: S608
    f"%s::text, {postgres.BATCH}) AS p WHERE k.site_id = %s AND k.kiosk_id = %s"
)
_PULL = "SELECT * FROM core.pull(%s::int, %b::text[], %s::bigint[], %s::int)"


class TakenIn(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one log of a file. ``new`` events are in; for another verdict than OK, none are.

    HOLE: the file begins after what the centre has, which is up to ``head``. FORK: somebody else wrote on in it.
    """

    log_id: LogId
    verdict: Verdict
    new: int
    head: int


def issue(connection: Admin, site_id: int, name: str, now: int, *, renew: bool = False) -> StickKey:
    """Keys for a kiosk's sticks. What it signed with earlier ones is taken no more; ``renew`` gives the site new keys,
    and every other kiosk of it has to be given its own again.

    The kiosk need not be enrolled: one that is not gets no login. Raises EnvironmentProblem ``central_enroll``.
    """
    admin.check_named(site_id, name)
    with connection.transaction():
        signs = SigningKey(_centres(connection, SIGNS, SigningKey.generate().seed))
        seals = _centres(connection, SEALS, sealed_to.new_private())
        connection.execute("INSERT INTO core.site VALUES (%s, %s) ON CONFLICT DO NOTHING", [site_id, f"Site {site_id}"])
        site = None if renew else _newest(connection, site_id)
        if site is None:
            site = sealed_to.new_private()
            site_key = stick.key_id(sealed_to.public_of(site))
            connection.execute(
                "INSERT INTO core.stick_key VALUES (%s, %s, %s, "
                "greatest(%s, (SELECT max(made_at) + 1 FROM core.stick_key WHERE site_id = %s)))",
                [site_id, site_key.hex(), site.hex(), now, site_id],
            )
        own = SigningKey.generate()
        kiosk_id = _known(connection, site_id, name, now)
        connection.execute(
            "UPDATE core.kiosk SET public_key = %s WHERE site_id = %s AND kiosk_id = %s",
            [own.public.hex(), site_id, kiosk_id],
        )
    claim = stick.certified(site_id, kiosk_id, name, own.public, stick.key_id(sealed_to.public_of(site)))
    return StickKey(
        site_id, kiosk_id, name, own.seed, signs.sign(claim), site, signs.public, sealed_to.public_of(seals)
    )


def _known(connection: Admin, site_id: int, name: str, now: int) -> str:
    connection.execute(
        "INSERT INTO core.kiosk (site_id, kiosk_id, name, state, enrolled_at) VALUES (%s, %s, %s, 'active', %s) "
        "ON CONFLICT (site_id, name) DO NOTHING",
        [site_id, secrets.token_hex(6), name, now],
    )
    row = connection.execute(
        "SELECT kiosk_id, state FROM core.kiosk WHERE site_id = %s AND name = %s", [site_id, name]
    ).fetchone()
    if row is None or row[1] == "revoked":
        raise EnvironmentProblem("central_enroll", f"{name} of site {site_id} is revoked: enrol it again first")
    return str(row[0])


def _centres(connection: Admin, key: str, fresh: bytes) -> bytes:
    """The centre's private key of this name, made when it is first wanted."""
    connection.execute("INSERT INTO core.setting VALUES (%s, %s) ON CONFLICT DO NOTHING", [key, fresh.hex()])
    return _setting(connection, key) or fresh


def _setting(connection: Admin, key: str) -> bytes | None:
    row = connection.execute("SELECT value FROM core.setting WHERE key = %s", [key]).fetchone()
    return None if row is None else bytes.fromhex(row[0])


def _newest(connection: Admin, site_id: int) -> bytes | None:
    row = connection.execute(
        "SELECT private FROM core.stick_key WHERE site_id = %s ORDER BY made_at DESC LIMIT 1", [site_id]
    ).fetchone()
    return None if row is None else bytes.fromhex(row[0])


def reader(connection: Admin) -> Reader:
    """Raises EnvironmentProblem ``stick_keys`` for a centre that has given none."""
    signs, seals = _setting(connection, SIGNS), _setting(connection, SEALS)
    if signs is None or seals is None:
        raise EnvironmentProblem("stick_keys", "no kiosk has keys for sticks yet: lab-kiosk central stick-key")
    rows = connection.execute("SELECT key_id, private FROM core.stick_key").fetchall()
    opens = {bytes.fromhex(key): bytes.fromhex(private) for key, private in rows}
    return Reader(site_id=None, centre=SigningKey(signs).public, opens={**opens, CENTRE: seals})


def author(connection: Admin, site_id: int) -> Author:
    """Raises EnvironmentProblem ``stick_keys`` for a site whose kiosks have none."""
    signs, site = _setting(connection, SIGNS), _newest(connection, site_id)
    if signs is None or site is None:
        raise EnvironmentProblem("stick_keys", f"no kiosk of site {site_id} has keys for sticks yet")
    key, public = SigningKey(signs), sealed_to.public_of(site)

    def header(made_at: int, until: int, app: str) -> Header:
        return Header(
            site_id=site_id,
            centre=key.public,
            key_id=stick.key_id(public),
            signer=None,
            made_at=made_at,
            until=until,
            app=app,
        )

    return Author(header=header, sign=key, site=public, centre=None)


def take_in(connection: Admin, brought: Stick) -> tuple[TakenIn, ...] | Fault:
    """Push what a believed file has for the centre, as its kiosk: all of it in one transaction."""
    header, signer = brought.header, brought.header.signer
    if signer is None:
        return Fault.NOT_FOR_US
    with connection.transaction():
        row = connection.execute(
            "SELECT public_key, state FROM core.kiosk WHERE site_id = %s AND kiosk_id = %s FOR NO KEY UPDATE",
            [header.site_id, signer.kiosk_id],
        ).fetchone()
        if row is None or row[0] != signer.public.hex() or row[1] == "revoked":
            return Fault.UNSIGNED
        desk = _Desk(connection, header)
        done = tuple(desk.push_run(run, rows) for run, rows in stick.by_run(brought.up))
        connection.execute(
            "UPDATE core.kiosk SET heard_at = core.now_ms(), app = left(%s, 100), state = 'active', "
            "invited_until = NULL WHERE site_id = %s AND kiosk_id = %s",
            [header.app, header.site_id, signer.kiosk_id],
        )
    return done


class _Desk:
    """Asks for a kiosk what its own transport would ask."""

    def __init__(self, connection: Admin, header: Header) -> None:
        self._connection = connection
        self._header = header
        self._kiosk = "" if header.signer is None else header.signer.kiosk_id

    def push_run(self, run: Run, rows: Iterator[Row]) -> TakenIn:
        log_id, prev = run.end.log_id, run.prev
        before = self._head(log_id)
        answer = self._push(Push(app=self._header.app, sent_at=0, prev=prev))
        while answer.verdict is Verdict.OK:
            events = tuple(row for row in islice(rows, PAGE_EVENTS) if isinstance(row, Carried))
            if not events:
                break
            answer = self._push(Push(app=self._header.app, sent_at=0, prev=prev, events=events))
            prev = events[-1].place
        return TakenIn(log_id=log_id, verdict=answer.verdict, new=max(self._head(log_id) - before, 0), head=answer.head)

    def _push(self, message: Push) -> Pushed:
        values = (message.app, *postgres.batch(message), self._header.site_id, self._kiosk)
        return postgres.pushed(self._connection.execute(_PUSH, values).fetchall())

    def _head(self, log_id: LogId) -> int:
        row = self._connection.execute("SELECT acked FROM core.log WHERE log_id = %s", [log_id]).fetchone()
        return 0 if row is None else int(row[0])


@contextmanager
def one_state(connection: Admin) -> Iterator[None]:
    """A transaction for :func:`for_site`: what is pushed meanwhile is not in the file, by halves least of all."""
    with connection.transaction():
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        yield


def for_site(connection: Admin, site_id: int, known: Mapping[LogId, int]) -> Load:
    """What a kiosk of the site may have behind what is known there. The rows are read inside :func:`one_state` too."""
    heads = _pull(connection, site_id, {}, 0).heads
    ids = dict(
        connection.execute("SELECT log_id, acked_id FROM core.log WHERE site_id IN (0, %s)", [site_id]).fetchall()
    )
    runs = tuple(
        Run(
            site_id=head.site_id,
            kiosk=head.kiosk,
            prev=_place(connection, head, known.get(head.log_id, 0)),
            end=Place(head.log_id, head.seq, ids[head.log_id]),
            heard_at=head.heard_at,
        )
        for head in heads
        if head.seq > 0
    )
    return Load(runs=runs, rows=lambda: _rows(connection, site_id, runs))


def _place(connection: Admin, head: Peer, seq: int) -> Place:
    row = connection.execute(
        "SELECT core.standing(%s, %s, %s)", [head.site_id, head.log_id, min(seq, head.seq)]
    ).fetchone()
    return (
        Place(head.log_id, 0, None) if row is None or row[0] is None else Place(head.log_id, min(seq, head.seq), row[0])
    )


def _rows(connection: Admin, site_id: int, runs: tuple[Run, ...]) -> Iterator[Row]:
    vector = {run.end.log_id: run.end.seq for run in runs}
    for run in runs:
        at = run.prev.seq
        while at < run.end.seq:
            page = _pull(connection, site_id, vector | {run.end.log_id: at}, PAGE_EVENTS)
            rows: list[Row] = sorted((*page.events, *page.unreadable), key=lambda row: row.seq)
            yield from rows
            at += len(rows)


def _pull(connection: Admin, site_id: int, vector: Mapping[LogId, int], limit: int) -> Page:
    values = (site_id, postgres.texts(list(vector)), postgres.numbers(vector.values()), limit)
    return postgres.page_of(connection.execute(_PULL, values).fetchall())
