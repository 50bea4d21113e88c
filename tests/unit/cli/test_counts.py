# SPDX-License-Identifier: Apache-2.0
"""What the command line counts: one event is, two events are."""

from __future__ import annotations

import argparse
import ast
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from lab_kiosk import contact
from lab_kiosk.application.exchange import Contact, Longer, Peer, Place, Unreadable, Waiting
from lab_kiosk.application.sentences import many
from lab_kiosk.cli import central, central_derive, stick, sync
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.sync.carrying import Brought
from lab_kiosk.sync.central import admin, schema, sticks
from lab_kiosk.sync.central.admin import KioskRow, Purged, Status
from lab_kiosk.sync.central.derive import Derived
from lab_kiosk.sync.central.schema import Initialised
from lab_kiosk.sync.central.sticks import TakenIn
from lab_kiosk.sync.conversation import Report
from lab_kiosk.sync.pacing import End
from lab_kiosk.sync.protocol import Verdict
from lab_kiosk.sync.stick import Header, Load, Run, Stick

AT = 1_800_000_000_000
LOG = LogId("log")
ROOMS = ("cli", "sync", "journal", "contact.py", "backups.py")
KNOWN = re.compile(r"cli/(tour|two_kiosks|sample_lab)")
"""Notes on a day whose numbers are known."""
Output = pytest.CaptureFixture[str]


def place(seq: int) -> Place:
    return Place(LOG, seq, EventId(f"e{seq}") if seq else None)


class Journal:
    """That of a kiosk, with so many of everything."""

    def __init__(self, count: int) -> None:
        self.count = count

    def waiting(self) -> Waiting:
        return Waiting(events=self.count, oldest_at=AT)

    def contact(self) -> Contact:
        return Contact(at=AT)

    def peers(self) -> list[Peer]:
        ones = (Peer(log_id=LOG, site_id=site, kiosk=f"Kiosk {site}", seq=self.count, heard_at=AT) for site in (0, 1))
        return list(ones)

    def longer(self) -> list[Longer]:
        return [Longer(after=place(0), kiosk="Door", events=self.count)]

    def set_aside(self) -> list[Unreadable]:
        return []

    def give_back(self) -> int:
        return self.count


class Keeper:
    def __init__(self, count: int) -> None:
        self.report = Report(end=End.DONE, sent=count, received=count, unreadable=count)

    def attempt(self) -> Report:
        return self.report


def header() -> Header:
    return Header(site_id=1, centre=b"", key_id=b"", signer=None, made_at=AT, until=AT, app="")


def kiosk(count: int) -> KioskRow:
    return KioskRow(
        site_id=1,
        kiosk_id="k",
        role=None,
        name="Door",
        state="active",
        invited_until=None,
        heard_at=AT,
        app=None,
        clock_offset_ms=None,
        logs=count,
        events=count,
    )


def status(count: int) -> Status:
    return Status(
        revision="1",
        generation="g",
        sites=count,
        logs=count,
        events=count,
        repeats=count,
        quarantined=count,
        waiting=count,
        erased=count,
        underived=count,
        deriver="0.1.0 x",
        deriving=True,
        derived_at=AT,
        kiosks=(kiosk(count),) * count,
    )


Patch = pytest.MonkeyPatch
CONNECTION: Any = SimpleNamespace(info=SimpleNamespace(dbname="lab"))


def _central_init(count: int, patch: Patch) -> object:
    patch.setattr(schema, "init", lambda _: Initialised("1", upgraded=False, open=("pg_sleep",) * count))
    return central._init(CONNECTION, argparse.Namespace())


def _central_status(count: int, patch: Patch) -> object:
    patch.setattr(admin, "status", lambda _: status(count))
    patch.setattr(admin, "unreadable", lambda _: ())
    return central._status(CONNECTION, argparse.Namespace())


def _central_kiosks(count: int, patch: Patch) -> object:
    patch.setattr(admin, "kiosks", lambda _: (kiosk(count),) * count)
    return central._kiosks(CONNECTION, argparse.Namespace())


def _central_purge(count: int, patch: Patch) -> object:
    found = (Purged(site_id=1, kind="person.named", parts=count),)
    patch.setattr(admin, "purge", lambda _connection, _before, *, dry_run: found)  # noqa: ARG005
    return central._purge(CONNECTION, argparse.Namespace(older_than=1, dry_run=False))


def _central_reap(count: int, patch: Patch) -> object:
    patch.setattr(admin, "reap", lambda _connection, _seconds: ("role",) * count)
    return central._reap(CONNECTION, argparse.Namespace(seconds=1))


def _derived(count: int, _patch: Patch) -> object:
    central_derive._say(Derived(events=count, waiting=count, news=True), "derived")
    return central_derive._sound(count)


def _sync(verb: Callable[[argparse.Namespace], int], count: int, patch: Patch) -> object:
    @contextmanager
    def line(_: Path) -> Iterator[tuple[Any, Any]]:
        yield Journal(count), Keeper(count)

    patch.setattr(sync, "_line", line)
    return verb(argparse.Namespace(data=Path()))


