# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk print labels``: whose labels, on which paper. A label that is printed again says the same code."""

from __future__ import annotations

import argparse
import secrets
import tomllib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from lab_kiosk.application.lab_plan import LabPlan
from lab_kiosk.application.ports import EnvironmentProblem, Lab, Register
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli.words import say
from lab_kiosk.domain.codes import TAG_ALPHABET, TagCode, asset_tag, classify
from lab_kiosk.domain.label_sheets import GRIDS, Stock
from lab_kiosk.domain.paper import AssetLabel, LabelSheets, Symbology
from lab_kiosk.domain.records import Asset, AssetModel, Code
from lab_kiosk.domain.vocabulary import Lifecycle

SYMBOLOGIES = {symbology.value: symbology for symbology in Symbology}
MOST = 1000
Row = tuple[str, str]
"""A tag and what its thing is called."""


def add_arguments(labels: argparse.ArgumentParser) -> None:
    labels.add_argument("tags", type=Path, nargs="?", help="a file of lines: tag, and after a tab the thing's name")
    labels.add_argument("--plan", type=Path, help="instead: every thing of a lab's plan (lab.toml)")
    labels.add_argument("--lab", type=Path, metavar="FOLDER", help="instead: what this kiosk's lab has, once more")
    labels.add_argument("--tag", action="append", default=[], help="with --lab: this thing alone; may be said again")
    labels.add_argument("--code", choices=SYMBOLOGIES, default="qr", help="data-matrix for small things")
    labels.add_argument("--owner", default="", help="a line that tells a finder whose it is")
    labels.add_argument("--sheet", type=Stock, choices=list(Stock), help="on sheets of labels for an office printer")
    labels.add_argument("--start", type=int, default=1, help="with --sheet: the first free label of a used sheet")
    labels.add_argument("--copies", type=count_of, default=1, help="so many of each")


def documents(given: argparse.Namespace) -> list[AssetLabel] | list[LabelSheets] | str:
    """The labels that were asked for, or what is wrong with the question."""
    if sum(source is not None for source in (given.tags, given.plan, given.lab)) != 1:
        return "Name a file of tags, or a plan with --plan, or a kiosk with --lab: one of them."
    if given.start != 1 and given.sheet is None:
        return "Only a sheet has a first free label: say which with --sheet."
    rows = _rows(given)
    if isinstance(rows, str):
        return rows
    if not rows:
        return "There is no tag in it."
    symbology = SYMBOLOGIES[given.code]
    labels = [
        AssetLabel(tag=tag, name=name, owner=given.owner, symbology=symbology)
        for tag, name in rows
        for _ in range(given.copies)
    ]
    if given.sheet is None:
        return labels
    if not 1 <= given.start <= GRIDS[given.sheet].count:
        return f"A sheet {given.sheet} has labels 1 to {GRIDS[given.sheet].count}."
    return [LabelSheets(labels=tuple(labels), stock=given.sheet, start=given.start)]


def _rows(given: argparse.Namespace) -> list[Row] | str:
    if given.lab is not None:
        return of_lab(given.lab, [tag.strip().upper() for tag in given.tag])
    if given.plan is not None:
        plan = plan_of(given.plan)
        names = {model.id: model.name for model in plan.models}
        rows = [(asset.tag, names[asset.model]) for asset in plan.assets]
    else:
        lines = given.tags.read_text("utf-8").splitlines()
        rows = [(tag.strip().upper(), name.strip()) for tag, _, name in (line.partition("\t") for line in lines) if tag]
    for tag, _ in rows:
        if not isinstance(classify(tag, checked_by_reader=True), TagCode):
            return f"{tag[:20]} is no tag of a lab: IL, six characters, and a check character."
    return rows


def of_lab(folder: Path, wanted: list[str]) -> list[Row] | str:
    """What a lab has, by tag, or those of it that are wanted: by a tag or by any code of theirs that is good still."""
    with _opened(folder) as lab:
        return of_register(lab.store, wanted)


def of_register(register: Register, wanted: list[str]) -> list[Row] | str:
    models = {model.model_id: model.name for model in register.every(AssetModel)}
    assets = {asset.stream: asset for asset in register.every(Asset) if asset.tag}
    if not wanted:
        used = [asset for asset in assets.values() if asset.lifecycle is Lifecycle.ACTIVE]
        return sorted((asset.tag, models.get(asset.model_id, "")) for asset in used)
    known = {code.value.upper(): code.stream for code in register.every(Code)}
    known |= {asset.tag.upper(): stream for stream, asset in assets.items()}
    strange = next((tag for tag in wanted if known.get(tag) not in assets), None)
    if strange is not None:
        return f"The lab knows nothing by the code {strange[:40]}."
    found = [assets[known[tag]] for tag in wanted]
    return [(asset.tag, models.get(asset.model_id, "")) for asset in found]


def fresh_tags(count: int, taken: Iterable[str]) -> list[str]:
    """Tags that nothing has yet, each with its check character."""
    seen, fresh = set(taken), list[str]()
    while len(fresh) < count:
        tag = asset_tag("".join(secrets.choice(TAG_ALPHABET) for _ in range(6)))
        if tag not in seen:
            seen.add(tag)
            fresh.append(tag)
    return fresh


def print_fresh(given: argparse.Namespace) -> int:
    """``lab-kiosk lab tags``: one a line, as ``print labels`` takes them."""
    with _opened(given.data) as lab:
        taken = {code.value for code in lab.store.every(Code)} | {asset.tag for asset in lab.store.every(Asset)}
    return say("\n".join(fresh_tags(given.count, taken)))


@contextmanager
def _opened(folder: Path) -> Iterator[Lab]:
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config = read_config(folder)
    if not config.database.exists():
        raise EnvironmentProblem("no_database", f"there is no database in {folder}")
    clock = SystemClock()
    with open_lab(config, clock, RandomIds(clock)) as lab:
        yield lab


def count_of(text: str) -> int:
    """Raises ArgumentTypeError for what is no number of labels."""
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= MOST:
        raise argparse.ArgumentTypeError(f"{text} is no number from 1 to {MOST}")
    return int(text)


def plan_of(path: Path) -> LabPlan:
    """Raises EnvironmentProblem with the reason for a file that is no plan."""
    try:
        return msgspec.convert(tomllib.loads(path.read_text("utf-8")), LabPlan)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise EnvironmentProblem("lab_plan", f"{path.name}: {error}") from None
