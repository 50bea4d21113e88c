# SPDX-License-Identifier: Apache-2.0
"""What printers say of themselves, and how each of their troubles reads."""

from __future__ import annotations

import errno
import os
import pty
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.device import Condition, Trouble
from hardware.printers import brother, cups, escpos
from hardware.printers.brother import BrotherPrinter
from hardware.printers.cups import CupsPrinter
from hardware.printers.escpos import EscPosPrinter
from hardware.printers.line import DeviceLine, LineTroubleError, TcpLine, line_to, named
from hardware.printers.plain import PdfFolder, RawPrinter
from hardware.printers.printer import Area, Dots, Job, Outcome, Result, as_status
from hardware.printers.zpl import ASK, HostStatus, ZplPrinter, host_status, label
from hardware.scan import Symbology
from hardware.simulated.printer import TRAY, SimulatedPrinter
from hardware.symbols import modules
from tests.support.printing import read_escpos, read_zpl, sink

PAGE = Dots(20, 3, 203, bytes([0xFF, 0xFF, 0xF0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00]))
JOB = Job("1", "x", pages=(PAGE,))
PDF = Job("1", "x", document=b"%PDF-1.7")
AREA = Area(20, 3, 203)


def hs(
    paper: int = 0, pause: int = 0, formats: int = 0, full: int = 0, head: int = 0, ribbon: int = 0, left: int = 0
) -> bytes:
    return (
        f"\x02030,{paper},{pause},0254,{formats:03},{full},0,0,000,0,0,0\x03\r\n"
        f"\x02000,0,{head},{ribbon},0,2,4,0,{left:08},1,000\x03\r\n\x021234,0\x03\r\n"
    ).encode()


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (hs(), Outcome.PRINTED),
        (hs(paper=1), Outcome.OUT_OF_PAPER),
        (hs(ribbon=1), Outcome.OUT_OF_PAPER),
        (hs(head=1, paper=1), Outcome.COVER_OPEN),
        (hs(pause=1), Outcome.BUSY),
        (hs(full=1), Outcome.BUSY),
    ],
)
def test_a_label_printer_says_what_is_in_the_way(answer: bytes, outcome: Outcome) -> None:
    status = host_status(answer)
    assert status is not None
    assert status.outcome is outcome
    with sink(lambda heard: answer if heard.endswith(ASK) else b"") as here:
        printer = ZplPrinter("p", TcpLine("127.0.0.1", here.port), AREA, answer_seconds=2)
        result = printer.print(JOB)
    assert result.outcome is outcome
    assert printer.area == AREA
    if not outcome.done:
        assert not result.taken
        assert b"^XA" not in here.wait(1)[0], "nothing is sent to a printer that would not print it"


def test_it_waits_until_the_label_is_out_and_knows_when_it_is_held() -> None:
    answers = [hs(), hs(formats=1), hs(left=1), hs()]
    with sink(lambda heard: (answers.pop(0) if answers else hs(left=1)) if heard.endswith(ASK) else b"") as here:
        printer = ZplPrinter("p", TcpLine("127.0.0.1", here.port), AREA, answer_seconds=2)
        assert printer.print(JOB) == Result(Outcome.PRINTED, taken=True)
        assert answers == []
        answers[:] = [hs(), hs(paper=1)]
        assert printer.print(JOB) == Result(Outcome.OUT_OF_PAPER, taken=True)
        answers[:] = [hs(), b""]
        assert printer.print(JOB) == Result(Outcome.TAKEN, taken=True)
        answers[:] = [hs()]
        patient = ZplPrinter("p", TcpLine("127.0.0.1", here.port), AREA, answer_seconds=2, printing_seconds=0.1)
        assert patient.print(JOB) == Result(Outcome.TAKEN, taken=True)


@given(st.binary(max_size=400))
def test_an_answer_may_be_anything(answer: bytes) -> None:
    status = host_status(answer)
    assert status is None or isinstance(status, HostStatus)
    assert brother.outcome_of(answer) is None or len(answer) >= 32
    escpos.status_byte(answer)
    cups.state_of(answer.decode("latin-1"))
    cups.ending_of(answer.decode("latin-1"), "q-1")
    cups.refusal(answer.decode("latin-1"))
    cups.request_of(answer.decode("latin-1"))


def test_numbers_that_are_none_are_no_status() -> None:
    assert host_status(hs().replace(b",000,0,0,0,000", b",x,0,0,0,000")) is None


