# SPDX-License-Identifier: Apache-2.0
"""What a screen shows is a function of the kiosk's value: every row and every code that QML is handed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.application.flows.runs import DemoRun, Now
from lab_kiosk.application.flows.screens import Screen
from lab_kiosk.application.flows.words import Notice
from lab_kiosk.application.outcomes import CheckedIn, DemoTried, Lent, Receipt, SessionOver, Trouble
from lab_kiosk.domain.availability import Bin
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.demo import Feedback, Gate, GateResult, GateState, Requires
from lab_kiosk.domain.ids import SessionId
from lab_kiosk.domain.vocabulary import SESSION_ENDS, AgeBand, Purpose, SessionState
from lab_kiosk.ui.presenters import faces
from lab_kiosk.ui.presenters.borrow import borrow_view
from lab_kiosk.ui.presenters.check_in import PURPOSES, check_in_view
from lab_kiosk.ui.presenters.demos import PageView, demo_rows, page_view
from lab_kiosk.ui.presenters.give_back import return_view
from lab_kiosk.ui.presenters.group import NEED_GLYPHS, GroupView, group_view
from lab_kiosk.ui.presenters.guest import AGE_ROWS, ROLE_ROWS, GuestView, guest_view
from lab_kiosk.ui.presenters.lab import HomeView, LabView, home_view, lab_view
from lab_kiosk.ui.presenters.leave import LeaveView, Tried, leave_view
from lab_kiosk.ui.presenters.session import MOODS, OPTION_PICTURES, SessionView, qr_rows, session_view
from lab_kiosk.ui.presenters.shell import shell_view
from lab_kiosk.ui.presenters.site import said
from lab_kiosk.ui.showcase.invented import EMPTY, HEADSET, MAYA, NOW, SIGNED_IN, SITE, SOLAR
from lab_kiosk.ui.showcase.states import STATES

ILLUSTRATIONS = Path(__file__).parents[3] / "resources" / "illustrations"
TONES = {"info", "success", "warning", "danger"}
NBSP = "\N{NO-BREAK SPACE}"


def drawn(name: str) -> bool:
    return (ILLUSTRATIONS / f"{name}.svg").is_file()


@pytest.mark.parametrize("verdict", CheckInVerdict)
def test_every_verdict_has_a_tone_and_a_drawing(verdict: CheckInVerdict) -> None:
    face = faces.verdict_face(verdict)
    assert face.tone in TONES
    assert drawn(face.picture)
    assert (face.tone == "success") is not verdict.turns_away


def test_no_two_verdicts_share_a_drawing() -> None:
    pictures = [faces.verdict_face(verdict).picture for verdict in CheckInVerdict]
    painted = {
        re.sub(
            r"<title>.*?</title>|<!--.*?-->", "", (ILLUSTRATIONS / f"{picture}.svg").read_text("utf-8"), flags=re.DOTALL
        )
        for picture in pictures
    }
    assert len(painted) == len(set(pictures)) == len(CheckInVerdict)


def test_everything_closed_has_a_face() -> None:
    assert all(faces.notice_tone(notice) in TONES for notice in Notice)
    assert all(drawn(faces.purpose_picture(purpose)) for purpose in Purpose)
    assert all(drawn(faces.bin_picture(place)) for place in Bin)
    assert all(drawn(faces.trouble_picture(trouble, Screen.PROBLEM)) for trouble in Trouble)
    down = {
        faces.trouble_picture(None, screen) for screen in (Screen.RESTARTING, Screen.OUT_OF_ORDER, Screen.NOT_SET_UP)
    }
    assert len(down) == 3
    assert all(drawn(picture) for picture in down)
    assert all(drawn(faces.end_face(end).picture) and faces.end_face(end).tone in TONES for end in SESSION_ENDS)
    icons = ILLUSTRATIONS.parent / "icons"
    assert all((icons / f"{faces.gate_glyph(gate)}.svg").is_file() for gate in Gate)
    with pytest.raises(KeyError):
        faces.end_face(SessionState.RUNNING)


def test_a_text_without_a_language_is_said_in_english() -> None:
    assert said({"en": "Hello", "es": "Hola"}, "es") == "Hola"
    assert said({"en": "Hello"}, "es") == "Hello"


def test_the_shell_knows_its_language_and_who_is_asked() -> None:
    asked = replace(SIGNED_IN, asked_at=SIGNED_IN.now.mono - 12_500, more_time=True)
    view = shell_view(asked)
    assert (view.asking, view.seconds_left, view.seconds_total, view.signed_in) == (True, 78, 90, True)
    assert (shell_view(EMPTY).asking, shell_view(EMPTY).language_name) == (False, "English")
    assert shell_view(replace(EMPTY, language="es")).language_name == "Español"
    assert shell_view(replace(EMPTY, language="ar")).line < 1
    assert shell_view(replace(EMPTY, trouble=Trouble.DISK_FULL)).trouble_picture == "disk-full"


def test_a_notice_has_its_word_and_its_colour() -> None:
    view = shell_view(replace(EMPTY, notice=Notice.UNKNOWN_CODE))
    assert (view.notice, view.notice_tone) == ("unknown_code", "warning")
    assert (shell_view(EMPTY).notice, shell_view(EMPTY).notice_tone) == ("", "info")


def test_the_lab_is_not_described_before_it_is_known() -> None:
    assert lab_view(Kiosk(), SITE) == LabView()
    assert lab_view(EMPTY, SITE).scenes
    assert lab_view(replace(EMPTY, language="es"), SITE).second_language == "en"


def test_home_says_until_when_eyes_rest_and_stops_when_they_have() -> None:
    resting = STATES["home-resting"]
    assert home_view(resting, SITE).rests_until == "2:40\N{NO-BREAK SPACE}PM"
    assert resting.home is not None
    rested = replace(resting, now=Now(resting.home.rests_until, resting.now.mono))
    assert home_view(rested, SITE).rests_until == ""
    assert home_view(STATES["home-loans"], SITE).rests_until == ""


def test_home_says_what_is_on_loan_and_until_when() -> None:
    assert home_view(EMPTY, SITE) == HomeView()
    assert home_view(SIGNED_IN, SITE) == HomeView(name="Maya", badge=True, zones=home_view(STATES["home"], SITE).zones)
    assert not home_view(STATES["home-label"], SITE).badge
    first, late = home_view(STATES["home-loans"], SITE).loans
    assert (first.due_time, first.due_days, first.overdue) == (f"2:55{NBSP}PM", 0, False)
    assert late.overdue


def test_a_loan_becomes_overdue_while_one_looks_at_it() -> None:
    home = STATES["home-loans"]
    later = replace(home, now=Now(HEADSET.due_at + 1, home.now.mono))
    assert home_view(later, SITE).loans[0].overdue


def test_a_verdict_greets_by_name_only_whom_the_lab_knows() -> None:
    assert check_in_view(EMPTY, SITE).verdict == ""
    known = replace(SIGNED_IN, checked_in=CheckedIn(verdict=CheckInVerdict.ADMIT_RETURNING, visitor=MAYA))
    assert (check_in_view(known, SITE).name, check_in_view(known, SITE).tone) == ("Maya", "success")
    refused = replace(EMPTY, checked_in=CheckedIn(verdict=CheckInVerdict.SOFT_FULL))
    assert check_in_view(refused, SITE).may_allow == "staff"
    assert check_in_view(known, SITE).may_allow == ""
    alone = replace(EMPTY, checked_in=CheckedIn(verdict=CheckInVerdict.NEEDS_LEADER))
    assert check_in_view(alone, SITE).may_allow == "leader"


@pytest.mark.parametrize("why", ["two_codes", "on_a_screen", "no_place"])
def test_a_code_that_was_not_read_says_why_and_draws_it(why: str) -> None:
    view = check_in_view(STATES[f"verdict-{why}"], SITE)
    drawn = f"verdict-{why.replace('_', '-')}"
    assert (view.verdict, view.picture, view.tone) == (why, drawn, "warning")
    assert (ILLUSTRATIONS / f"{drawn}.svg").is_file()


def test_a_closed_lab_says_when_it_opens() -> None:
    early = replace(EMPTY, checked_in=CheckedIn(verdict=CheckInVerdict.NEEDS_STAFF, opens_at=8 * 60))
    view = check_in_view(early, SITE)
    assert (view.verdict, view.opens, view.picture, view.may_allow) == (
        "closed",
        f"8:00{NBSP}AM",
        "verdict-closed",
        "staff",
    )
    assert check_in_view(replace(early, language="es"), SITE).opens == f"8:00{NBSP}a.m."


def test_a_guests_label_is_shown_as_modules_and_in_short_words() -> None:
    assert guest_view(EMPTY) == GuestView()
    assert guest_view(SIGNED_IN) == GuestView()
    view = guest_view(STATES["label"])
    assert view.label == "IL0 AAAQE AYEAU DAOCA JBIFQ YDIOB 4"
    assert len(view.modules) == 25
    assert {row.code for row in ROLE_ROWS} == {"student", "educator", "community", "partner"}
    assert len(AGE_ROWS) == len(AgeBand) - 1
    assert all(drawn(row.picture) for row in (*ROLE_ROWS, *AGE_ROWS))


def test_a_count_shows_what_can_still_be_said() -> None:
    assert group_view(EMPTY, SITE) == GroupView()
    view = group_view(STATES["group"], SITE)
    assert (view.ask, view.heads, view.adults, view.most) == ("arriving", 28, 2, 255)
    assert [row.code for row in view.needs if row.chosen] == ["step_free"]
    assert [zone.name for zone in view.zones if zone.here] == ["Maker space"]
    leaving = group_view(STATES["group-leaving"], SITE)
    assert (leaving.heads, leaving.most, leaving.needs, leaving.zones) == (26, 28, (), ())
    icons = ILLUSTRATIONS.parent / "icons"
    assert all((icons / f"{glyph}.svg").is_file() for glyph in NEED_GLYPHS.values())


def test_home_says_where_and_how_many_they_are() -> None:
    view = home_view(STATES["group-home"], SITE)
    assert (view.place, view.heads, view.label) == ("Maker space", 28, False)
    guest = home_view(STATES["home-label"], SITE)
    assert (guest.place, guest.heads, guest.label) == ("", 0, True)
    assert all(drawn(zone.picture) for zone in view.zones)
    gone = leave_view(STATES["group-receipt"], SITE)
    assert (gone.still_inside, gone.group) == (2, True)
    assert not leave_view(STATES["receipt"], SITE).group


def test_the_rules_come_in_the_language_of_the_visitor() -> None:
    view = check_in_view(replace(SIGNED_IN, rules="lab-rules", language="es"), SITE)
    assert view.rules_title == "Reglas del laboratorio"
    assert [row.number for row in view.rules] == [1, 2, 3, 4, 5]
    assert all((ILLUSTRATIONS.parent / "icons" / f"{row.glyph}.svg").is_file() for row in view.rules)
    assert all((ILLUSTRATIONS / f"{row.picture}.svg").is_file() for row in view.rules)
    assert view.readable
    unread = check_in_view(replace(SIGNED_IN, rules="unheard-of"), SITE)
    assert (unread.rules, unread.readable) == ((), False)
    asked = check_in_view(replace(SIGNED_IN, rules="unheard-of", to_read=("lab-rules",)), SITE)
    assert asked.rules_title == "Lab rules", "what a demo asks for stands before what the lab asks for"
    assert [row.code for row in PURPOSES] == list(Purpose)


def test_the_tray_counts_what_can_be_had_and_names_what_cannot() -> None:
    view = borrow_view(STATES["tray"], SITE)
    assert (view.ready, view.blocked) == (2, 1)
    assert [item.blocker for item in view.items] == ["low_battery", "", ""], "the last one scanned comes first"
    assert [item.blocker_glyph for item in view.items] == ["battery-low", "", ""]
    assert view.items[1].due_days == 1
    assert (view.kit, view.kit_lacks) == ("", ())


def test_a_kit_names_the_part_that_it_lacks_and_the_parts_that_are_to_come() -> None:
    tray = borrow_view(STATES["tray-kit"], SITE)
    assert (tray.kit, tray.kit_lacks) == ("VR class kit", ("Classroom robot IL9NQ7BFT",))
    here = return_view(STATES["return-kit-here"])
    assert (here.kit, here.kit_is_here, here.parts) == ("VR class kit", True, ())
    back = return_view(STATES["return-kit"])
    assert not back.kit_is_here
    assert (back.kit, [part.name for part in back.parts]) == ("VR class kit", ["Quest 3", "Classroom robot"])
    assert [part.tag for part in return_view(STATES["returned-part"]).parts] == ["IL9NQ7BFT"]


def test_the_minute_to_undo_runs_from_the_lending_and_not_from_the_last_touch() -> None:
    lent = replace(SIGNED_IN, lent=Lent(batch_id="b1", at=NOW, loans=(HEADSET,)))
    later = replace(lent, now=Now(NOW + 20_400, lent.now.mono + 20_400), since=lent.now.mono + 20_000)
    assert borrow_view(later, SITE).undo_seconds == 39
    assert borrow_view(replace(lent, now=Now(NOW + 90_000, 0)), SITE).undo_seconds == 0
    assert borrow_view(replace(lent, now=Now(NOW - 90_000, 0)), SITE).undo_seconds == 60
    assert borrow_view(SIGNED_IN, SITE).undo_seconds == 0


def test_a_return_says_where_to_put_it() -> None:
    assert return_view(replace(EMPTY, return_count=2)).count == 2
    found = return_view(STATES["returned-found"])
    assert (found.found, found.place, found.place_picture, found.asks) == (True, "shelf", "place-shelf", True)
    assert not return_view(STATES["returned-fine"]).asks


def test_a_stranger_who_scans_what_is_here_is_told_how_to_borrow_it() -> None:
    here = STATES["returned-here-already"]
    assert return_view(here).badge_first
    assert not return_view(replace(here, visitor=MAYA)).badge_first
    assert not return_view(replace(STATES["returned-fine"], visitor=None)).badge_first


def test_a_receipt_names_demos_as_people_do() -> None:
    assert leave_view(EMPTY, SITE) == LeaveView()
    view = leave_view(STATES["receipt-loans"], SITE)
    assert (view.name, view.minutes) == ("Maya", 95)
    assert [(demo.title, demo.how) for demo in view.demos] == [("Walk the solar system", Tried.SEEN)]
    gone = Receipt(
        verdict=CheckInVerdict.EXIT_OK,
        visitor=MAYA,
        first_name=None,
        opened_at=5,
        closed_at=0,
        demos=(DemoTried("x", SessionState.COMPLETED, ran=True),) * 2,
        loans=(),
    )
    view = leave_view(replace(EMPTY, receipt=gone), SITE)
    assert (view.name, view.minutes, [demo.title for demo in view.demos]) == ("", 0, ["x"])


@pytest.mark.parametrize(
    ("demos", "how"),
    [
        ([(SessionState.COMPLETED, True)], Tried.SEEN),
        ([(SessionState.TIMED_OUT, True)], Tried.SEEN),
        ([(SessionState.STOPPED_BY_VISITOR, True)], Tried.STOPPED),
        ([(SessionState.STOPPED_BY_VISITOR, False)], Tried.NOT_STARTED),
        ([(SessionState.LAUNCH_FAILED, False)], Tried.NOT_STARTED),
        ([(SessionState.ABANDONED, False)], Tried.NOT_STARTED),
        ([(SessionState.ABANDONED, True)], Tried.UNFINISHED),
        ([(SessionState.CRASHED, True)], Tried.UNFINISHED),
        ([(SessionState.STOPPED_BY_STAFF, True)], Tried.UNFINISHED),
        ([(SessionState.RUNNING, True)], Tried.UNFINISHED),
        ([(SessionState.STOPPED_BY_VISITOR, False), (SessionState.COMPLETED, True)], Tried.SEEN),
        ([(SessionState.STOPPED_BY_VISITOR, True), (SessionState.CRASHED, True)], Tried.STOPPED),
    ],
)
def test_a_receipt_says_what_became_of_a_demo(demos: list[tuple[SessionState, bool]], how: Tried) -> None:
    receipt = STATES["receipt-loans"].receipt
    assert receipt is not None
    told = replace(receipt, demos=tuple(DemoTried("x", state, ran=ran) for state, ran in demos))
    (row,) = leave_view(replace(EMPTY, receipt=told), SITE).demos
    assert row.how == how


def test_a_demo_card_tells_time_age_and_places() -> None:
    solar, _, printer, guesser = demo_rows(STATES["demos"], SITE)
    assert (solar.title, solar.minutes, solar.min_age, solar.places) == ("Walk the solar system", 8, 10, 3)
    assert printer.blocked
    assert (solar.shut, guesser.shut) == ("", "startable")
    assert demo_rows(STATES["demos-paused"], SITE)[0].shut == "working"
    assert demo_rows(replace(STATES["demos"], language="es"), SITE)[0].title == "Camina por el sistema solar"


def test_a_page_tells_what_is_still_to_do_apart_from_what_is_ready() -> None:
    assert page_view(EMPTY, SITE) == PageView()
    asks = page_view(STATES["demo-asks"], SITE)
    assert (asks.first, [gate.gate for gate in asks.gates]) == ("agree", ["staff"])
    assert asks.passed == ("open_now", "station_free", "equipment_ready", "age")
    assert (asks.may_start, asks.asks_staff) == (False, True)
    ready = page_view(STATES["demo-ready"], SITE)
    assert (ready.first, ready.may_start, ready.gates) == ("start", True, ())
    assert ready.passed[-2:] == ("agreement", "staff")
    blocked = page_view(STATES["demo-blocked"], SITE)
    assert (blocked.first, blocked.blocked, blocked.alternative_title) == ("", True, "Teach a robot arm")
    assert not blocked.opens_the_way


def test_what_grants_all_that_is_missing_is_told_apart_from_what_is_there_instead() -> None:
    kiosk = STATES["demo-course"]
    assert kiosk.page is not None
    assert page_view(kiosk, SITE).opens_the_way
    two = replace(kiosk.page.demo, requires=Requires(modules=("ai-literacy-basics", "another")))
    closed = (*kiosk.page.gates, GateResult(Gate.AGE, GateState.BLOCKED))
    for page in (
        replace(kiosk.page, demo=two),
        replace(kiosk.page, gates=closed),
        replace(kiosk.page, alternative=None),
    ):
        assert not page_view(replace(kiosk, page=page), SITE).opens_the_way


def test_a_demo_that_no_program_runs_may_be_done_where_it_could_only_be_stopped() -> None:
    assert session_view(STATES["session-by-hand"], SITE).may_be_done
    assert not session_view(STATES["session"], SITE).may_be_done


def test_whoever_is_gated_out_is_asked_nothing_besides() -> None:
    asks = STATES["demo-asks"]
    assert asks.page is not None
    closed = GateResult(Gate.STATION_FREE, GateState.BLOCKED)
    page = page_view(replace(asks, page=replace(asks.page, gates=(closed, *asks.page.gates[2:]))), SITE)
    assert [(gate.gate, gate.standing) for gate in page.gates] == [("station_free", 2)]


def test_a_page_that_waits_for_staff_alone_has_nothing_to_press() -> None:
    asks = STATES["demo-asks"]
    assert asks.page is not None
    staff = replace(asks.page, gates=(GateResult(Gate.STAFF, GateState.ASKS),))
    page = page_view(replace(asks, page=staff), SITE)
    assert (page.first, [gate.gate for gate in page.gates]) == ("", ["staff"])


@pytest.mark.parametrize(("advised", "shown"), [(0, 0), (10, 0), (13, 13)])
def test_a_page_says_for_whom_it_is_best_and_how_many_may_look_on(advised: int, shown: int) -> None:
    kiosk = STATES["demo-ready"]
    assert kiosk.page is not None
    demo = replace(
        kiosk.page.demo,
        audience=replace(kiosk.page.demo.audience, recommended_age=advised),
        capacity=replace(kiosk.page.demo.capacity, spectators=3),
    )
    view = page_view(replace(kiosk, page=replace(kiosk.page, demo=demo, min_age=10)), SITE)
    assert (view.best_age, view.spectators) == (shown, 3)


def test_a_page_behind_which_a_machine_answers_names_who_made_it_and_who_approved_it() -> None:
    view = page_view(STATES["demo-machine"], SITE)
    assert (view.vendor, view.approval) == ("This lab", "SAMPLE-AI-0001")


def test_a_session_shows_its_steps_one_by_one() -> None:
    assert session_view(EMPTY, SITE) == SessionView()
    staff, check = session_view(STATES["steps-staff"], SITE), session_view(STATES["steps-checklist"], SITE)
    assert (staff.step, staff.steps, staff.asks_staff, staff.step_is_safety) == (1, 4, True, True)
    assert (len(check.step_items), check.step_text) == (3, "")
    assert session_view(STATES["launching-by-hand"], SITE).manual == "Switch on the arm at bay 2."
    assert session_view(STATES["launching-by-hand"], SITE).step_text == ""


def test_a_session_counts_down_and_asks_afterwards() -> None:
    running = session_view(STATES["session"], SITE)
    assert (running.clock, running.warning, running.running) == ("5:42", False, True)
    assert running.share == pytest.approx(342 / 480)
    stars, comfort = session_view(STATES["feedback-stars"], SITE), session_view(STATES["feedback-comfort"], SITE)
    assert (stars.scale, [option.value for option in stars.options]) == (True, ["1", "2", "3", "4", "5"])
    assert [option.glyph for option in comfort.options] == ["smile", "meh", "frown"]
    assert [option.picture for option in comfort.options] == ["mood-4", "mood-queasy", "mood-ill"]
    assert [option.picture for option in stars.options] == list(MOODS)
    assert all((ILLUSTRATIONS / f"{picture}.svg").is_file() for picture in (*MOODS, *OPTION_PICTURES.values()))
    assert [option.picture for option in session_view(STATES["feedback-own-words"], SITE).options] == ["", ""]
    assert session_view(STATES["takeaway"], SITE).code


@pytest.mark.parametrize(
    ("lowest", "highest", "moods"),
    [(1, 1, ["mood-1"]), (1, 3, ["mood-1", "mood-3", "mood-5"]), (0, 10, ["mood-1", *[""] * 9, "mood-5"])],
)
def test_a_scale_of_any_length_goes_from_the_worst_to_the_best_mood(
    lowest: int, highest: int, moods: list[str]
) -> None:
    kiosk = STATES["feedback-stars"]
    assert kiosk.run is not None
    asked = kiosk.run.demo.questions[0]
    demo = replace(kiosk.run.demo, steps=(Feedback(id="asked", questions=(replace(asked, min=lowest, max=highest),)),))
    shown = session_view(replace(kiosk, run=replace(kiosk.run, demo=demo)), SITE).options
    assert [row.picture if mood else "" for row, mood in zip(shown, moods, strict=True)] == moods
    assert [MOODS.index(row.picture) for row in shown] == sorted(MOODS.index(row.picture) for row in shown)


def test_a_demo_without_questions_or_takeaway_has_neither() -> None:
    bare = replace(SOLAR, steps=(), takeaway="")
    run = DemoRun(session_id=SessionId("s"), demo=bare)
    over = SessionOver(session_id="s", outcome=SessionState.CRASHED, seconds=3)
    view = session_view(replace(SIGNED_IN, screen=Screen.TAKEAWAY, run=replace(run, over=over)), SITE)
    assert (view.question, view.options, view.code, view.end, view.end_tone) == ("", (), (), "crashed", "warning")


@given(st.text(alphabet="ABCDEFGHIJ0123456789:/.", min_size=1, max_size=80))
def test_a_code_is_square_and_has_its_three_eyes(text: str) -> None:
    rows = qr_rows(text)
    assert {len(row) for row in rows} == {len(rows)}
    assert all(row[:7] == "1111111" for row in (rows[0], rows[6], rows[-1], rows[-7]))
