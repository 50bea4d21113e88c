# SPDX-License-Identifier: Apache-2.0
"""PINs as Argon2id with the database's key behind them, in sealed files, kept by a thread of their own."""

from __future__ import annotations

import logging
import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from lab_kiosk import pins
from lab_kiosk.application.pin_keeper import Invitation, PinBook, PinRecord
from lab_kiosk.application.pins import ChoosePin, LetChoose, LookAtPin, PinAnswer, PinTold, TryCode, TryPin
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.system import SystemClock
from lab_kiosk.domain.lock_out import Tries
from lab_kiosk.keys.pins import BOOK, INVITATION, Argon2Pins, SealedShelf

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
CHEAP = Argon2Pins.for_rehearsal(KEY)


def test_the_function_is_argon2id_with_the_test_vector_of_its_rfc() -> None:
    """RFC 9106 §5.3."""
    function = Argon2id(
        salt=b"\x02" * 16, length=32, iterations=3, lanes=4, memory_cost=32, ad=b"\x04" * 12, secret=b"\x03" * 8
    )
    assert function.derive(b"\x01" * 32).hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_a_pin_fits_what_was_made_of_it_and_no_other_does() -> None:
    made = CHEAP.make("248163")
    assert CHEAP.fits("248163", made)
    assert not CHEAP.fits("248164", made)
    assert made.salt != CHEAP.make("248163").salt


def test_what_was_made_is_worth_nothing_without_the_key_of_the_database() -> None:
    assert not Argon2Pins.for_rehearsal(OTHER_KEY).fits("248163", CHEAP.make("248163"))


def test_the_costs_of_today_are_the_second_ones_of_the_rfc_and_old_ones_still_fit() -> None:
    today = Argon2Pins(KEY)
    assert (today.passes, today.kibibytes) == (3, 65_536)
    assert today.fits("248163", CHEAP.make("248163"))


def test_the_book_and_an_invitation_are_kept_sealed(tmp_path: Path) -> None:
    shelf = SealedShelf(tmp_path, KEY)
    assert (shelf.load(), shelf.invitation()) == (PinBook(), None)
    book = PinBook({"PAT": PinRecord(hashed=CHEAP.make("248163"), tries=Tries(wrong=2, waits=1, wait_ms=5))})
    invitation = Invitation(code="493017558204", until_ms=5, tries=1)
    shelf.save(book)
    shelf.invite(invitation)
    assert (SealedShelf(tmp_path, KEY).load(), shelf.invitation()) == (book, invitation)
    assert b"PAT" not in (tmp_path / BOOK).read_bytes()
    assert b"493017558204" not in (tmp_path / INVITATION).read_bytes()
    assert (tmp_path / BOOK).stat().st_mode & 0o077 == 0
    shelf.invite(None)
    shelf.invite(None)
    assert shelf.invitation() is None


def test_a_book_of_another_key_or_another_program_is_a_problem_and_no_empty_book(tmp_path: Path) -> None:
    SealedShelf(tmp_path, KEY).save(PinBook())
    with pytest.raises(EnvironmentProblem, match="another key"):
        SealedShelf(tmp_path, OTHER_KEY).load()
    SealedShelf(tmp_path, KEY)._write(BOOK, b"\xc0")
    with pytest.raises(EnvironmentProblem, match="another program"):
        SealedShelf(tmp_path, KEY).load()


def test_a_folder_that_takes_nothing_is_a_problem(tmp_path: Path) -> None:
    shelf = SealedShelf(tmp_path / "gone", KEY)
    with pytest.raises(EnvironmentProblem, match="No such file"):
        shelf.save(PinBook())
    (tmp_path / BOOK).mkdir()
    (tmp_path / INVITATION).mkdir()
    with pytest.raises(EnvironmentProblem, match=BOOK):
        SealedShelf(tmp_path, KEY).load()
    with pytest.raises(EnvironmentProblem, match=INVITATION):
        SealedShelf(tmp_path, KEY).invite(None)


# The thread -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[Callable[..., PinTold]]:
    heard: queue.SimpleQueue[PinTold] = queue.SimpleQueue()
    thread = pins.PinThread(tmp_path, SystemClock(), heard.put, pytest.fail)
    thread.start()

    def ask(command: object) -> PinTold:
        thread.ask(command)  # type: ignore[arg-type]
        return heard.get(timeout=60)

    ask.thread = thread  # type: ignore[attr-defined]
    yield ask
    thread.close()


def test_the_thread_answers_with_real_costs_what_a_lead_began(asked: Callable[..., PinTold], tmp_path: Path) -> None:
    asked.thread.ask(LetChoose("PAT"))  # type: ignore[attr-defined]
    assert asked(ChoosePin(handle="PAT", pin="730514", ticket="1")).answer is PinAnswer.CHOSEN
    assert asked(TryPin(handle="PAT", pin="730514", ticket="2")) == PinTold(ticket="2", answer=PinAnswer.RIGHT, left=5)
    (kept,) = pins.shelf(tmp_path).load().people.values()
    assert kept.hashed is not None
    assert kept.hashed.kibibytes == 65_536


def test_the_staff_of_a_sample_lab_have_pins_until_they_choose_others(
    asked: Callable[..., PinTold], tmp_path: Path
) -> None:
    pins.rehearse(tmp_path, {"PAT": "248163"})
    pins.rehearse(tmp_path, {"PAT": "000000", "QUINN": "248163"})
    for who in ("PAT", "QUINN"):
        assert asked(TryPin(handle=who, pin="248163", ticket="1")).answer is PinAnswer.RIGHT


def test_a_code_that_the_command_line_left_is_found_while_the_kiosk_runs(
    asked: Callable[..., PinTold], tmp_path: Path
) -> None:
    assert asked(LookAtPin("PAT", "1")).answer is PinAnswer.HAS_NONE
    until = SystemClock().now_ms() + 60_000
    pins.shelf(tmp_path).invite(Invitation(code="493017558204", until_ms=until))
    assert asked(TryCode(handle="PAT", code="493017558204", ticket="2")).answer is PinAnswer.CODE_RIGHT
    assert pins.shelf(tmp_path).invitation() is None
    assert asked(ChoosePin(handle="PAT", pin="730514", ticket="3")).answer is PinAnswer.CHOSEN


def test_a_book_that_cannot_be_opened_lets_nobody_in_and_is_reported(
    asked: Callable[..., PinTold], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "database-key").write_bytes(b"short")
    (tmp_path / "database-key").chmod(0o600)
    with caplog.at_level(logging.ERROR):
        assert asked(LookAtPin("PAT", "1")).answer is PinAnswer.FAILED
        asked.thread.ask(LetChoose("PAT"))  # type: ignore[attr-defined]
        assert asked(TryPin(handle="PAT", pin="248163", ticket="2")).answer is PinAnswer.FAILED
    assert "cannot be kept" in caplog.text


def test_a_bug_is_loud_and_answered(tmp_path: Path) -> None:
    heard: queue.SimpleQueue[PinTold] = queue.SimpleQueue()
    bugs: list[BaseException] = []

    class Broken(SystemClock):
        def monotonic(self) -> float:
            raise ZeroDivisionError

    thread = pins.PinThread(tmp_path, Broken(), heard.put, bugs.append)
    thread.start()
    thread.ask(LookAtPin("PAT", "1"))
    assert heard.get(timeout=60).answer is PinAnswer.FAILED
    thread.close()
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]


def test_a_thread_that_was_never_started_closes(tmp_path: Path) -> None:
    pins.PinThread(tmp_path, SystemClock(), pytest.fail, pytest.fail).close()