@given(st.integers(1, 90), st.integers(1, 12), st.data())
def test_a_label_says_every_dot(width: int, height: int, data: st.DataObject) -> None:
    row = (width + 7) // 8
    kinds = st.sampled_from([bytes(row), b"\xff" * row, b"\x0f" * row, b"\xf0" * row])
    rows = data.draw(st.lists(kinds, min_size=height, max_size=height))
    page = Dots(width, height, 203, b"".join(rows))
    assert read_zpl(label(page), 203) == [page]
    assert len(label(page)) < 120 + 2 * len(page.rows) + height


def test_a_page_is_as_many_bytes_as_it_has_dots() -> None:
    for size in ((20, 3, b"x"), (0, 3, b""), (3, 0, b"")):
        with pytest.raises(ValueError, match="no page"):
            Dots(size[0], size[1], 203, size[2])


@pytest.mark.parametrize(
    ("cause", "paper", "outcome"),
    [
        (0x12, 0x12, Outcome.TAKEN),
        (None, None, Outcome.TAKEN),
        (0x12, 0x72, Outcome.OUT_OF_PAPER),
        (0x16, 0x12, Outcome.COVER_OPEN),
        (0x32, None, Outcome.OUT_OF_PAPER),
        (0x52, None, Outcome.JAMMED),
    ],
)
def test_a_slip_printer_says_what_is_in_the_way(cause: int | None, paper: int | None, outcome: Outcome) -> None:
    assert escpos.outcome_of(cause, paper) is outcome

    def answer(heard: bytes) -> bytes:
        byte = {b"\x10\x04\x02": cause, b"\x10\x04\x04": paper}.get(heard[-3:])
        return bytes([byte]) if byte is not None else b""

    with sink(answer) as here:
        answers = 0.2 if cause is None else 0.7
        printer = EscPosPrinter("p", TcpLine("127.0.0.1", here.port), Area(20, 0, 203), answer_seconds=answers)
        assert printer.print(JOB).outcome is outcome
        assert printer.look().outcome is outcome
    assert escpos.status_byte(b"\xff\x13\x12") == 0x12
    assert escpos.status_byte(b"\xff") is None


def test_a_long_slip_comes_in_pieces_and_is_whole(capsys: pytest.CaptureFixture[str]) -> None:
    page = Dots(24, 1500, 203, bytes(range(250)) * 18)
    assert read_escpos(escpos.slip((page,)), 203) == page
    assert capsys.readouterr() == ("", "")


def brother_answer(first: int = 0, second: int = 0) -> bytes:
    answer = bytearray(32)
    answer[:3] = b"\x80\x20\x42"
    answer[8:10] = first, second
    return bytes(answer)


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        (0, 0, Outcome.TAKEN),
        (1, 0, Outcome.OUT_OF_PAPER),
        (4, 0, Outcome.JAMMED),
        (0, 16, Outcome.COVER_OPEN),
        (0, 128, Outcome.FAULT),
    ],
)
def test_a_brother_says_what_is_in_the_way_over_usb(first: int, second: int, outcome: Outcome) -> None:
    assert brother.outcome_of(brother_answer(first, second)) is outcome
    with usb() as (path, other):
        os.write(other, brother_answer(first, second))
        printer = BrotherPrinter("p", DeviceLine(path), "QL-820NWB", "62", answer_seconds=2)
        assert printer.look().outcome is outcome
        os.write(other, brother_answer(first, second))
        if not outcome.done:
            page = Dots(696, 2, 300, bytes(87 * 2))
            assert printer.print(Job("1", "x", pages=(page,))).outcome is outcome


@contextmanager
def usb() -> Iterator[tuple[str, int]]:
    """A terminal in raw mode is as close to `/dev/usb/lp0` as a machine without one comes: a file to read and write."""
    ours, theirs = pty.openpty()
    tty.setraw(ours)
    tty.setraw(theirs)
    try:
        yield os.ttyname(theirs), ours
    finally:
        os.close(ours)
        os.close(theirs)


def test_bytes_reach_a_device_file_and_one_that_takes_nothing_is_busy() -> None:
    with usb() as (path, other):
        assert RawPrinter("p", DeviceLine(path)).print(PDF) == Result(Outcome.TAKEN, taken=True)
        assert os.read(other, 100) == PDF.document
        full = RawPrinter("p", DeviceLine(path, send_seconds=0.2))
        result = full.print(Job("1", "x", document=bytes(1_000_000)))
        assert (result.outcome, result.taken) == (Outcome.BUSY, False)
        assert full.look().outcome is Outcome.TAKEN


