# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk demo check``: what is wrong with a demo, and what a visitor of nine, twelve or fifteen would see."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from lab_kiosk import paths
from lab_kiosk.application.sentences import many
from lab_kiosk.cli.words import say
from lab_kiosk.domain.demo import Gate, GateResult, GateState, Manifest, blocked, may_start
from lab_kiosk.domain.demo_preview import AGES, Glimpse, Spoken, glimpse, spoken
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.launching import allow_list, catalogue
from lab_kiosk.launching.allow_list import AllowList
from lab_kiosk.launching.faults import list_faults, loose_ends

_MARKS = {GateState.PASSED: "yes", GateState.BLOCKED: "no", GateState.ASKS: "asks"}
_GATES: dict[Gate, str] = {
    Gate.OPEN_NOW: "the lab is open",
    Gate.STARTABLE: "this kiosk can show it",
    Gate.WORKING: "it is not paused",
    Gate.STATION_FREE: "a station is free",
    Gate.EQUIPMENT_READY: "the equipment is ready",
    Gate.RESTED: "some time has passed since the last headset",
    Gate.AGE: "old enough: {0.audience.min_age} and up",
    Gate.CONSENT: "a yes from the family or school is on file: asked below {0.audience.guardian_consent_below}",
    Gate.AGREEMENT: "the rules are agreed to: {1}",
    Gate.MODULE: "the short course is done: {2}",
    Gate.STAFF: "staff are there",
}
"""Each gate in plain words: the manifest, its agreements and its modules may be named in them."""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    demo = commands.add_parser("demo", help="check a demo, or a folder of demos, before a visitor meets it")
    verbs = demo.add_subparsers(required=True, metavar="VERB")
    check = verbs.add_parser(
        "check", help="name every fault, and show who would see what; exits 1 if anything is wrong"
    )
    check.add_argument("folder", type=Path, help="the folder of one demo, or a folder of demos")
    check.add_argument(
        "--programs",
        type=Path,
        default=paths.resources() / "sample" / "programs.toml",
        help="the kiosk's list of programs and hosts, which is checked too",
    )
    check.set_defaults(run=_check)


def _check(given: argparse.Namespace) -> int:
    folder: Path = given.folder.resolve()
    allowed = allow_list.load(given.programs)
    one = (folder / "demo.toml").is_file()
    folders = [folder] if one else sorted(found.parent for found in folder.glob("*/demo.toml"))
    if not folders:
        return say(f"There is no demo.toml in {given.folder}, nor in a folder inside it.", 1)
    beside = catalogue.load(folder.parent if one else folder, allowed).all()
    wrong = [*list_faults(allowed)]
    say(f"{given.programs.name}: {many(len(allowed.programs), 'program')}, {many(len(allowed.web.hosts), 'host')}")
    _say_faults(wrong)
    for each in folders:
        wrong += _check_one(each, allowed, beside, one=one)
    if not one:
        _say_rest(folder)
    return say("something is wrong" if wrong else "nothing is wrong", 1 if wrong else 0)


def _check_one(folder: Path, allowed: AllowList, beside: Sequence[Manifest], *, one: bool) -> list[str]:
    """What is wrong with it. A single demo may lean on demos that are on the kiosk and not beside it."""
    manifest, found = catalogue.examine(folder, allowed)
    demos = [*([manifest] if manifest else []), *(other for other in beside if other.id != folder.name)]
    loose = list(loose_ends(manifest, demos)) if manifest else []
    wrong = [*found, *([] if one else loose)]
    title = f" ({manifest.title['en']})" if manifest is not None and "en" in manifest.title else ""
    say(f"\n{folder.name}{title}")
    _say_faults(wrong)
    for note in loose if one else ():
        say(f"  LOOK   {note}")
    if manifest is not None:
        for years in AGES:
            for line in _seen(manifest, glimpse(manifest, demos, years)):
                say(line)
        for line in _advised(manifest):
            say(line)
        for line in _taught(manifest):
            say(line)
        for line in _told(spoken(manifest, list(LANGUAGES))):
            say(line)
    return wrong


def _say_faults(wrong: Sequence[str]) -> None:
    for fault in wrong:
        say(f"  WRONG  {fault}")


def _say_rest(folder: Path) -> None:
    for other in sorted(folder.iterdir()):
        if other.is_dir() and not (other / "demo.toml").is_file():
            say(f"\n{other.name}\n  LOOK   it holds no demo.toml: the kiosk passes it over")


def _seen(manifest: Manifest, seen: Glimpse) -> Iterator[str]:
    yield f"  At {seen.years}, new here: {_verdict(seen)}"
    for result in seen.gates:
        yield f"    {_MARKS[result.state]:5} {_gate(manifest, result)}"


def _advised(manifest: Manifest) -> Iterator[str]:
    """What its page says and no gate holds anybody to."""
    if manifest.audience.recommended_age:
        yield f"  Its page advises it from {manifest.audience.recommended_age} years on."
    if manifest.capacity.spectators:
        yield f"  Its page says how many may look on: {manifest.capacity.spectators}."


def _taught(manifest: Manifest) -> Iterator[str]:
    for quiz in manifest.quizzes:
        for module in quiz.grants:
            lasts = (
                "for good"
                if quiz.valid_days is None
                else f"for {many(quiz.valid_days, 'day')}, then it is asked for again"
            )
            yield f"  Whoever passes {quiz.id} has the module {module} {lasts}."


def _verdict(seen: Glimpse) -> str:
    if may_start(seen.gates):
        return "can start it"
    if not blocked(seen.gates):
        return "can start it when everything below is done"
    if seen.alternative is None:
        return "cannot start it, and no demo beside it is open instead"
    return f"cannot start it, is offered {seen.alternative.title['en']} ({seen.alternative.id})"


def _gate(manifest: Manifest, result: GateResult) -> str:
    requires = manifest.requires
    return _GATES[result.gate].format(manifest, ", ".join(requires.agreements), ", ".join(requires.modules))


def _told(languages: Sequence[Spoken]) -> Iterator[str]:
    for each in languages:
        name = LANGUAGES[each.language].name if each.language in LANGUAGES else each.language
        missing = f", missing: {', '.join(each.missing)}" if each.missing else ""
        yield f"  {name}: {each.texts - len(each.missing)} of {each.texts} texts{missing}"
