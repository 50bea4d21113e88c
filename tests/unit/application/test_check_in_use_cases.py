# SPDX-License-Identifier: Apache-2.0
"""From a scan at the door to an open visit, and out again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from lab_kiosk.application import commands
from lab_kiosk.application.outcomes import (
    DemoPage,
    DemoTried,
    HelpIsComing,
    HomeFacts,
    LabFacts,
    Lent,
    Noted,
    Offers,
    Presence,
    Receipt,
    SessionOpened,
    SessionOver,
)
from lab_kiosk.application.use_cases import USE_CASES, perform, rules
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.badge import BadgeType
from lab_kiosk.domain.check_in import CheckInVerdict
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.demos import SessionChosen
from lab_kiosk.domain.events.people import AssentGiven, CredentialRevoked, PersonBlocked
from lab_kiosk.domain.events.site import ScanRefused, TrustListAdopted, UnknownScan
from lab_kiosk.domain.ids import Handle, SessionId, Stream, VisitId, person_stream, session_stream
from lab_kiosk.domain.records import Case
from lab_kiosk.domain.trust import EMPTY
from lab_kiosk.domain.vocabulary import BlockReason, ClosedBy, Purpose, Role, SessionState
from tests.support.builders import (
    HOUR,
    KIOSK,
    KIOSK_ID,
    MINUTE,
    PAT,
    QUINN,
    SECOND,
    STAFF,
    STRANGER,
    TODAY,
    badge_text,
    sealed,
    staff_badge,
    trust_list,
)
from tests.support.fakes import SITE_STREAM, STATION, STATION_STREAM, TestLab, digest
from tests.support.scenarios import TAGS, assented, check_in, furnished, guest, named, published, trusted, visitor


def test_every_lab_command_has_one_use_case() -> None:
    assert set(USE_CASES) == set(commands.LabCommand.__args__)


def test_a_badge_opens_a_visit_before_anybody_sees_a_tick() -> None:
    lab = furnished()
    lab.tell(named())
    outcome = check_in(lab)
    assert outcome.verdict is CheckInVerdict.NEEDS_ANSWERS
    assert outcome.ask_purpose
    assert outcome.visitor is not None
    assert (outcome.visitor.handle, outcome.visitor.first_name, outcome.visitor.staff) == (PAT, "Pat", False)
    (open_visit,) = lab.store.open_visits()
    assert open_visit.visit_id == outcome.visitor.visit_id
    assert (open_visit.subject, open_visit.role, open_visit.zone) == (PAT, Role.STUDENT, "front desk")
    assert open_visit.opened_at == outcome.visitor.opened_at


def test_what_a_badge_says_about_a_person_is_written_down_once() -> None:
    lab = furnished()
    visitor(lab)
    perform(commands.Leave(visitor(lab)), lab.lab)
    lab.wait(HOUR)
    visitor(lab)
    assert len(lab.told("person.registered")) == 1
    assert len(lab.told("credential.issued")) == 1
    perform(commands.Leave(visitor(lab)), lab.lab)
    visitor(lab, badge_text(serial=2))
    assert [entry.event.serial for entry in lab.told("credential.issued")] == [1, 2]  # type: ignore[union-attr]


def test_the_same_badge_again_is_ignored_then_told_then_asked_and_never_toggles() -> None:
    lab = furnished()
    first = visitor(lab)
    for ms, verdict, asks in (
        (15 * SECOND - 1, CheckInVerdict.DUPLICATE_IGNORED, False),
        (1, CheckInVerdict.ALREADY_INSIDE, False),
        (2 * MINUTE - 15 * SECOND - 1, CheckInVerdict.ALREADY_INSIDE, False),
        (1, CheckInVerdict.ALREADY_INSIDE, True),
        (3 * HOUR, CheckInVerdict.ALREADY_INSIDE, True),
    ):
        lab.wait(ms)
        outcome = check_in(lab)
        assert (outcome.verdict, outcome.ask_leave) == (verdict, asks)
        assert outcome.visitor == first
        assert not outcome.ask_purpose
    assert len(lab.store.open_visits()) == 1
    assert lab.told("scan.refused") == []


def test_a_clock_that_was_set_back_still_asks_whether_somebody_leaves() -> None:
    lab = furnished()
    visitor(lab)
    lab.wait(-2 * HOUR)
    assert check_in(lab).ask_leave


def test_rules_that_are_unread_are_named_with_every_answer() -> None:
    lab = furnished(rules="rules")
    assert check_in(lab).rules == "rules"
    lab.wait(HOUR)
    assert check_in(lab).rules == "rules"
    lab.tell(assented(PAT, "rules"))
    assert check_in(lab).rules == ""
    lab.tell(*published("rules", 2))
    assert check_in(lab).rules == "rules"


def test_a_refusal_keeps_the_verdict_the_length_and_a_keyed_digest() -> None:
    lab = furnished()
    forged = badge_text(signer=STRANGER)
    outcome = check_in(lab, forged)
    assert (outcome.verdict, outcome.visitor) == (CheckInVerdict.UNKNOWN_BADGE, None)
    (entry,) = lab.told("scan.refused")
    assert entry.stream == STATION_STREAM
    assert entry.event == ScanRefused(verdict="unknown_badge", length=len(forged), digest=digest(forged))
    assert forged not in repr(lab.store.entries)


def test_a_scan_that_was_no_badge_is_kept_by_its_kind_and_length_alone() -> None:
    lab = furnished()
    assert perform(commands.RefuseScan("login", 44), lab.lab) == Noted()
    (entry,) = lab.told("scan.refused")
    assert (entry.event.verdict, entry.event.length, entry.event.digest) == ("login", 44, "")  # type: ignore[union-attr]


@pytest.mark.parametrize("policy", [{"soft_cap": 1}, {"opens": 0, "closes": 1}])
def test_what_only_staff_may_allow_names_the_member_of_staff(policy: dict[str, int]) -> None:
    lab = furnished(**policy)
    check_in(lab, staff_badge())
    refused = check_in(lab)
    assert refused.verdict in {CheckInVerdict.SOFT_FULL, CheckInVerdict.NEEDS_STAFF}
    assert check_in(lab, staff=badge_text(QUINN)).verdict is refused.verdict
    assert check_in(lab, staff=staff_badge()).verdict.opens_visit
    assert lab.told("visit.opened")[-1].event.staff == STAFF  # type: ignore[union-attr]
    assert lab.told("visit.opened")[0].event.staff == ""  # type: ignore[union-attr]


def test_a_full_room_never_blocks_leaving_and_the_place_is_free_at_once() -> None:
    lab = furnished(hard_cap=1)
    inside = visitor(lab)
    assert check_in(lab, badge_text(QUINN)).verdict is CheckInVerdict.HARD_FULL
    lab.wait(HOUR)
    assert check_in(lab).ask_leave
    receipt = perform(commands.Leave(inside), lab.lab)
    assert isinstance(receipt, Receipt)
    assert receipt.verdict is CheckInVerdict.EXIT_OK
    assert check_in(lab, badge_text(QUINN)).verdict.opens_visit


def test_thirty_scans_in_a_minute_are_eighteen_visits_and_twelve_explained_results() -> None:
    lab = furnished(ask_purpose=False)
    people = [f"{'PERSON':A<14}{chr(65 + number // 8)}{chr(65 + number % 8)}" for number in range(18)]
    gone = Handle("GONEGONEGONEGONE")
    lab.tell(Fact(person_stream(gone), CredentialRevoked(min_serial=None, by="S"), gone))
    scans = [badge_text(handle) for handle in people]
    scans += scans[:10]
    scans += [badge_text()[:-1], badge_text(gone)]
    order = [number * 7 % 30 for number in range(30)]
    verdicts = []
    for number in order:
        verdicts.append(check_in(lab, scans[number]).verdict)
        lab.wait(2 * SECOND)
    assert sum(verdict.opens_visit for verdict in verdicts) == 18
    assert len(lab.store.open_visits()) == 18
    assert lab.told("visit.closed") == []
    explained = [verdict for verdict in verdicts if not verdict.opens_visit]
    assert sorted(explained) == sorted(
        [
            *(v for v in explained if v in {CheckInVerdict.DUPLICATE_IGNORED, CheckInVerdict.ALREADY_INSIDE}),
            CheckInVerdict.UNREADABLE,
            CheckInVerdict.REVOKED,
        ]
    )
    assert len(explained) == 12


def test_the_purpose_the_presence_and_the_assent_are_written_into_the_visit() -> None:
    lab = furnished(rules="rules")
    pat = visitor(lab)
    assert perform(commands.StatePurpose(pat, Purpose.REPAIR), lab.lab) == Noted()
    lab.wait(MINUTE)
    assert perform(commands.ConfirmPresence(pat), lab.lab) == Presence(pat)
    assert perform(commands.GiveAssent(pat, "rules", "es", read_aloud=True), lab.lab) == Noted()
    visit = lab.store.visit(pat.visit_id)
    assert visit is not None
    assert (visit.purpose, visit.last_seen_at) == (Purpose.REPAIR, lab.clock.now)
    (assent,) = lab.told("agreement.assented")
    event = assent.event
    assert isinstance(event, AssentGiven)
    assert (event.version, event.text_hash, event.language, event.read_aloud) == (1, "rules-1-es", "es", True)
    assert assent.subject == PAT
    assert check_in(lab).rules == ""


def test_a_guest_assents_in_the_stream_of_the_visit_under_no_name() -> None:
    lab = furnished()
    perform(commands.GiveAssent(guest(lab), "rules", "xx"), lab.lab)
    (assent,) = lab.told("agreement.assented")
    assert (assent.stream, assent.subject, assent.event.text_hash) == ("visit:guest-1", None, "")  # type: ignore[union-attr]


def test_leaving_gives_a_receipt_of_what_was_done_and_what_is_still_out() -> None:
    lab = furnished()
    lab.tell(named())
    pat = visitor(lab)
    perform(commands.Lend(pat, ("quest-a",)), lab.lab)
    session = SessionChosen(
        session_id=SessionId("s"),
        demo_id="deep-sea",
        demo_version="1",
        station=STATION,
        visit_id=VisitId(pat.visit_id),
        run_seconds=60,
    )
    lab.tell(Fact(session_stream(SessionId("s")), session, Handle(PAT)))
    lab.wait(2 * HOUR)
    receipt = perform(commands.Leave(pat), lab.lab)
    assert isinstance(receipt, Receipt)
    assert (receipt.first_name, receipt.demos) == ("Pat", (DemoTried("deep-sea", SessionState.CHOSEN, ran=False),))
    assert receipt.closed_at - receipt.opened_at == 2 * HOUR
    (loan,) = receipt.loans
    assert (loan.tag, loan.name, loan.overdue) == (TAGS["quest-a"], "Quest", True)
    visit = lab.store.visit(pat.visit_id)
    assert visit is not None
    assert visit.closed_by is ClosedBy.SELF


def test_leaving_twice_succeeds_twice_and_is_no_contradiction() -> None:
    lab = furnished()
    pat = visitor(lab)
    for _ in range(2):
        assert isinstance(perform(commands.Leave(pat), lab.lab), Receipt)
    assert lab.store.open_cases() == ()


def test_a_guest_leaves_with_a_receipt_and_no_loans() -> None:
    lab = furnished()
    receipt = perform(commands.Leave(guest(lab)), lab.lab)
    assert isinstance(receipt, Receipt)
    assert receipt.loans == ()
    assert [record.code for record in lab.store.records().values() if isinstance(record, Case)] == [
        "EXIT_WITHOUT_VISIT"
    ]


def test_help_is_called_once_a_reason_until_somebody_answers() -> None:
    lab = furnished()
    for reason in ("home", "home", "ill"):
        assert perform(commands.CallHelp(reason), lab.lab) == HelpIsComing(reason)
    assert [call.reason for call in lab.store.open_help()] == ["home", "ill"]


def test_the_attract_screen_knows_the_places_the_headsets_and_the_hours() -> None:
    lab = furnished(soft_cap=2, opens=60, closes=180)  # it is two in the morning in Chicago
    visitor(lab, staff_badge())
    facts = perform(commands.LookAtLab(), lab.lab)
    assert isinstance(facts, LabFacts)
    assert facts == LabFacts(
        inside=1,
        places_left=1,
        ready=3,
        headsets=3,
        demos=5,
        open_now=True,
        closes_at=180,
        opens_at=60,
        stations=2,
        stations_free=2,
        features=facts.features,
    )
    assert [feature.running for feature in facts.features] == [False] * 5
    lab.wait(HOUR)
    facts = perform(commands.LookAtLab(), lab.lab)
    assert isinstance(facts, LabFacts)
    assert not facts.open_now


@pytest.mark.parametrize(("caps", "left"), [({}, None), ({"hard_cap": 5}, 4), ({"soft_cap": 1, "hard_cap": 5}, 0)])
def test_places_are_counted_to_the_softer_limit_and_never_below_none(caps: dict[str, int], left: int | None) -> None:
    lab = furnished(**caps)
    visitor(lab)
    visitor(lab, staff_badge()) if left == 0 else None
    facts = perform(commands.LookAtLab(), lab.lab)
    assert isinstance(facts, LabFacts)
    assert facts.places_left == left


def test_the_home_screen_knows_the_loans_the_free_stations_and_the_unread_rules() -> None:
    lab = furnished(rules="rules")
    pat = visitor(lab)
    facts = perform(commands.LookAround(pat), lab.lab)
    assert isinstance(facts, HomeFacts)
    assert (facts.ready, facts.headsets, facts.stations_free, facts.rules) == (3, 3, 2, "rules")
    perform(commands.GiveAssent(pat, "rules", "en"), lab.lab)
    perform(commands.Lend(pat, ("quest-a",)), lab.lab)
    facts = perform(commands.LookAround(pat), lab.lab)
    assert isinstance(facts, HomeFacts)
    assert (facts.ready, facts.rules) == (2, "")
    assert [loan.asset_id for loan in facts.loans] == ["quest-a"]
    perform(commands.ChooseDemo(pat, "star-map"), lab.lab)
    facts = perform(commands.LookAround(pat), lab.lab)
    assert isinstance(facts, HomeFacts)
    assert (facts.stations_free, facts.rules) == (1, "")


def test_nothing_is_lent_and_no_demo_begins_while_the_rules_are_unread() -> None:
    lab = furnished(rules="rules")
    pat = visitor(lab)
    lent = perform(commands.Lend(pat, ("quest-a",)), lab.lab)
    assert isinstance(lent, Lent)
    assert [item.blocker for item in lent.set_aside] == [Blocker.NEEDS_AGREEMENT]
    assert isinstance(perform(commands.ChooseDemo(pat, "star-map"), lab.lab), DemoPage)
    perform(commands.GiveAssent(pat, "rules", "en"), lab.lab)
    assert isinstance(perform(commands.ChooseDemo(pat, "star-map"), lab.lab), SessionOpened)


def test_a_session_that_is_over_arms_nothing() -> None:
    lab = furnished()
    pat = visitor(lab)
    opened = perform(commands.ChooseDemo(pat, "star-map"), lab.lab)
    assert isinstance(opened, SessionOpened)
    perform(commands.EndSession(opened.session_id, SessionState.ABANDONED), lab.lab)
    assert isinstance(perform(commands.ArmSession(opened.session_id, pat), lab.lab), SessionOver)
    assert lab.store.assets_in_session(opened.session_id) == ()


@pytest.mark.parametrize(
    ("code", "kept"), [("QQ-4711-XY", "QQ-4711-XY"), ("4006381333931", "4006381333931"), ("20114478", None)]
)
def test_a_bare_number_may_be_somebodys_card_and_is_not_kept(code: str, kept: str | None) -> None:
    lab = furnished()
    perform(commands.TakeBack(code), lab.lab)
    (entry,) = [entry for entry in lab.store.entries if isinstance(entry.event, UnknownScan)]
    assert (entry.personal.code if entry.personal else None) == kept


def test_a_guest_at_home_has_no_loans() -> None:
    lab = furnished()
    facts = perform(commands.LookAround(guest(lab)), lab.lab)
    assert isinstance(facts, HomeFacts)
    assert facts.loans == ()


# What several use cases read ----------------------------------------------------------------------------------------


def test_a_lab_without_rules_is_open_all_day_and_asks_nothing() -> None:
    lab = TestLab()
    lab.tell(trusted())
    assert check_in(lab).verdict is CheckInVerdict.ADMIT
    assert rules.rules_version(lab.lab, "") == 0


def test_a_lab_without_a_trust_list_believes_nobody() -> None:
    lab = TestLab()
    assert rules.trust_list(lab.lab) == EMPTY
    assert check_in(lab).verdict is CheckInVerdict.UNKNOWN_BADGE


@pytest.mark.parametrize("text", [sealed(trust_list(2), STRANGER), "{}", "not a list"])
def test_a_trust_list_that_the_root_did_not_sign_is_believed_by_no_kiosk(text: str) -> None:
    lab = TestLab()
    lab.tell(Fact(Stream(SITE_STREAM), TrustListAdopted(number=2, signed_text=text)))
    assert check_in(lab).verdict is CheckInVerdict.UNKNOWN_BADGE


def test_today_is_the_labs_own_day() -> None:
    lab = furnished()
    assert rules.today(lab.lab) == TODAY
    lab.wait(-3 * HOUR)
    assert rules.today(lab.lab) == TODAY - timedelta(days=1)
    assert rules.minute_of_day(lab.lab) == 23 * 60


@pytest.mark.parametrize("minted", [kind for kind in BadgeType if kind is not BadgeType.GUEST_DAY_PASS])
def test_a_stolen_kiosk_mints_no_student_no_staff_and_no_class(minted: BadgeType) -> None:
    """For one day, which is all that its key may give: it is the kind of badge that is refused."""
    lab = furnished()
    forged = badge_text(signer=KIOSK, key_id=KIOSK_ID, type=minted, first_day=TODAY, last_day=TODAY, headcount=30)
    assert check_in(lab, forged).verdict is CheckInVerdict.UNKNOWN_BADGE
    assert rules.staff_handle(lab.lab, forged) is None
    assert lab.store.open_visits() == ()


@pytest.mark.parametrize(
    "text", ["", badge_text(), staff_badge(signer=STRANGER), staff_badge(last_day=TODAY - timedelta(9))]
)
def test_only_a_staff_badge_that_is_believed_today_is_a_member_of_staffs(text: str) -> None:
    assert rules.staff_handle(furnished().lab, text) is None


def test_somebody_who_is_blocked_is_known_to_be_at_the_door_and_at_the_shelf() -> None:
    lab = furnished()
    lab.tell(Fact(person_stream(PAT), PersonBlocked(block_id="b", reason=BlockReason.CONDUCT, by="S"), PAT))
    assert check_in(lab).verdict is CheckInVerdict.NEEDS_STAFF
    allowed = check_in(lab, staff=staff_badge()).visitor
    assert isinstance(allowed, Visitor)
    assert allowed.blocked
    offers = perform(commands.OfferItem(allowed, TAGS["quest-a"]), lab.lab)
    assert isinstance(offers, Offers)
    assert [item.blocker for item in offers.items] == [Blocker.BORROWER_BLOCKED]
    lent = perform(commands.Lend(allowed, ("quest-a",)), lab.lab)
    assert isinstance(lent, Lent)
    assert (lent.loans, lab.told("asset.lent")) == ((), [])


def test_staff_are_known_as_staff() -> None:
    assert visitor(furnished(), staff_badge()).staff


def test_an_unsound_backup_makes_the_next_start_look() -> None:
    lab = furnished()
    assert perform(commands.DoubtRecords(), lab.lab) == Noted()
    assert lab.store.doubted
