# SPDX-License-Identifier: Apache-2.0
"""How a kiosk stands with the centre: the light and its words, the page that staff open, the self-test."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.application.centre import (
    LIGHTS,
    LOST_MS,
    PASSING,
    QUIET_MS,
    ROOM_BYTES,
    CentreFacts,
    CentrePage,
    CentreTopic,
    CheckResult,
    Light,
    LinkChanged,
    PeerNews,
    SelfCheck,
    SelfTested,
    Standing,
    Unread,
    standing,
)
from lab_kiosk.application.commands import CheckOffline, ContactCentre, LookAtCentre
from lab_kiosk.application.duty import Duty
from lab_kiosk.application.exchange import Contact, Link, Peer, Unreadable, Waiting
from lab_kiosk.application.flows import Action, Kiosk, Notice, Now, Screen, advance
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetReturned
from lab_kiosk.domain.ids import EventId, LogId, Stream
from lab_kiosk.sync.protocol import Trouble
from tests.support.builders import DAY, HOUR, MINUTE, SECOND, STAFF, START_MS, staff_badge, trust_list
from tests.support.desk import Desk
from tests.support.fakes import TestLab
from tests.support.journeys import PATS, A, at_home, at_steps, card, desk
from tests.support.scenarios import assented, furnished, published, site, trusted
from tests.support.shared import StandingExchange

SYNC = card(Command.SYNC)
LINK = Link(configured=True, kiosk="Door")
NOW = START_MS
HEARD = CentreFacts(contact=Contact(at=NOW))


def shared(lab: TestLab) -> StandingExchange:
    """The lab exchanges its history from here on."""
    exchange = StandingExchange()
    object.__setattr__(lab.lab, "exchange", exchange)
    return exchange


def looking(lab: TestLab | None = None) -> Desk:
    here = Desk(lab or furnished()).scan(SYNC).scan(staff_badge())
    assert here.screen is Screen.SYNC
    return here


def page(here: Desk) -> CentrePage:
    assert here.kiosk.centre is not None
    return here.kiosk.centre


# How it stands --------------------------------------------------------------------------------------------------------

WAITS = Waiting(events=3, oldest_at=NOW - MINUTE)
STANDINGS = [
    (Link(), HEARD, Standing.NO_CENTRE),
    (LINK, CentreFacts(), Standing.FIRST_CONTACT),
    (LINK, HEARD, Standing.IN_STEP),
    (LINK, replace(HEARD, waiting=WAITS), Standing.ON_THE_WAY),
    (LINK, replace(HEARD, waiting=replace(WAITS, oldest_at=NOW - HOUR)), Standing.BEHIND),
    (replace(LINK, trouble="unreachable"), HEARD, Standing.OUT_OF_TOUCH),
    (replace(LINK, trouble="unreachable"), CentreFacts(), Standing.OUT_OF_TOUCH),
    (LINK, CentreFacts(contact=Contact(at=NOW - QUIET_MS - 1)), Standing.OUT_OF_TOUCH),
    (LINK, CentreFacts(contact=Contact(at=NOW - LOST_MS - 1)), Standing.SHUT_OUT),
    (replace(LINK, trouble="revoked"), HEARD, Standing.SHUT_OUT),
    (replace(LINK, old=True), HEARD, Standing.SHUT_OUT),
    (replace(LINK, spent=True), HEARD, Standing.NEEDS_A_LOOK),
    (LINK, replace(HEARD, unread=(Unread(key="a/1", kiosk="", seq=1, reason="r"),)), Standing.NEEDS_A_LOOK),
    (LINK, CentreFacts(contact=Contact(at=NOW, clock_offset_ms=-6 * MINUTE)), Standing.NEEDS_A_LOOK),
]


@pytest.mark.parametrize(("link", "facts", "expected"), STANDINGS)
def test_a_kiosk_stands_with_the_centre_as_it_is(link: Link, facts: CentreFacts, expected: Standing) -> None:
    assert standing(link, facts, NOW) is expected


@given(
    st.sampled_from([None, *Trouble]),
    st.booleans(),
    st.none() | st.integers(0, 3 * DAY),
    st.integers(0, 3),
    st.integers(-HOUR, HOUR),
)
def test_the_light_is_green_only_where_nothing_is_wrong(
    trouble: Trouble | None, old: bool, heard: int | None, waiting: int, offset: int
) -> None:
    contact = Contact(at=None if heard is None else NOW - heard, clock_offset_ms=offset)
    facts = CentreFacts(contact=contact, waiting=Waiting(events=waiting, oldest_at=NOW if waiting else None))
    light = LIGHTS[standing(replace(LINK, trouble=trouble, old=old), facts, NOW)]
    fine = trouble is None and not old and heard is not None and heard <= QUIET_MS and abs(offset) <= 5 * MINUTE
    assert (light is Light.GOOD) == fine


def test_every_standing_has_its_light_and_passing_troubles_are_words_of_the_exchange() -> None:
    assert set(LIGHTS) == set(Standing)
    assert set(Trouble) >= PASSING


# The use cases --------------------------------------------------------------------------------------------------------


def test_a_lab_that_shares_its_history_with_nobody_tells_of_its_cases_alone() -> None:
    lab = furnished()
    lab.tell(Fact(Stream("asset:quest-a"), AssetReturned(place="shelf")))
    assert perform(LookAtCentre(), lab.lab) == CentreFacts(cases=1)


def test_the_facts_are_those_of_the_journal_one_line_for_a_kiosk_and_nothing_of_what_was_unreadable() -> None:
    lab = furnished()
    there = shared(lab)
    there.waits, there.met = WAITS, Contact(at=NOW)
    there.known = {LogId("a"): 5, LogId("b"): 7}
    there.others = [
        Peer(log_id=LogId("b"), site_id=1, kiosk="Desk", seq=9, heard_at=NOW - HOUR),
        Peer(log_id=LogId("a"), site_id=1, kiosk="Desk", seq=5, heard_at=NOW - MINUTE),
        Peer(log_id=LogId("c"), site_id=0, kiosk="District", seq=2),
    ]
    secret = Unreadable(log_id=LogId("b"), seq=4, event_id=EventId("e"), reason="version 9", raw="Maya")
    there.aside = [secret, replace(secret, log_id=LogId("x"))]
    facts = perform(LookAtCentre(), lab.lab)
    assert facts == CentreFacts(
        waiting=WAITS,
        contact=Contact(at=NOW),
        peers=(
            PeerNews(site_id=0, kiosk="District", missing=2),
            PeerNews(site_id=1, kiosk="Desk", heard_at=NOW - MINUTE, missing=2),
        ),
        unread=(
            Unread(key="b/4", kiosk="Desk", seq=4, reason="version 9"),
            Unread(key="x/4", kiosk="", seq=4, reason="version 9"),
        ),
    )
    assert "Maya" not in repr(facts)


def results_of(lab: TestLab) -> dict[SelfCheck, CheckResult]:
    answer = perform(CheckOffline(), lab.lab)
    assert isinstance(answer, SelfTested)
    assert answer.at == lab.clock.now
    return {result.check: result for result in answer.results}


def test_a_lab_in_order_is_ready_to_be_alone() -> None:
    lab = furnished()
    there = shared(lab)
    there.met = Contact(at=NOW - HOUR, clock_offset_ms=1500)
    answer = perform(CheckOffline(), lab.lab)
    assert isinstance(answer, SelfTested)
    assert answer.ready
    results = results_of(lab)
    assert set(results) == set(SelfCheck)
    assert results[SelfCheck.TRUST].until == trust_list().next_update.isoformat()
    assert results[SelfCheck.DISK].number == 8 << 10
    assert results[SelfCheck.CLOCK].number == 1
    assert results[SelfCheck.DEMOS].number == 5


def test_a_kiosk_that_never_met_a_centre_misses_nothing_of_it() -> None:
    lab = furnished()
    assert SelfCheck.COMPLETE not in results_of(lab)
    shared(lab)
    assert SelfCheck.COMPLETE not in results_of(lab)


def failing(lab: TestLab) -> set[SelfCheck]:
    return {check for check, result in results_of(lab).items() if not result.passed}


def test_a_new_kiosk_says_what_it_lacks() -> None:
    assert failing(TestLab()) == {SelfCheck.TRUST, SelfCheck.DEMOS, SelfCheck.PLAN}


def test_a_damaged_file_is_told_and_looked_at_again_at_the_next_start() -> None:
    lab = furnished()
    lab.store.broken = True
    assert failing(lab) == {SelfCheck.DATABASE}
    assert lab.store.doubted


def test_a_full_disk_is_told() -> None:
    lab = furnished()
    lab.free = ROOM_BYTES - 1
    assert failing(lab) == {SelfCheck.DISK}


def test_a_trust_list_past_its_day_is_told() -> None:
    lab = furnished()
    lab.tell(trusted(trust_list(2, next_update=date(2027, 1, 14))))
    assert failing(lab) == {SelfCheck.TRUST}


@pytest.mark.parametrize(
    "met", [Contact(at=NOW, clock_offset_ms=-6 * MINUTE), Contact(at=NOW + HOUR)], ids=["off", "set back"]
)
def test_a_wrong_clock_is_told(met: Contact) -> None:
    lab = furnished()
    shared(lab).met = met
    assert failing(lab) == {SelfCheck.CLOCK}


def test_a_clock_that_stands_before_the_trust_list_was_made_is_told() -> None:
    lab = furnished()
    lab.tell(trusted(trust_list(2, issued=date(2027, 1, 16))))
    assert failing(lab) == {SelfCheck.CLOCK}


def test_a_text_that_cannot_be_shown_is_told() -> None:
    lab = furnished()
    lab.tell(site(rules="house-rules"))
    assert failing(lab) == {SelfCheck.RULES}


def test_a_text_that_is_newer_than_the_program_is_told() -> None:
    from lab_kiosk.documents import agreements

    shown = agreements()[0]
    lab = TestLab(agreements=(shown,))
    assert SelfCheck.RULES not in failing(lab)
    lab.tell(*published(shown.document, shown.version + 1), assented(STAFF, shown.document))
    assert SelfCheck.RULES in failing(lab)


def test_what_has_not_come_yet_or_could_not_be_read_is_missing() -> None:
    lab = furnished()
    there = shared(lab)
    there.met = Contact(at=NOW)
    there.others = [Peer(log_id=LogId("a"), site_id=1, kiosk="Desk", seq=9)]
    there.aside = [Unreadable(log_id=LogId("b"), seq=4, event_id=EventId("e"), reason="r")]
    assert results_of(lab)[SelfCheck.COMPLETE] == CheckResult(SelfCheck.COMPLETE, passed=False, number=10)


# The page -------------------------------------------------------------------------------------------------------------


def test_the_page_is_opened_by_card_and_staff_badge_and_the_journal_knows_who_looked() -> None:
    here = desk().scan(SYNC)
    assert (here.screen, here.kiosk.duty) == (Screen.STAFF, Duty.CHECK_CENTRE)
    assert here.scan(PATS).kiosk.notice is Notice.STAFF_REFUSED
    assert here.kiosk.centre is None
    assert here.scan(staff_badge()).screen is Screen.SYNC
    (checked,) = here.lab.told("centre.checked")
    assert checked.event.by == STAFF  # type: ignore[union-attr]
    assert page(here) == CentrePage(by=STAFF)


def test_nobody_opens_it_in_the_middle_of_a_demo() -> None:
    here = at_steps()
    before = here.screen
    assert here.scan(SYNC).screen is before


def test_the_numbers_follow_whenever_the_exchange_says_something() -> None:
    lab = furnished()
    there = shared(lab)
    here = looking(lab)
    there.waits = WAITS
    here.send(LinkChanged(replace(LINK, talking=True)))
    assert page(here).facts.waiting == Waiting()
    since = here.kiosk.since
    here.send(LinkChanged(LINK))
    assert page(here).facts.waiting == WAITS
    assert here.kiosk.since == since


@pytest.mark.parametrize("screen", [Screen.ATTRACT, Screen.HOME, Screen.CLEANING, Screen.SESSION])
def test_visitors_see_nothing_of_the_exchange(screen: Screen) -> None:
    before = Kiosk(screen=screen, since=5, notice=Notice.MOVED)
    after, asked = advance(before, LinkChanged(replace(LINK, trouble="revoked")), Now(1, 1))
    assert (replace(after, link=Link()), asked) == (replace(before, now=Now(1, 1)), ())
    assert after.link.trouble == "revoked"


def test_how_the_exchange_goes_is_not_forgotten_with_a_visitor() -> None:
    here = at_home().send(LinkChanged(LINK)).tap(Action.LEAVE)
    assert here.wait(60 * SECOND).screen is Screen.ATTRACT
    assert here.kiosk.link == LINK


def test_contact_now_asks_where_there_is_a_centre() -> None:
    here = looking()
    assert here.tap(Action.CONTACT).asked_centre == []
    assert here.send(LinkChanged(LINK)).tap(Action.CONTACT).asked_centre == [ContactCentre()]


def test_a_list_is_opened_and_closed_and_then_the_page() -> None:
    here = looking().tap(Action.PICK, "kiosks")
    assert page(here).topic is CentreTopic.KIOSKS
    assert page(here.tap(Action.PICK, "nonsense")).topic is CentreTopic.KIOSKS
    assert page(here.tap(Action.BACK)).topic is CentreTopic.OVERVIEW
    assert here.tap(Action.BACK).screen is Screen.ATTRACT
    assert here.kiosk.centre is None


def test_the_self_test_is_made_afresh_each_time() -> None:
    here = looking(furnished())
    first = page(here.tap(Action.CHECK)).tested
    assert first is not None
    assert first.ready
    assert page(here).topic is CentreTopic.OFFLINE
    here.lab.free = 0
    second = page(here.tap(Action.BACK).tap(Action.CHECK)).tested
    assert second is not None
    assert not second.ready


def test_while_the_self_test_runs_there_is_no_answer_from_before() -> None:
    here = looking(furnished()).tap(Action.CHECK)
    here.slow = True
    here.tap(Action.CHECK)
    assert (page(here).tested, here.kiosk.busy) == (None, True)
    here.answer()
    assert (page(here).tested is not None, here.kiosk.busy) == (True, False)


def test_the_page_closes_by_itself() -> None:
    here = looking().wait(119 * SECOND)
    assert here.screen is Screen.SYNC
    assert here.wait(2 * SECOND).screen is Screen.ATTRACT


def test_a_visitor_who_scans_is_served_and_the_page_is_gone() -> None:
    here = looking().scan(PATS)
    assert here.screen is Screen.VERDICT
    assert here.kiosk.centre is None


def test_a_thing_that_is_scanned_is_taken_back() -> None:
    assert looking().scan(A).screen is Screen.RETURNED
