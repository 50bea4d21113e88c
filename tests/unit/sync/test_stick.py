# SPDX-License-Identifier: Apache-2.0
"""A file that is carried: what is written is read, and nothing else is ever believed."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.exchange import Carried, Place, Unreadable
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.domain.ids import EventId, LogId
from lab_kiosk.keys.ed25519 import SigningKey
from lab_kiosk.sync import sentences, stick, stick_files, stick_key
from lab_kiosk.sync.stick import Fault, Load, Row, Run, Stick
from lab_kiosk.sync.stick_key import KeyFault
from tests.support.sticks import DAY, NOW, Issuer, load, written

ISSUER = Issuer()
DOOR, DESK = ISSUER.kiosk("Door"), ISSUER.kiosk("Desk")


def event(log: str, seq: int, site: int = 1, data: str = "{}", personal: str | None = None) -> Carried:
    return Carried(
        log_id=LogId(log),
        seq=seq,
        event_id=EventId(f"{log}-{seq}"),
        hlc=seq,
        site_id=site,
        kind="visit.opened",
        stream="visit:v",
        subject=None,
        data=data,
        personal=personal,
    )


def believed(content: bytes, key: stick_key.StickKey = DESK, now: int = NOW) -> Stick:
    found = stick.read(content, key.reader(), now)
    assert isinstance(found, Stick), found
    return found


ROWS: list[Row] = [
    event("a", 1),
    Unreadable(log_id=LogId("a"), seq=2, event_id=EventId("x"), reason="bad"),
    event("b", 7),
]
SMALL = written(DOOR.author(), load(ROWS), load([event("a", 1, personal='{"note":"hush"}')]))

TEXTS = st.text(max_size=40)


@st.composite
def histories(draw: st.DrawFn) -> list[Row]:
    rows: list[Row] = []
    for log in draw(st.lists(st.sampled_from("abcdef"), unique=True, max_size=3)):
        first = draw(st.integers(1, 2**40))
        for seq in range(first, first + draw(st.integers(1, 5))):
            if draw(st.booleans()):
                rows.append(event(log, seq, data=draw(TEXTS), personal=draw(st.none() | TEXTS)))
            else:
                id_ = EventId(f"{log}-{seq}")
                rows.append(Unreadable(log_id=LogId(log), seq=seq, event_id=id_, reason=draw(TEXTS), raw=draw(TEXTS)))
    return rows


@given(histories(), histories())
@settings(max_examples=60)
def test_what_is_written_is_read_by_whom_it_is_for(across: list[Row], up: list[Row]) -> None:
    content = written(DOOR.author(), load(across), load(up))
    at_desk = believed(content)
    assert list(at_desk.across.rows()) == across
    assert at_desk.across.runs == load(across).runs
    assert at_desk.up == Load(rows=at_desk.up.rows)
    assert list(at_desk.up.rows()) == []
    at_centre = stick.read(content, ISSUER.reader(), NOW)
    assert isinstance(at_centre, Stick)
    assert list(at_centre.up.rows()) == up
    assert at_centre.header.signer == DOOR.signer


def test_a_long_history_is_read_page_by_page_and_run_by_run() -> None:
    rows: list[Row] = [*(event("a", seq) for seq in range(1, 801)), *(event("b", seq) for seq in range(5, 500))]
    found = believed(written(ISSUER.author(), load(rows)))
    assert found.header.signer is None
    assert list(found.across.rows()) == rows
    assert [(run.end.log_id, next(mine).seq) for run, mine in stick.by_run(found.across)] == [("a", 1), ("b", 5)]
    assert stick.known(found.across) == {"a": 800, "b": 499}


def test_every_flipped_bit_is_refused() -> None:
    reader = DESK.reader()
    for bit in range(len(SMALL) * 8):
        bent = bytearray(SMALL)
        bent[bit // 8] ^= 1 << bit % 8
        assert isinstance(stick.read(bytes(bent), reader, NOW), Fault), bit


def test_every_truncation_is_half_a_file_and_more_than_one_is_bent() -> None:
    reader = DESK.reader()
    assert {stick.read(SMALL[:size], reader, NOW) for size in range(1, len(SMALL))} == {Fault.HALF}
    assert stick.read(SMALL + b"\0", reader, NOW) is Fault.BENT


@given(st.binary(max_size=300))
def test_anything_else_is_foreign_or_half(content: bytes) -> None:
    found = stick.read(content, DESK.reader(), NOW)
    assert isinstance(found, Fault)
    assert isinstance(stick.read(stick.MAGIC + content, DESK.reader(), NOW), Fault)


def test_whose_it_is_for_whom_and_how_long() -> None:
    across = load(ROWS)
    other_site = Issuer(site_id=2, signs=ISSUER.signs, seals=ISSUER.seals).kiosk("Hall")
    renewed = Issuer(signs=ISSUER.signs, seals=ISSUER.seals).kiosk("Desk")
    for content, reader, now, fault in (
        (SMALL, Issuer().kiosk("Desk").reader(), NOW, Fault.OTHER_CENTRE),
        (SMALL, other_site.reader(), NOW, Fault.OTHER_SITE),
        (SMALL, renewed.reader(), NOW, Fault.OTHER_KEYS),
        (SMALL, DESK.reader(), NOW + 15 * DAY, Fault.EXPIRED),
        (written(DOOR.author(), across, days=91), DESK.reader(), NOW, Fault.EXPIRED),
        (SMALL, DESK.reader(), NOW - 2 * DAY, Fault.CLOCK),
        (SMALL.replace(b"STICK 1", b"STICK 2"), DESK.reader(), NOW, Fault.NEWER),
        (b"", DESK.reader(), NOW, Fault.HALF),
        (b"PK\3\4", DESK.reader(), NOW, Fault.FOREIGN),
    ):
        assert stick.read(content, reader, now) is fault
    assert believed(SMALL, now=NOW + 14 * DAY).header.until == NOW + 14 * DAY
    assert set(sentences.STICKS) == set(Fault)


def test_a_kiosk_without_a_certificate_is_not_believed_nor_one_that_signs_for_another() -> None:
    stranger = SigningKey.generate()
    signer = msgspec.structs.replace(DOOR.signer, public=stranger.public)
    author = DOOR.author()
    header = replace(author.header(NOW, NOW + DAY, "test"), signer=signer)
    forged = stick.Author(header=author.header, sign=stranger, site=author.site, centre=author.centre)
    assert stick.read(stick.write(forged, header, load(ROWS), Load()), DESK.reader(), NOW) is Fault.UNSIGNED
    renamed = replace(header, signer=replace(DOOR.signer, name="Desk"))
    assert stick.read(stick.write(author, renamed, load(ROWS), Load()), DESK.reader(), NOW) is Fault.UNSIGNED
    as_centre = replace(header, signer=None)
    assert stick.read(stick.write(author, as_centre, load(ROWS), Load()), DESK.reader(), NOW) is Fault.BENT


def broken_loads() -> list[Load]:
    def run(first: int, last: int, **more: object) -> Run:
        log = LogId("a")
        prev = Place(log, first - 1, EventId(f"a-{first - 1}") if first > 1 else None)
        made = Run(site_id=1, kiosk="", prev=prev, end=Place(log, last, EventId(f"a-{last}")))
        return replace(made, **more)

    one = run(1, 2)
    rows = [event("a", 1), event("a", 2)]
    return [
        Load(runs=(one,), rows=lambda: iter(rows[:1])),
        Load(runs=(one,), rows=lambda: iter([*rows, event("a", 3)])),
        Load(runs=(one,), rows=lambda: iter([event("a", 1), event("a", 3)])),
        Load(runs=(one,), rows=lambda: iter([event("a", 1), event("b", 2)])),
        Load(runs=(one,), rows=lambda: iter([event("a", 1), event("a", 2, site=2)])),
        Load(runs=(run(1, 2, site_id=2),), rows=lambda: iter([event("a", 1, site=2), event("a", 2, site=2)])),
        Load(runs=(one, run(3, 3)), rows=lambda: iter([*rows, event("a", 3)])),
        Load(runs=(run(1, 2, end=Place(LogId("a"), 2, EventId("z"))),), rows=lambda: iter(rows)),
        Load(runs=(run(1, 2, prev=Place(LogId("b"), 0, None)),), rows=lambda: iter(rows)),
        Load(runs=(run(1, 2, prev=Place(LogId("a"), 0, EventId("z"))),), rows=lambda: iter(rows)),
        Load(runs=(one,), rows=lambda: iter([event("a", 1), replace(event("a", 2), event_id=EventId(""))])),
    ]


@pytest.mark.parametrize("broken", broken_loads())
def test_what_is_signed_and_still_no_history_is_refused(broken: Load) -> None:
    assert stick.read(written(DOOR.author(), broken), DESK.reader(), NOW) is Fault.BENT
    assert stick.read(written(DOOR.author(), load([]), broken), ISSUER.reader(), NOW) is Fault.BENT


def test_the_text_of_a_key_is_read_again_and_its_mistakes_are_told_apart() -> None:
    text = stick_key.write(DOOR)
    assert len(text) < 512
    assert re.fullmatch("[!-~]+", text)
    assert stick_key.read(f" {text}\n") == DOOR
    assert stick_key.read("IL1X") is KeyFault.FOREIGN
    assert stick_key.read("LKS2:abc") is KeyFault.NEWER
    for cut in (text[:-4], text[:40], text + "Ã", "LKS1:"):
        assert stick_key.read(cut) is KeyFault.DAMAGED
    assert stick_key.read(stick_key.write(replace(DOOR, kiosk="Desk"))) is KeyFault.DAMAGED
    assert stick_key.read(stick_key.write(replace(DOOR, seed=b"short"))) is KeyFault.DAMAGED
    assert DOOR.seed.hex() not in repr(DOOR) + repr(DOOR.author()) + repr(DOOR.reader())
    assert set(sentences.STICK_KEYS) == set(KeyFault)


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = stick_files.named(tmp_path, "Puerta “Ñorte” 7", 3, NOW)
    assert path.name == "lab-site3-puerta-norte-7-20270115-080000.labstick"
    assert stick_files.named(tmp_path / "here", "x", 1, NOW) == tmp_path / "here"
    stick_files.put(path, b"first")
    stick_files.put(path, b"second")
    assert stick_files.get(path) == b"second"
    full = type("Usage", (), {"free": stick_files.RESERVE})()
    monkeypatch.setattr(stick_files.shutil, "disk_usage", lambda _: full)
    with pytest.raises(EnvironmentProblem, match="stick_full"):
        stick_files.put(path, b"third")
    with pytest.raises(EnvironmentProblem, match="disk_full"):
        stick_files.room_for(tmp_path, stick_files.RESERVE + 1)
    stick_files.room_for(tmp_path, stick_files.RESERVE)
    monkeypatch.undo()
    with pytest.raises(EnvironmentProblem, match="stick_file"):
        stick_files.put(tmp_path / "nowhere" / "x", b"")
    with pytest.raises(EnvironmentProblem, match="stick_file"):
        stick_files.get(tmp_path / "nowhere")
    with pytest.raises(EnvironmentProblem, match="stick_file"):
        stick_files.put(tmp_path, b"")
    monkeypatch.setattr(stick_files, "MAX_FILE", 5)
    assert stick_files.get(path) is Fault.TOO_LARGE
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stick, "MAX_FILE", 100)
    with pytest.raises(EnvironmentProblem, match="stick_too_large"):
        written(DOOR.author(), load(ROWS))
    monkeypatch.setattr(stick, "MAX_PAGE", 10)
    assert stick.read(SMALL, DESK.reader(), NOW) is Fault.BENT