def test_a_device_that_is_not_there_is_offline(tmp_path: Path) -> None:
    printer = RawPrinter("p", DeviceLine(str(tmp_path / "lp0")))
    assert printer.print(PDF).outcome is Outcome.OFFLINE
    status = printer.status(3.0)
    assert (status.condition, status.trouble, status.way) == (Condition.SEARCHING, Trouble.OFFLINE, "USB")


@pytest.mark.parametrize(
    ("number", "outcome"),
    [
        (errno.EACCES, Outcome.PERMISSION),
        (errno.EBUSY, Outcome.BUSY),
        (errno.ENOSPC, Outcome.OUT_OF_PAPER),
        (errno.ENODEV, Outcome.OFFLINE),
        (errno.ECONNREFUSED, Outcome.OFFLINE),
        (errno.EHOSTUNREACH, Outcome.OFFLINE),
    ],
)
def test_what_the_system_says_is_what_a_printer_means(number: int, outcome: Outcome) -> None:
    trouble = named(OSError(number, os.strerror(number)), "/dev/usb/lp0")
    assert isinstance(trouble, LineTroubleError)
    assert trouble.result.outcome is outcome
    assert ("group `lp`" in trouble.result.hint) == (outcome is Outcome.PERMISSION)


def test_a_printer_that_stops_reading_is_busy_within_its_time() -> None:
    with sink(deaf=True) as here:
        printer = RawPrinter("p", TcpLine("127.0.0.1", here.port, send_seconds=0.3))
        result = printer.print(Job("1", "x", document=bytes(20_000_000)))
    assert (result.outcome, result.taken) == (Outcome.BUSY, False)


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("tcp://10.0.0.5:9101", "10.0.0.5:9101"),
        ("tcp://printer.lab", "printer.lab:9100"),
        ("tcp://[::1]:9100", "::1:9100"),
        ("/dev/usb/lp0", "/dev/usb/lp0"),
    ],
)
def test_an_address_is_a_host_or_a_device(address: str, place: str) -> None:
    assert line_to(address).place == place


@pytest.mark.parametrize("address", ["", "http://x", "tcp://", "tcp://x:y", "usb"])
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(ValueError, match="neither"):
        line_to(address)


def test_a_full_disk_is_no_paper_and_a_closed_folder_no_permission(tmp_path: Path) -> None:
    from hardware.printers.plain import _failed

    assert _failed(OSError(errno.ENOSPC, "full"), tmp_path).outcome is Outcome.OUT_OF_PAPER
    assert _failed(PermissionError(errno.EACCES, "no"), tmp_path).outcome is Outcome.PERMISSION
    assert _failed(OSError(errno.EROFS, "read-only"), tmp_path).outcome is Outcome.PERMISSION
    folder = PdfFolder("p", tmp_path / "a" / "b")
    assert folder.print(Job("../é", "Lab Kiosk", document=b"%PDF")).outcome is Outcome.PRINTED
    (file,) = (tmp_path / "a" / "b").iterdir()
    assert (file.name, file.stat().st_mode & 0o077) == ("Lab-Kiosk-x.pdf", 0)


CUPS_IDLE = "printer PDF is idle.  enabled since Fri\n\tAlerts: none\n"


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        (CUPS_IDLE, Outcome.TAKEN),
        (CUPS_IDLE.replace("none", "media-empty-error"), Outcome.OUT_OF_PAPER),
        (CUPS_IDLE.replace("none", "media-jam-error"), Outcome.JAMMED),
        (CUPS_IDLE.replace("none", "cover-open"), Outcome.COVER_OPEN),
        (CUPS_IDLE.replace("none", "offline-report"), Outcome.OFFLINE),
        ("printer PDF disabled since Fri -\n\tPaused\n", Outcome.BUSY),
    ],
)
def test_cups_says_what_is_in_the_way(said: str, outcome: Outcome) -> None:
    assert cups.state_of(said) is outcome


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ("lp: Error - The printer or class does not exist.\n", Outcome.OFFLINE),
        ('lpstat: Invalid destination name in list "NONE".\n', Outcome.OFFLINE),
        ("lpstat: Bad file descriptor\n", Outcome.OFFLINE),
        ("lp: Forbidden\n", Outcome.PERMISSION),
        ("lp: Destination is not accepting jobs.\n", Outcome.BUSY),
        ("lp: something new\n", Outcome.FAULT),
        ("", Outcome.FAULT),
    ],
)
def test_why_cups_refuses(said: str, outcome: Outcome) -> None:
    assert cups.refusal(said).outcome is outcome
    assert cups.refusal(said).hint


