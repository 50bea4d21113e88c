# SPDX-License-Identifier: Apache-2.0
"""``lab-kiosk lab``: found a lab, change its rules, give it a newer trust list, and tags for new things."""

from __future__ import annotations

import argparse
import tomllib
from pathlib import Path

import msgspec

from lab_kiosk import paths
from lab_kiosk.application.lab_plan import LabPlan, furnish, hold_to_modules
from lab_kiosk.application.lab_revision import revise
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.cli.labels import count_of, print_fresh
from lab_kiosk.cli.words import say, trust_from
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.site import TrustListAdopted
from lab_kiosk.domain.folds.lab import SITE
from lab_kiosk.domain.ids import Stream
from lab_kiosk.launching import allow_list, catalogue


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    lab = commands.add_parser("lab", help="found a lab, and give it a newer trust list")
    verbs = lab.add_subparsers(required=True, metavar="VERB")

    create = verbs.add_parser("create", help="a data folder with a kiosk.toml and a journal that knows the lab")
    create.add_argument("--data", type=Path, required=True, help="the folder to make")
    create.add_argument("--plan", type=Path, required=True, help="the lab on paper; resources/sample/lab.toml is one")
    create.add_argument("--trust", type=Path, required=True, help="a signed trust list")
    create.add_argument("--root", required=True, help="the root's public key, 64 hex characters")
    create.add_argument("--site", type=int, default=1, help="the site's number, 0 to 65535")
    create.add_argument("--demos", type=Path, default=paths.resources() / "demos")
    create.add_argument("--programs", type=Path, default=paths.resources() / "sample" / "programs.toml")
    create.set_defaults(run=_create)

    adopt = verbs.add_parser("adopt", help="take over a newer trust list, with the kiosk closed")
    adopt.add_argument("file", type=Path)
    adopt.add_argument("--data", type=Path, default=paths.data_folder("kiosk"))
    adopt.set_defaults(run=_adopt)

    change = verbs.add_parser(
        "change", help="bring into force what stands otherwise in a changed plan, with the kiosk closed"
    )
    change.add_argument("--plan", type=Path, required=True, help="the lab on paper, as it is to be from now on")
    change.add_argument("--data", type=Path, default=paths.data_folder("kiosk"))
    change.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    change.set_defaults(run=_change)

    tags = verbs.add_parser("tags", help="new tags that nothing has yet, one a line; print labels takes them")
    tags.add_argument("count", type=count_of, help="how many")
    tags.add_argument("--data", type=Path, default=paths.data_folder("kiosk"))
    tags.set_defaults(run=print_fresh)


def _create(given: argparse.Namespace) -> int:
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.documents import agreements
    from lab_kiosk.settings import KioskConfig, write_config

    if (given.data / "kiosk.toml").exists():
        return say(f"There is a kiosk in {given.data} already.", 1)
    plan = _plan(given.plan)
    hold_to_modules(plan, catalogue.load(given.demos, allow_list.load(given.programs)).all())
    number = trust_from(given.trust, given.root).number
    given.data.mkdir(parents=True, exist_ok=True)
    founded = KioskConfig(
        site_id=given.site,
        station=plan.station,
        stations=plan.stations,
        place=plan.place,
        zone=plan.zone,
        root_key=given.root,
        demos=given.demos.resolve(),
        programs=given.programs.resolve(),
        zones=plan.zones,
        data=given.data,
    )
    clock = SystemClock()
    ids = RandomIds(clock)
    adopted = _adopted(given.site, number, given.trust)
    with open_lab(
        founded,
        clock,
        ids,
        lambda: (*furnish(plan, given.site, agreements(), ids), adopted),
    ):
        pass
    # Last, for it is what makes the folder a kiosk's.
    write_config(given.data, founded)
    return say(f"The lab is in {given.data}: {len(plan.assets)} things, {len(plan.people)} people, trust list {number}")


def _adopt(given: argparse.Namespace) -> int:
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config = read_config(given.data)
    number = trust_from(given.file, config.root_key).number
    clock = SystemClock()
    with open_lab(config, clock, RandomIds(clock)) as lab:
        held = lab.store.state(SITE, f"site:{config.site_id}").trust_number
        if number <= held:
            return say(f"The kiosk holds list {held}; list {number} is not newer.", 1)
        lab.store.append([_adopted(config.site_id, number, given.file)])
    return say(f"The kiosk now goes by trust list {number}")


def _change(given: argparse.Namespace) -> int:
    from lab_kiosk.bootstrap import open_lab  # it brings Qt along
    from lab_kiosk.settings import read_config

    config, plan = read_config(given.data), _plan(given.plan)
    clock = SystemClock()
    with open_lab(config, clock, RandomIds(clock)) as lab:
        found = revise(plan, lab)
        for one in found:
            say(one.sentence)
        if given.dry_run:
            return say("Nothing was written: this was a dry run.")
        if not found:
            return say("Nothing was written: the lab is as the plan says.")
        lab.store.append([fact for one in found for fact in one.facts])
    return say("It is in force from now on.")


def _adopted(site: int, number: int, file: Path) -> Fact:
    return Fact(Stream(f"site:{site}"), TrustListAdopted(number=number, signed_text=file.read_text("ascii")))


def _plan(file: Path) -> LabPlan:
    try:
        return msgspec.convert(tomllib.loads(file.read_text("utf-8")), LabPlan)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise EnvironmentProblem("lab_plan", f"{file.name}: {error}") from None