def _sync_now(count: int, patch: Patch) -> object:
    return _sync(sync._now, count, patch)


def _sync_give_back(count: int, patch: Patch) -> object:
    return _sync(sync._give_back, count, patch)


def _stick_told(count: int, _patch: Patch) -> object:
    brought = Brought(new=count, repeated=count, unreadable=count, confirmed=count)
    return stick._told(brought, Stick(header=header(), across=Load(), up=Load()))


def _stick_taken(count: int, patch: Patch) -> object:
    taken = (TakenIn(log_id=LOG, verdict=Verdict.OK, new=1, head=1),) * count
    patch.setattr(stick, "_believed", lambda *_: object())
    patch.setattr(sticks, "reader", lambda _: None)
    patch.setattr(sticks, "take_in", lambda *_: taken)
    return stick._take_in(CONNECTION, argparse.Namespace(file=Path()))


def _stick_export(count: int, patch: Patch) -> object:
    from lab_kiosk.sync import carrying, stick_files
    from lab_kiosk.sync import stick as sealed

    load = Load(runs=(Run(site_id=1, kiosk="Door", prev=place(0), end=place(count)),))
    key = SimpleNamespace(
        kiosk="Door", site_id=1, reader=lambda: None, author=lambda: SimpleNamespace(header=lambda *_: header())
    )

    @contextmanager
    def shelf(*_: object) -> Iterator[None]:
        yield

    for where, name, value in (
        (contact, "stick_key", lambda _: key),
        (stick, "_shelf", shelf),
        (stick, "read_config", lambda _: None),
        (carrying, "across", lambda *_: load),
        (carrying, "up", lambda *_, **__: load),
        (sealed, "write", lambda *_: b""),
        (stick_files, "put", lambda *_: None),
    ):
        patch.setattr(where, name, value)
    return stick._export(argparse.Namespace(data=Path(), file=Path("x"), after=None, days=14, all=False))


ALL: tuple[Callable[[int, Patch], object], ...] = (
    _central_init,
    _central_status,
    _central_kiosks,
    _central_purge,
    _central_reap,
    _derived,
    _sync_now,
    _sync_give_back,
    _stick_told,
    _stick_taken,
    _stick_export,
)
AFTER_ONE = re.compile(r"(?<![\d:.,-])1 (?:more )?(\w+)( \w+)?")
SINGULAR = {"is", "was", "waits", "stands", "of"}
"""Words with an s at their end, or none, that one of something may be followed by."""


@pytest.mark.parametrize("says", ALL)
def test_one_is_said_as_one_and_two_as_two(
    says: Callable[[int, Patch], object], capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    says(1, monkeypatch)
    one = "".join(capsys.readouterr())
    says(2, monkeypatch)
    two = "".join(capsys.readouterr())
    found = AFTER_ONE.findall(one)
    assert found
    for word, more in found:
        assert word in SINGULAR or not word.endswith("s"), one
        assert word not in {"are", "were", "wait", "stand", "people"}, one
        assert more.strip() not in {"are", "were", "wait", "stay"}, one
    assert not re.search(r"\b2 (?:more )?(event|kiosk|log|site|session|function|person|row)\b", two), two
    assert not re.search(r"\b2 (\w+ )?(is|was|waits|stands)\b", two), two


def test_the_sentences_of_one_and_of_a_thousand() -> None:
    assert many(1, "event") == "1 event"
    assert many(0, "event") == "0 events"
    assert many(1234, "event is", "events are") == "1,234 events are"


def _counted_without_it(path: Path) -> Iterator[str]:
    """A number in braces with a plural behind it, which nobody has asked how many it is. A name in capitals is a limit,
    and a bare name before a verb is whoever does it.
    """
    plural = re.compile(
        r"^ (?:more )?(events|kiosks|logs|sites|sessions|functions|people|things|rows|records|entries|hours|days|codes|"
        r"programs|hosts|parts|personal parts|MB are|are|were|stand|wait)\b"
    )
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.JoinedStr):
            for value, text in zip(node.values, node.values[1:], strict=False):
                if isinstance(value, ast.FormattedValue) and isinstance(text, ast.Constant):
                    said = ast.unparse(value.value)
                    found = plural.match(str(text.value))
                    who = isinstance(value.value, ast.Name) and found and found[1] in {"are", "were", "stand", "wait"}
                    if found and not said.startswith("many(") and not said.isupper() and not who:
                        yield f"{path}:{node.lineno}: {ast.unparse(node)}"


def test_no_sentence_counts_past_the_helper(tmp_path: Path) -> None:
    root = Path(central.__file__).parents[1]
    paths = [
        path for room in ROOMS for path in ([root / room] if room.endswith(".py") else (root / room).rglob("*.py"))
    ]
    assert len(paths) > 90
    found = [line for path in paths if not KNOWN.search(path.as_posix()) for line in _counted_without_it(path)]
    assert found == []
    (wrong := tmp_path / "wrong.py").write_text("f\"{n} events were sent, {many(n, 'row')} are\"\n")
    assert len(list(_counted_without_it(wrong))) == 1