def test_a_job_that_cups_gave_up_was_not_printed() -> None:
    done = "q-1   root   399   Fri\n\tStatus: \n\tAlerts: {}\n\tqueued for q\n"
    assert cups.ending_of(done.format("processing-to-stop-point"), "q-1").outcome is Outcome.PRINTED
    assert cups.ending_of(done.format("aborted-by-system"), "q-1").outcome is Outcome.FAULT
    assert cups.ending_of(done.format("job-canceled-by-user"), "q-1").outcome is Outcome.FAULT
    assert cups.ending_of(done.format("aborted-by-system"), "q-2").outcome is Outcome.PRINTED
    assert cups.request_of("request id is q-17 (0 file(s))\n") == "q-17"
    assert cups.request_of("nothing of the kind") is None


def fake_cups(folder: Path, monkeypatch: pytest.MonkeyPatch, **scripts: str) -> None:
    for name, body in scripts.items():
        (folder / name).write_text(f"#!/bin/sh\n{body}\n")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin" if scripts else str(folder))


def test_without_cups_it_is_offline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake_cups(tmp_path, monkeypatch)
    result = CupsPrinter("p", "q").print(PDF)
    assert (result.outcome, result.hint) == (Outcome.OFFLINE, "lpstat: no such file; CUPS is not installed")


def test_a_cups_that_hangs_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cups, "COMMAND_SECONDS", 0.2)
    fake_cups(tmp_path, monkeypatch, lpstat="exec sleep 5")
    assert CupsPrinter("p", "q").print(PDF).outcome is Outcome.OFFLINE


def test_what_cups_does_with_a_job_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lp = "cat >/dev/null; echo 'request id is q-1 (0 file(s))'"
    idle = "echo 'printer q is idle'"
    waiting = f'case "$*" in *not-completed*) echo "q-1 root";; *) {idle};; esac'
    fake_cups(tmp_path, monkeypatch, lp=lp, lpstat=waiting)
    assert CupsPrinter("p", "q", printing_seconds=0.2).print(PDF) == Result(Outcome.TAKEN, taken=True)
    out = f'case "$*" in *not-completed*) echo "q-1 root"; touch {tmp_path}/asked;; *) {idle}; '
    out += f'test -e {tmp_path}/asked && echo "  Alerts: media-empty-error";; esac; true'
    fake_cups(tmp_path, monkeypatch, lp=lp, lpstat=out)
    result = CupsPrinter("p", "q").print(PDF)
    assert result == Result(Outcome.OUT_OF_PAPER, taken=True, hint="media-empty-error")
    fake_cups(tmp_path, monkeypatch, lp="cat >/dev/null; echo 'lp: Forbidden' >&2; exit 1", lpstat=idle)
    assert CupsPrinter("p", "q").print(PDF).outcome is Outcome.PERMISSION
    fake_cups(tmp_path, monkeypatch, lp=lp, lpstat="echo 'printer q disabled since Fri'")
    assert CupsPrinter("p", "q", server="srv").print(PDF).outcome is Outcome.BUSY


@pytest.mark.parametrize("queue", ["", "-d", "a b", "../x", "q;rm", "x" * 200])
def test_no_queue_is_called_like_that(queue: str) -> None:
    with pytest.raises(ValueError, match="cannot be the name"):
        CupsPrinter("p", queue)


def test_every_outcome_has_a_place_on_the_hardware_page() -> None:
    printer = SimulatedPrinter("p", AREA)
    for outcome in Outcome:
        status = as_status(printer, Result(outcome), 1.0)
        assert (status.trouble is None) == outcome.done
        if status.trouble is Trouble.OTHER:
            assert status.hint


def test_the_tray_of_the_simulated_printer_is_not_endless(tmp_path: Path) -> None:
    printer = SimulatedPrinter("p", AREA, "labels", tmp_path)
    for _ in range(TRAY + 5):
        assert printer.print(JOB).outcome is Outcome.PRINTED
    assert len(printer.tray) == len(list(tmp_path.iterdir())) == TRAY
    printer.sheets = 0
    assert printer.print(JOB) == Result(Outcome.OUT_OF_PAPER)


def test_codes_are_written_as_modules_and_what_cannot_be_is_refused() -> None:
    assert len(modules("ILTMBBQD4", Symbology.DATA_MATRIX)) == 14
    assert len(modules("ILTMBBQD4", Symbology.CODE_128)) == 1
    for text, symbology in (
        ("日本", Symbology.CODE_128),
        ("x" * 5000, Symbology.DATA_MATRIX),
        ("x", Symbology.UNKNOWN),
    ):
        with pytest.raises(ValueError):  # noqa: PT011 - the library's words are its own
            modules(text, symbology)
