# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk purge``: say what has been kept long enough, and let go of exactly that."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from lab_kiosk import paths
from lab_kiosk.application import exports, retention
from lab_kiosk.application.ports import EnvironmentProblem, Lab
from lab_kiosk.application.retention import Manifest, Periods, Stale
from lab_kiosk.application.sentences import many
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli.words import NO_STAFF, as_handle, instant, say

WORDS = {
    "nicknames": ("nickname of a guest", "nicknames of guests"),
    "codes": ("unknown code", "unknown codes"),
    "departed": ("person who is in no roster any more", "people who are in no roster any more"),
    "unseen": ("person who has not been here for long", "people who have not been here for long"),
    "pictures": (
        "picture of a thing that is back and whole, or was decided about",
        "pictures of things that are back and whole, or were decided about",
    ),
}
WHY = {
    "open_loan": "have something",
    "funded_loan": "borrowed what a fund has paid for",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    purge = commands.add_parser("purge", help="let go of what has been kept long enough, with a manifest and a proof")
    verbs = purge.add_subparsers(required=True, metavar="VERB")
    usual = Periods()
    planning = verbs.add_parser("plan", help="write a manifest of what would go; nothing else is written")
    planning.add_argument("file", type=Path, help="the manifest to write")
    for name, helps in (
        ("nicknames", "whole days before today of which guests' nicknames are kept"),
        ("codes", "days that a code is kept which nobody knows"),
        ("departed", "days after which names go of people who are in no roster any more"),
        ("unseen", "days after which names go of people in no roster who have not been here"),
        ("pictures", "days that the pictures of a thing are kept once it is back and whole"),
        ("funded", "years that borrowers are kept of what a fund has paid for"),
    ):
        planning.add_argument(f"--{name}", type=_count, default=getattr(usual, name), metavar="N", help=helps)
    planning.set_defaults(run=_plan)
    applying = verbs.add_parser("apply", help="let go of what a manifest lists, and write the proof beside it")
    applying.add_argument("file", type=Path, help="the manifest that was read")
    applying.add_argument("--by", type=as_handle, required=True, help="the staff badge's handle of whoever read it")
    applying.set_defaults(run=_apply)
    erasing = verbs.add_parser("person", help="forget somebody who asks for it, at once, and look whether they are")
    erasing.add_argument("handle", type=as_handle, help="whose badge it is")
    erasing.add_argument("--by", type=as_handle, required=True, help="the staff badge's handle of whom they asked")
    erasing.set_defaults(run=_erase)
    for verb in (planning, applying, erasing):
        verb.add_argument("--data", type=Path, default=paths.data_folder("kiosk"), help="the kiosk's data folder")


def _plan(given: argparse.Namespace) -> int:
    periods = Periods(**{name: getattr(given, name) for name in Periods.__struct_fields__})
    with _lab(given.data) as lab:
        manifest = retention.plan(lab, periods)
    _write(given.file, manifest)
    for rule, count in manifest.counts().items():
        _counted(count, *WORDS[rule])
    for why, count in manifest.kept.items():
        _counted(count, *(f"{who}: they {WHY[why]}" for who in ("person stays", "people stay")))
    return say(f"The manifest is {given.file}, its digest {manifest.digest}. Nothing has gone.")


def _counted(count: int, one: str, more: str) -> None:
    """One below the other, in a column."""
    number, words = many(count, one, more).split(" ", 1)
    say(f"{number:>8} {words}")


def _apply(given: argparse.Namespace) -> int:
    manifest = _read(given.file)
    with _lab(given.data) as lab:
        if not exports.is_staff(lab.store, given.by):
            return say(NO_STAFF, 2)
        proof = retention.apply(manifest, lab, given.by)
    if isinstance(proof, Stale):
        return say(f"This manifest was made at {instant(proof.made_at)}: plan again, and read what it says now.", 1)
    beside = given.file.with_name(f"{given.file.stem}-proof.json")
    _write(beside, proof)
    for rule, count in proof.gone.items():
        _counted(count, *WORDS[rule])
    if proof.not_due:
        more = "of the manifest are not due any more and stay"
        _counted(proof.not_due, "of the manifest is not due any more and stays", more)
    say(f"The proof is {beside}. Backups made before still hold it until they are let go, a week from now.")
    if proof.left:
        return say(f"{many(proof.left, 'is', 'are')} still there, which is a fault of the program: tell IT.", 1)
    return say("All of it is gone.")


def _erase(given: argparse.Namespace) -> int:
    with _lab(given.data) as lab:
        if not exports.is_staff(lab.store, given.by):
            return say(NO_STAFF, 2)
        told = retention.erase(given.handle, lab, given.by)
    if not told.known:
        return say("Nobody is known by that handle, or they were erased before. Nothing has changed.", 1)
    if told.kept is not None:
        return say(f"They stay: they {WHY[told.kept]}. Nothing has changed.", 1)
    if told.left:
        names = many(told.left, "event still names", "events still name")
        return say(f"{names} them, which is a fault of the program: tell IT.", 1)
    say("They are erased here: no event names them. Every other kiosk and the centre do the same when they hear of it.")
    return say("Backups made before still hold it until they are let go, a week from now.")


@contextmanager
def _lab(data: Path) -> Iterator[Lab]:
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config = read_config(data)
    if not config.database.exists():
        raise EnvironmentProblem("no_database", f"there is none in {data}")
    clock = SystemClock()
    with open_lab(config, clock, RandomIds(clock)) as lab:
        yield lab


def _read(path: Path) -> Manifest:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Manifest)
    except msgspec.DecodeError as error:
        raise EnvironmentProblem("manifest", f"{path.name}: {error}") from None


def _write(path: Path, told: msgspec.Struct) -> None:
    """Whole or not at all, and its owner's alone: handles are in it."""
    from lab_kiosk.journal.export import private
    from lab_kiosk.journal.files import appearing

    with appearing(path) as temporary, private(temporary) as file:
        file.write(msgspec.json.format(msgspec.json.encode(told), indent=1) + b"\n")


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is no whole number")
    return int(text)
