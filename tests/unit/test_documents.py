# SPDX-License-Identifier: Apache-2.0
"""Texts: what is shown is what is agreed to, and a newer one is asked for from the next start on."""

from __future__ import annotations

from msgspec.structs import replace

from lab_kiosk import documents, paths
from lab_kiosk.application.commands import GiveAssent
from lab_kiosk.application.use_cases import perform, rules
from lab_kiosk.domain.agreement import Agreement
from tests.support.fakes import TestLab
from tests.support.scenarios import furnished, guest, published

OLD = Agreement(document="rules", version=1, title={"en": "Rules"}, text={"en": ("Walk.",), "es": ("Camina.",)})


def lab_with(agreement: Agreement) -> TestLab:
    return TestLab(agreements=[agreement])


def test_every_sentence_has_its_icon_and_its_translation() -> None:
    for agreement in documents.agreements():
        counts = {len(sentences) for sentences in agreement.text.values()}
        assert counts == {len(agreement.icons)}
        assert all((paths.resources() / "icons" / f"{icon}.svg").is_file() for icon in agreement.icons)


def test_an_assent_is_bound_to_the_words_on_the_screen() -> None:
    lab = lab_with(OLD)
    lab.tell(*published("rules", 2))
    for asked, shown in (("es", "es"), ("ar", "en")):
        perform(GiveAssent(guest(lab), "rules", asked), lab.lab)
        event = lab.told("agreement.assented")[-1].event
        assert (event.version, event.language, event.text_hash) == (1, shown, OLD.hash_of(shown))  # type: ignore[union-attr]


def test_nobody_is_asked_for_a_text_that_this_kiosk_cannot_show() -> None:
    lab = lab_with(OLD)
    lab.tell(*published("rules", 2))
    assert rules.rules_version(lab.lab, "rules") == 1
    assert rules.rules_version(furnished().lab, "rules") == 1
    assert rules.rules_version(lab.lab, "") == 0


def test_a_newer_text_is_published_once_in_each_language() -> None:
    lab = lab_with(replace(OLD, version=2))
    lab.tell(*published("rules", 1))
    documents.publish(lab.lab)
    documents.publish(lab.lab)
    told = [(entry.event.version, entry.event.language) for entry in lab.told("agreement.published")]  # type: ignore[union-attr]
    assert told == [(1, "en"), (1, "es"), (2, "en"), (2, "es")]
    assert rules.rules_version(lab.lab, "rules") == 2
