# SPDX-License-Identifier: Apache-2.0
"""A class set and the lab's rules: who has not agreed to them reads them on the way, and is where they wanted to be."""

from __future__ import annotations

from lab_kiosk.application.class_set import ClassSet
from lab_kiosk.application.flows import Action, Notice, Screen
from lab_kiosk.application.flows.class_set import at_the_desk
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.records import Loan
from lab_kiosk.domain.vocabulary import AgeBand, Role
from tests.support.builders import PAT, QUINN, STAFF, badge_text
from tests.support.desk import Desk
from tests.support.journeys import A, card
from tests.support.scenarios import assented, furnished

SET = card(Command.CLASSSET)
EDUCATOR = badge_text(PAT, role=Role.EDUCATOR, age_band=AgeBand.ADULT)


def ready(here: Desk) -> list[str]:
    assert here.kiosk.class_set is not None
    return [item.asset_id for item in here.kiosk.class_set.ready]


def test_the_rules_come_first_once_and_the_set_opens_behind_them() -> None:
    here = Desk(furnished(rules="rules")).scan(SET).scan(EDUCATOR)
    assert (here.screen, here.kiosk.to_read) == (Screen.CLASS_AGREE, ("rules",))
    here.tap(Action.AGREE).scan(A)
    assert (here.screen, ready(here)) == (Screen.CLASS_SET, ["quest-a"])
    (assent,) = here.lab.told("agreement.assented")
    assert (assent.subject, assent.event.document) == (PAT, "rules")  # type: ignore[union-attr]
    again = Desk(here.lab).scan(SET).scan(EDUCATOR)
    assert (again.screen, again.kiosk.notice) == (Screen.CLASS_SET, None)


def test_a_thing_that_is_scanned_while_the_rules_are_read_waits_for_them_and_comes_back_for_nobody() -> None:
    here = Desk(furnished(rules="rules")).scan(SET).scan(EDUCATOR)
    written = len(here.lab.store.entries)
    here.scan(A).scan(EDUCATOR)
    assert (here.screen, len(here.lab.store.entries)) == (Screen.CLASS_AGREE, written)
    here.scan(A)
    assert here.kiosk.notice is Notice.RULES_FIRST
    here.tap(Action.BACK)
    assert (here.screen, here.kiosk.class_set) == (Screen.CLASS_SET, ClassSet())
    assert here.lab.told("agreement.assented") == []


def test_another_educator_may_take_the_place_of_whoever_reads() -> None:
    here = Desk(furnished(rules="rules"))
    here.lab.tell(assented(QUINN, "rules"))
    here.scan(SET).scan(EDUCATOR).scan(badge_text(QUINN, role=Role.EDUCATOR, age_band=AgeBand.ADULT)).scan(A)
    assert (here.screen, ready(here)) == (Screen.CLASS_SET, ["quest-a"])
    assert here.kiosk.class_set is not None
    assert here.kiosk.class_set.by == QUINN


def test_an_educator_who_put_the_rules_off_reads_them_for_the_set_and_is_at_it() -> None:
    here = Desk(furnished(ask_purpose=False, rules="rules")).scan(EDUCATOR).tap(Action.CONTINUE).tap(Action.BACK)
    assert here.screen is Screen.HOME
    here.scan(SET)
    assert here.screen is Screen.RULES
    here.tap(Action.AGREE).scan(A)
    assert (here.screen, ready(here)) == (Screen.CLASS_SET, ["quest-a"])


def test_staff_who_hand_out_for_somebody_that_reads_first_are_still_named() -> None:
    here = Desk(furnished(rules="rules"))
    here.kiosk, _ = at_the_desk(here.kiosk, STAFF)
    here.scan(EDUCATOR).tap(Action.AGREE).scan(A).tap(Action.TAKE)
    (loan,) = [record for record in here.lab.store.records().values() if isinstance(record, Loan)]
    assert (loan.subject, loan.staff) == (PAT, STAFF)
