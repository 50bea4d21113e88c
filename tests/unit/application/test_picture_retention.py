# SPDX-License-Identifier: Apache-2.0
"""Pictures of things go when the thing has been back and whole for a month; while damage is open they stay."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from lab_kiosk.application import retention
from lab_kiosk.application.pictures import KeepPicture
from lab_kiosk.application.retention import Periods, Proof, Rule
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.events import Event, Fact
from lab_kiosk.domain.events.equipment import AssetLent, AssetPictured, AssetReturned, HoldPlaced, HoldReleased
from lab_kiosk.domain.events.site import RecordsPurged
from lab_kiosk.domain.ids import AssetId, Handle, HoldId, LoanId, asset_stream
from lab_kiosk.domain.vocabulary import HoldReason, LoanKind, PictureStage
from tests.support.builders import DAY, PAT, STAFF
from tests.support.fakes import TestLab
from tests.support.pictures import picture

THING = AssetId("quest-a")


def tell(lab: TestLab, event: Event, subject: str | None = None) -> None:
    lab.tell(Fact(asset_stream(THING), event, Handle(subject) if subject else None))


def lend(lab: TestLab, loan: str = "l", *, stage: PictureStage = PictureStage.OUT) -> str:
    """Out, with a picture. Its name."""
    due = lab.clock.now + DAY
    lent = AssetLent(loan_id=LoanId(loan), kind=LoanKind.DAY, due_at=due, zone="America/Chicago", batch_id="b")
    tell(lab, lent, PAT)
    return shoot(lab, loan, stage)


def shoot(lab: TestLab, loan: str = "l", stage: PictureStage = PictureStage.OUT) -> str:
    perform(KeepPicture(asset_id=THING, loan_id=loan, stage=stage, picture=picture(), by=STAFF), lab.lab)
    event = lab.told("asset.pictured")[-1].event
    assert isinstance(event, AssetPictured)
    return event.picture_id


def back(lab: TestLab) -> None:
    tell(lab, AssetReturned(place="desk"))


def damage(lab: TestLab, hold: str = "h", reason: HoldReason = HoldReason.DAMAGED) -> None:
    tell(lab, HoldPlaced(hold_id=HoldId(hold), reason=reason, by=STAFF))


def release(lab: TestLab, hold: str = "h") -> None:
    tell(lab, HoldReleased(hold_id=HoldId(hold), by=STAFF))


def due(lab: TestLab, days: int = 30) -> set[str]:
    lines = retention.plan(lab.lab, Periods(pictures=days)).lines
    assert {line.rule for line in lines} <= {Rule.PICTURES}
    return {line.what for line in lines}


def test_both_go_a_month_after_the_thing_is_back() -> None:
    lab = TestLab()
    out = lend(lab)
    lab.wait(90 * DAY)
    assert due(lab) == set(), "somebody has it"
    back(lab)
    home = shoot(lab, stage=PictureStage.IN)
    lab.wait(30 * DAY)
    assert due(lab) == set()
    lab.wait(1)
    assert due(lab) == {out, home}
    assert due(lab, days=31) == set()


def test_while_damage_is_open_they_stay_and_then_for_another_month() -> None:
    lab = TestLab()
    out = lend(lab)
    back(lab)
    damage(lab)
    damage(lab, "audit", HoldReason.AUDIT)
    lab.wait(400 * DAY)
    assert due(lab) == set()
    release(lab)
    assert due(lab) == set()
    lab.wait(30 * DAY + 1)
    assert due(lab) == {out}, "what else it is held for is nothing that a picture shows"
    release(lab, "audit")
    assert due(lab) == {out}


def test_only_what_is_here_is_planned() -> None:
    lab = TestLab()
    lend(lab)
    back(lab)
    lab.wait(31 * DAY)
    lab.pictures.kept.clear()
    assert due(lab) == set()
    lab.pictures.keep("0-0", picture().content)
    assert due(lab) == set(), "what no event names is swept, not purged"


def test_of_a_loan_that_nobody_knows_it_counts_from_when_it_was_taken() -> None:
    lab = TestLab()
    name = shoot(lab, "a loan of another kiosk")
    lab.wait(30 * DAY + 1)
    assert due(lab) == {name}


def applied(lab: TestLab) -> Proof:
    proof = retention.apply(retention.plan(lab.lab, Periods()), lab.lab, by=STAFF)
    assert isinstance(proof, Proof)
    return proof


def test_what_is_applied_is_gone_and_the_journal_says_how_many() -> None:
    lab = TestLab()
    lend(lab)
    back(lab)
    lab.wait(31 * DAY)
    proof = applied(lab)
    assert (proof.gone[Rule.PICTURES], proof.left) == (1, 0)
    assert lab.pictures.names() == frozenset()
    purged = lab.told("records.purged")[-1].event
    assert isinstance(purged, RecordsPurged)
    assert purged.pictures == 1
    assert applied(lab).gone[Rule.PICTURES] == 0


def test_one_that_cannot_be_deleted_is_counted_as_left() -> None:
    lab = TestLab()
    lend(lab)
    back(lab)
    lab.wait(31 * DAY)
    lab.pictures.stuck = True
    assert applied(lab).left == 1


def test_a_damage_found_since_the_plan_was_made_keeps_them() -> None:
    lab = TestLab()
    lend(lab)
    back(lab)
    lab.wait(31 * DAY)
    manifest = retention.plan(lab.lab, Periods())
    damage(lab)
    proof = retention.apply(manifest, lab.lab, by=STAFF)
    assert isinstance(proof, Proof)
    assert (proof.gone[Rule.PICTURES], proof.not_due) == (0, 1)
    assert len(lab.pictures.names()) == 1


class Life:
    """What may befall a thing, in any order, and when the law says that its pictures may go."""

    def __init__(self) -> None:
        self.lab = TestLab()
        self.loans, self.out, self.damaged, self.whole_at, self.holds = 0, False, False, 0, 0

    def lend(self) -> None:
        if not self.out:
            self.loans, self.out = self.loans + 1, True
            lend(self.lab, f"l{self.loans}")

    def back(self) -> None:
        if self.out:
            self.out, self.whole_at = False, self.lab.clock.now
            back(self.lab)

    def damage(self) -> None:
        if not self.damaged:
            self.damaged = True
            self.holds += 1
            damage(self.lab, f"h{self.holds}")

    def release(self) -> None:
        if self.damaged:
            self.damaged, self.whole_at = False, self.lab.clock.now
            release(self.lab, f"h{self.holds}")

    def day(self) -> None:
        self.lab.wait(DAY)

    def month(self) -> None:
        self.lab.wait(31 * DAY)

    def purge(self) -> None:
        there = len(self.lab.pictures.names())
        gone = applied(self.lab).gone[Rule.PICTURES]
        left = len(self.lab.pictures.names())
        assert left == there - gone
        kept = self.damaged or self.lab.clock.now - self.whole_at <= 30 * DAY
        if self.out:
            assert left >= 1, "the picture of what somebody has"
        elif not kept:
            assert left == 0
        if self.damaged:
            assert gone == 0


STEPS = st.lists(st.sampled_from(["lend", "back", "damage", "release", "day", "month", "purge"]), max_size=24)


@given(steps=STEPS)
@settings(max_examples=60)
def test_no_purge_takes_one_of_what_is_out_or_damaged_and_every_one_takes_what_is_due(steps: list[str]) -> None:
    life = Life()
    for step in steps:
        getattr(life, step)()
