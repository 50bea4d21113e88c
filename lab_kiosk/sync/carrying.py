# SPDX-License-Identifier: Apache-2.0
"""A kiosk's side of the stick: what goes into a file, and what follows from one that came back.

What a file says of a log of ours is judged as the answer to a push is: a file of the centre confirms what it names, if
the same event stands there here; and whoever has another event there, or more than we have, shows that our disk was
restored or copied. A file of another kiosk confirms nothing: nobody but the centre keeps for all.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice

import msgspec
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, LogEnd, Peer, Place, Shelf, Unreadable
from lab_kiosk.domain.ids import LogId
from lab_kiosk.sync.conversation import presentable
from lab_kiosk.sync.stick import Load, Row, Run, Stick, by_run

CHUNK = 500


class Brought(msgspec.Struct, frozen=True, kw_only=True):
    """What a file did here. ``behind`` are logs of which the file begins after what is here, ``written_twice`` those of
    other kiosks of which it tells another past: neither was touched. ``rehomed`` as in ``conversation.Report``.
    """

    new: int = 0
    repeated: int = 0
    unreadable: int = 0
    confirmed: int = 0
    behind: tuple[str, ...] = ()
    written_twice: tuple[str, ...] = ()
    rehomed: tuple[str, ...] = ()


def across(journal: Shelf, kiosk: str, known: Mapping[LogId, int]) -> Load:
    """For the other kiosks of the site: all logs behind what is known there, what is personal cut down."""
    names = {peer.log_id: peer for peer in journal.peers()}
    runs = []
    for log in journal.ends():
        peer = names.get(log.end.log_id)
        runs.append(
            Run(
                site_id=log.site_id,
                kiosk=kiosk if log.own else peer.kiosk if peer is not None else "",
                prev=journal.at(log.end.log_id, min(known.get(log.end.log_id, 0), log.end.seq)),
                end=log.end,
                heard_at=peer.heard_at if peer is not None else None,
            )
        )
    return Load(runs=tuple(runs), rows=lambda: _rows(journal, runs, journal.shown))


def up(journal: Shelf, kiosk: str, *, whole: bool = False) -> Load:
    """For the centre: of each own log what it is not known to have, everything of it; ``whole`` from the beginning."""
    runs = [
        Run(
            site_id=log.site_id,
            kiosk=kiosk,
            prev=journal.at(log.end.log_id, 0 if whole else log.confirmed),
            end=log.end,
        )
        for log in journal.ends()
        if log.own and (whole or log.end.seq > log.confirmed)
    ]
    return Load(runs=tuple(runs), rows=lambda: _told(journal, runs))


def _told(journal: Shelf, runs: Sequence[Run]) -> Iterator[Row]:
    for row in _rows(journal, runs, list):
        yield presentable(row) if isinstance(row, Carried) else _stub(row, runs[0].site_id)


def _stub(row: Unreadable, site_id: int) -> Carried:
    """What a push has in the place of an event that cannot be read: the number and the id."""
    return Carried(
        log_id=row.log_id,
        seq=row.seq,
        event_id=row.event_id,
        hlc=0,
        site_id=site_id,
        kind="unreadable",
        stream="unreadable:",
        subject=None,
        data="{}",
    )


def _rows(journal: Shelf, runs: Iterable[Run], cut: Callable[[list[Carried]], Iterable[Carried]]) -> Iterator[Row]:
    for run in runs:
        at = run.prev.seq
        while at < run.end.seq:
            rows = journal.stretch(run.end.log_id, at, min(CHUNK, run.end.seq - at))
            seen = {event.seq: event for event in cut([row for row in rows if isinstance(row, Carried)])}
            yield from (seen.get(row.seq, row) for row in rows)
            at += len(rows)


def bring(journal: Shelf, stick: Stick) -> Brought:
    """Take what a believed file has. Broken off in the middle, or done twice, it is done the next time."""
    here = {log.end.log_id: log for log in journal.ends()}
    done = Brought()
    from_centre = stick.header.signer is None
    for run, rows in by_run(stick.across):
        log = here.get(run.end.log_id)
        if log is None or not log.own:
            done = _take(journal, run, rows, 0 if log is None else log.end.seq, done)
        elif journal.has(run.end):
            if from_centre and run.end.seq > log.confirmed:
                journal.confirm(run.end)
                done = replace(done, confirmed=done.confirmed + run.end.seq - log.confirmed)
        else:
            done = _moved(journal, run, rows, log, done, from_centre=from_centre)
    if from_centre:
        journal.meet(journal.contact(), [_peer(run) for run in stick.across.runs])
    return done


def _take(journal: Shelf, run: Run, rows: Iterator[Row], reach: int, done: Brought) -> Brought:
    """Of another kiosk's log, what continues what is here."""
    name = run.kiosk or run.end.log_id
    if run.prev.seq > reach:
        return replace(done, behind=(*done.behind, name))
    if run.prev.seq and not journal.has(run.prev):
        return replace(done, written_twice=(*done.written_twice, name))
    # Two pasts of one log never meet again: where the last common number agrees, all before it do.
    common = deque(islice(rows, max(min(reach, run.end.seq) - run.prev.seq, 0)), maxlen=1)
    if not all(journal.has(Place(last.log_id, last.seq, last.event_id)) for last in common):
        return replace(done, written_twice=(*done.written_twice, name))
    return _all(journal, rows, done)


def _moved(journal: Shelf, run: Run, rows: Iterator[Row], log: LogEnd, done: Brought, *, from_centre: bool) -> Brought:
    """A log of ours was written on by somebody else. What stands after the last common place moves to a new log; what
    the centre has in its place comes in as anybody's does.
    """
    after = run.prev if run.prev.seq and journal.has(run.prev) else Place(log.end.log_id, 0, None)
    rest: Iterator[Row] = iter(())
    if run.prev.seq == after.seq:
        for row in rows:
            place = Place(row.log_id, row.seq, row.event_id)
            if not journal.has(place):
                rest = _with(row, rows)
                break
            after = place
    reason = "restored" if after == log.end else "cloned"
    journal.rehome(after, reason)
    done = replace(done, rehomed=(*done.rehomed, reason))
    return _all(journal, rest, done) if from_centre else done


def _with(first: Row, rest: Iterator[Row]) -> Iterator[Row]:
    yield first
    yield from rest


def _all(journal: Shelf, rows: Iterator[Row], done: Brought) -> Brought:
    while chunk := list(islice(rows, CHUNK)):
        taken = journal.take(
            [row for row in chunk if isinstance(row, Carried)], [row for row in chunk if isinstance(row, Unreadable)]
        )
        done = replace(
            done,
            new=done.new + taken.new,
            repeated=done.repeated + taken.repeated,
            unreadable=done.unreadable + taken.unreadable,
        )
    return done


def _peer(run: Run) -> Peer:
    return Peer(log_id=run.end.log_id, site_id=run.site_id, kiosk=run.kiosk, seq=run.end.seq, heard_at=run.heard_at)
