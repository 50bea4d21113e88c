# SPDX-License-Identifier: Apache-2.0
"""State flows down and says so once; intent flows up as the tap that the flow knows."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lab_kiosk.application.flows.kiosk import Tap
from lab_kiosk.application.flows.runs import Now
from lab_kiosk.application.flows.words import Action
from lab_kiosk.ui.models.record_list import RecordListModel
from lab_kiosk.ui.presenters.drawer import DrawerItem
from lab_kiosk.ui.presenters.viewfinder import TIP_GLYPHS, CameraWord, Eye, Tip
from lab_kiosk.ui.qt.presentation import Presentation
from lab_kiosk.ui.showcase.invented import EMPTY, SITE
from lab_kiosk.ui.showcase.states import STATES
from lab_kiosk.ui.viewmodels.preview import STALE_MS

TAPS = [
    ("shell.wake", Tap(Action.WAKE)),
    ("shell.proceed", Tap(Action.CONTINUE)),
    ("shell.back", Tap(Action.BACK)),
    ("shell.help", Tap(Action.HELP)),
    ("shell.leave", Tap(Action.LEAVE)),
    ("shell.stay", Tap(Action.STAY)),
    ("shell.skip", Tap(Action.SKIP)),
    ("shell.changeLanguage", Tap(Action.LANGUAGES)),
    ("shell.speak", Tap(Action.LANGUAGE, "ar")),
    ("shell.toggleText", Tap(Action.LARGER_TEXT)),
    ("shell.toggleContrast", Tap(Action.HIGH_CONTRAST)),
    ("shell.toggleTime", Tap(Action.MORE_TIME)),
    ("shell.toggleEasier", Tap(Action.EASIER)),
    ("shell.toggleSpeech", Tap(Action.SPEECH)),
    ("shell.changeVolume", Tap(Action.VOLUME)),
    ("shell.sayAgain", Tap(Action.REPEAT)),
    ("shell.hush", Tap(Action.HUSH)),
    ("shell.readAloud", Tap(Action.READ_ALOUD)),
    ("shell.toggleReach", Tap(Action.REACH)),
    ("shell.changeSwitches", Tap(Action.SWITCHES)),
    ("lab.bringBack", Tap(Action.RETURN)),
    ("check_in.choosePurpose", Tap(Action.PURPOSE, "x")),
    ("check_in.count", Tap(Action.COUNT)),
    ("lab.comeAsGuest", Tap(Action.GUEST)),
    ("guest.chooseRole", Tap(Action.ROLE, "x")),
    ("guest.chooseAge", Tap(Action.AGE, "x")),
    ("guest.print", Tap(Action.PRINT)),
    ("leave.print", Tap(Action.PRINT)),
    ("group.erase", Tap(Action.ERASE)),
    ("group.toggleNeed", Tap(Action.NEED, "x")),
    ("group.chooseZone", Tap(Action.MOVE, "x")),
    ("home.showLabel", Tap(Action.LABEL)),
    ("home.count", Tap(Action.COUNT)),
    ("home.openZones", Tap(Action.ZONES)),
    ("home.moveTo", Tap(Action.MOVE, "x")),
    ("check_in.agree", Tap(Action.AGREE)),
    ("home.tryDemo", Tap(Action.DEMOS)),
    ("home.borrow", Tap(Action.BORROW)),
    ("home.bringBack", Tap(Action.RETURN)),
    ("borrow.remove", Tap(Action.REMOVE, "x")),
    ("borrow.take", Tap(Action.TAKE)),
    ("borrow.read", Tap(Action.AGREE)),
    ("borrow.undo", Tap(Action.UNDO)),
    ("give_back.fine", Tap(Action.FINE)),
    ("give_back.problem", Tap(Action.PROBLEM)),
    ("demos.pick", Tap(Action.PICK, "x")),
    ("session.acknowledge", Tap(Action.ACKNOWLEDGE)),
    ("session.start", Tap(Action.START)),
    ("session.stop", Tap(Action.STOP)),
    ("session.answer", Tap(Action.ANSWER, "x")),
    ("session.proceed", Tap(Action.CONTINUE)),
    ("hardware.setUp", Tap(Action.SET_UP, "x")),
    ("set_up.print", Tap(Action.PRINT)),
    ("sync.open", Tap(Action.PICK, "x")),
    ("sync.contactNow", Tap(Action.CONTACT)),
    ("sync.check", Tap(Action.CHECK)),
    ("sync.openCases", Tap(Action.CASES)),
    ("class_set.chooseDue", Tap(Action.DUE, "x")),
    ("class_set.remove", Tap(Action.REMOVE, "x")),
    ("class_set.take", Tap(Action.TAKE)),
    ("class_set.letGo", Tap(Action.ALLOW, "x")),
    ("visit.next", Tap(Action.TAKE)),
    ("visit.choose", Tap(Action.KIND, "x")),
    ("reservations.open", Tap(Action.PICK, "x")),
    ("reservations.begin", Tap(Action.START)),
    ("reservations.handOut", Tap(Action.TAKE)),
    ("reservations.change", Tap(Action.CHANGE)),
    ("reservations.openCases", Tap(Action.OPEN)),
    ("reservations.cancel", Tap(Action.CANCEL)),
    ("reservations.choose", Tap(Action.PICK, "x")),
    ("reservations.erase", Tap(Action.ERASE)),
    ("reservations.chooseDay", Tap(Action.DAY, "x")),
    ("reservations.chooseTime", Tap(Action.TIME, "x")),
    ("reservations.chooseSpan", Tap(Action.SPAN, "x")),
    ("reservations.forNobody", Tap(Action.REMOVE)),
    ("reservations.next", Tap(Action.TAKE)),
    ("stocktake.keepHere", Tap(Action.MOVE, "x")),
    ("stocktake.takeBack", Tap(Action.RETURN, "x")),
    ("stocktake.close", Tap(Action.STOP)),
    ("turnaround.pick", Tap(Action.PICK, "x")),
    ("turnaround.undo", Tap(Action.UNDO)),
    ("class_set.undo", Tap(Action.UNDO)),
    ("desk.open", Tap(Action.OPEN, "x")),
    ("desk.giveRole", Tap(Action.ROLE, "x")),
    ("desk.resetPin", Tap(Action.RESET_PIN)),
    ("desk.enter", Tap(Action.DESK)),
    ("pin.useCode", Tap(Action.CODE)),
    ("reports.pick", Tap(Action.PICK, "x")),
    ("reports.look", Tap(Action.SPAN, "x")),
    ("reports.next", Tap(Action.FIGURE)),
    ("home.renew", Tap(Action.RENEW, "x")),
    ("home.undoRenewal", Tap(Action.UNDO)),
    ("hand_out.renew", Tap(Action.RENEW, "x")),
    ("hand_out.undoRenewal", Tap(Action.UNDO)),
    ("stock.pick", Tap(Action.PICK, "x")),
    ("stock.move", Tap(Action.KIND, "x")),
    ("stock.undo", Tap(Action.UNDO)),
    ("hand_out.choose", Tap(Action.PICK, "x")),
    ("hand_out.chooseKind", Tap(Action.KIND, "x")),
    ("hand_out.chooseDue", Tap(Action.DUE, "x")),
    ("hand_out.remove", Tap(Action.REMOVE, "x")),
    ("hand_out.allow", Tap(Action.ALLOW)),
    ("hand_out.read", Tap(Action.AGREE)),
    ("hand_out.vouch", Tap(Action.VOUCH)),
    ("take_back.picture", Tap(Action.PICTURE)),
    ("pictures.keep", Tap(Action.KEEP)),
    ("hand_out.take", Tap(Action.TAKE)),
    ("hand_out.undo", Tap(Action.UNDO)),
    ("take_back.tick", Tap(Action.TICK, "x")),
    ("take_back.grade", Tap(Action.GRADE, "x")),
    ("take_back.note", Tap(Action.TAKE)),
    ("about_me.ask", Tap(Action.ABOUT_ME)),
    ("about_me.look", Tap(Action.PICK, "x")),
]


@pytest.mark.parametrize(("slot", "tap"), TAPS, ids=lambda value: value if isinstance(value, str) else "")
def test_a_slot_is_the_tap_that_the_flow_knows(qapp: QObject, slot: str, tap: Tap) -> None:
    taps: list[Tap] = []
    model, name = slot.split(".")
    call = getattr(getattr(Presentation(taps.append, SITE), model), name)
    call(tap.value) if tap.value else call()
    assert taps == [tap]


@pytest.mark.parametrize(
    ("state", "taps"),
    [("demo-asks", [Tap(Action.AGREE)]), ("demo-ready", [Tap(Action.START)]), ("demo-blocked", [])],
)
def test_a_demos_page_goes_on_to_what_is_due_first(qapp: QObject, state: str, taps: list[Tap]) -> None:
    done: list[Tap] = []
    presentation = Presentation(done.append, SITE)
    demos = presentation.demos
    demos.show(STATES[state])
    assert (demos.toRead, demos.mayGoOn) == (taps == [Tap(Action.AGREE)], bool(taps))
    demos.goOn()
    assert done == taps


def test_a_decision_names_its_case(qapp: QObject) -> None:
    taps: list[Tap] = []
    Presentation(taps.append, SITE).cases.decide("DUPLICATE_TAG:e|1", "one_thing")
    Presentation(taps.append, SITE).cases.picture("UNKNOWN_CODE:s|d")
    assert taps == [Tap(Action.DECIDE, "one_thing DUPLICATE_TAG:e|1"), Tap(Action.PICTURE, "UNKNOWN_CODE:s|d")]


def test_a_size_is_a_number(qapp: QObject) -> None:
    taps: list[Tap] = []
    Presentation(taps.append, SITE).class_set.chooseSize(30)
    Presentation(taps.append, SITE).stock.setQuantity(3)
    assert taps == [Tap(Action.SIZE, "30"), Tap(Action.SIZE, "3")]


def test_a_time_of_a_visit_is_moved_by_minutes(qapp: QObject) -> None:
    taps: list[Tap] = []
    visit = Presentation(taps.append, SITE).visit
    visit.moveCame(-5)
    visit.moveLeft(60)
    assert taps == [Tap(Action.TIME, "opened:-5"), Tap(Action.TIME, "closed:60")]


def test_what_runs_low_leads_to_its_section(qapp: QObject) -> None:
    taps: list[Tap] = []
    Presentation(taps.append, SITE).today.openStock()
    assert taps == [Tap(Action.OPEN, "stock")]


def test_an_accessory_is_ticked_of_its_thing(qapp: QObject) -> None:
    taps: list[Tap] = []
    Presentation(taps.append, SITE).hand_out.tick("asset", "charger")
    assert taps == [Tap(Action.TICK, "asset:charger")]


KEYS = [
    (("letter", "x"), Tap(Action.TYPE, "x")),
    (("space", " "), Tap(Action.TYPE, " ")),
    (("erase", ""), Tap(Action.ERASE)),
    (("shift", ""), Tap(Action.SHIFT)),
    (("signs", ""), Tap(Action.SIGNS)),
    (("layout", ""), Tap(Action.LAYOUT, "es")),
]


@pytest.mark.parametrize(("key", "tap"), KEYS)
def test_a_key_is_the_tap_that_the_flow_knows(qapp: QObject, key: tuple[str, str], tap: Tap) -> None:
    taps: list[Tap] = []
    keyboard = Presentation(taps.append, SITE).keyboard
    keyboard.press(*key)
    keyboard.press("done", "")
    keyboard.press("nonsense", "x")
    assert taps == [tap]


NUMBERS = [
    ("setHeads", Tap(Action.HEADS, "28")),
    ("digit", Tap(Action.DIGIT, "28")),
    ("setAdults", Tap(Action.ADULTS, "28")),
]


@pytest.mark.parametrize(("slot", "tap"), NUMBERS)
def test_a_count_is_the_tap_that_the_flow_knows(qapp: QObject, slot: str, tap: Tap) -> None:
    taps: list[Tap] = []
    getattr(Presentation(taps.append, SITE).group, slot)(28)
    assert taps == [tap]


def test_a_real_key_types_or_erases_or_is_not_for_here(qapp: QObject) -> None:
    taps: list[Tap] = []
    keyboard = Presentation(taps.append, SITE).keyboard
    for text in ("a", "\b", "\t", "\x1b", ""):
        keyboard.hear(text)
    assert taps == [Tap(Action.TYPE, "a"), Tap(Action.ERASE)]


def test_every_action_can_be_tapped() -> None:
    elsewhere = {Action.DECIDE, Action.SIZE, Action.PAGE}
    assert {tap.action for _, tap in (*TAPS, *KEYS, *NUMBERS)} | elsewhere == set(Action)


@pytest.mark.parametrize("name", sorted(STATES))
def test_every_property_can_be_read_in_every_state(qapp: QObject, name: str) -> None:
    """What QML reads is what the view says, and reading it never fails."""
    shown = Presentation(lambda _tap: None, SITE)
    shown.show(STATES[name])
    for model in shown.for_qml().values():
        meta = model.metaObject()
        for index in range(meta.propertyOffset(), meta.propertyCount()):
            assert model.property(meta.property(index).name()) is not None


def test_a_model_says_that_it_changed_once_and_not_when_only_time_passed(qapp: QObject, qtbot: QtBot) -> None:
    shown = Presentation(lambda _tap: None, SITE)
    told: list[str] = []
    for name, model in shown.for_qml().items():
        model.changed.connect(lambda name=name: told.append(name))  # type: ignore[attr-defined]
    home = STATES["home-loans"]
    shown.show(home)
    assert sorted(told) == ["checkIn", "home", "lab", "shell"]
    told.clear()
    shown.show(replace(home, now=Now(home.now.wall + 250, home.now.mono + 250)))
    assert told == []


DRAWER = (
    DrawerItem("badge", "Maya", "Student, 13 to 17", "headset", "IL1…"),
    DrawerItem("tag", "Quest 3", "ILTMBBQD4", "headset", "ILTMBBQD4"),
    DrawerItem("headset", "Quest 3", "ILXATG8BZ", "headset", "ILXATG8BZ", battery=12),
)


def test_the_drawer_shows_one_compartment_and_a_touch_is_a_scan(qapp: QObject) -> None:
    held: list[tuple[str, str]] = []
    shown = Presentation(lambda _tap: None, SITE, drawer=lambda: DRAWER, simulate=lambda *what: held.append(what))
    drawer, items = shown.drawer, shown.drawer.items
    assert isinstance(items, RecordListModel)
    assert (drawer.there, drawer.opened, len(items.rows)) == (True, False, 0)
    drawer.toggle()
    assert (drawer.opened, drawer.kind, len(items.rows)) == (True, "badge", 1)
    drawer.look("headset")
    drawer.look("nonsense")
    assert drawer.kind == "headset"
    assert not drawer.rehearses
    drawer.hold("tag", "ILTMBBQD4")
    assert held == [("tag", "ILTMBBQD4")]
    assert not drawer.opened


@pytest.mark.parametrize("kind", ["camera", "rehearsal"])
def test_what_is_rehearsed_is_nothing_to_scan(qapp: QObject, kind: str) -> None:
    shown = Presentation(lambda _tap: None, SITE, drawer=lambda: DRAWER)
    shown.drawer.look(kind)
    assert (shown.drawer.kind, shown.drawer.rehearses) == (kind, True)


def test_without_a_simulated_lab_there_is_no_drawer(qapp: QObject) -> None:
    shown = Presentation(lambda _tap: None, SITE)
    shown.drawer.hold("badge", "IL1…")
    assert not shown.drawer.there


def test_the_viewfinder_goes_when_the_camera_falls_silent(qapp: QObject) -> None:
    shown = Presentation(lambda _tap: None, SITE)
    preview = shown.preview
    assert (preview.live, preview.source) == (False, "")
    preview.arrived()
    first = preview.source
    preview.arrived()
    assert preview.live
    assert preview.source != first
    shown.show(EMPTY)
    later = replace(EMPTY, now=Now(0, EMPTY.now.mono + STALE_MS + 1))
    shown.show(later)
    assert not preview.live


def test_a_tip_is_shown_while_the_camera_looks_out_and_a_camera_that_is_away_says_so(qapp: QObject) -> None:
    shown = Presentation(lambda _tap: None, SITE)
    preview = shown.preview
    preview.hear(CameraWord(Eye.OPEN, Tip.COME_CLOSER))
    assert (preview.tip, preview.tipGlyph, preview.away) == ("", "", False)
    preview.arrived()
    assert (preview.live, preview.tip, preview.tipGlyph) == (True, "come_closer", "maximize-2")
    preview.hear(CameraWord(Eye.AWAY, Tip.COME_CLOSER))
    assert (preview.live, preview.source, preview.tip, preview.away) == (False, "", "", True)
    preview.hear(CameraWord(Eye.ASLEEP))
    assert (preview.live, preview.away) == (False, False)


def test_every_tip_has_an_icon() -> None:
    assert {tip for tip, glyph in TIP_GLYPHS.items() if glyph} == set(Tip) - {Tip.NONE}
