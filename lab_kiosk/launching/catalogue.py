# SPDX-License-Identifier: Apache-2.0
"""The demo folders of this kiosk. A bad manifest disables that demo with a plain reason, never the kiosk."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Collection, Iterator
from pathlib import Path

import msgspec

from lab_kiosk.domain.demo import Briefing, Manifest, Program, Run
from lab_kiosk.launching.allow_list import placeholders

SUBSTITUTIONS = frozenset({"lang", "session"})
_AGREEMENT = re.compile(r"[a-z0-9-]+@[0-9]{1,6}")


class Problem(msgspec.Struct, frozen=True):
    """Why a folder is no demo, in one sentence for staff."""

    folder: str
    reason: str


class Catalogue(msgspec.Struct, frozen=True):
    demos: tuple[Manifest, ...]
    problems: tuple[Problem, ...]

    def all(self) -> tuple[Manifest, ...]:
        return self.demos

    def has(self, demo_id: str) -> bool:
        return any(demo.id == demo_id for demo in self.demos)

    def get(self, demo_id: str) -> Manifest:
        for demo in self.demos:
            if demo.id == demo_id:
                return demo
        raise KeyError(demo_id)


def load(folder: Path, programs: Collection[str]) -> Catalogue:
    """Every demo below ``folder``, by id. ``programs`` are the names that the allow-list knows."""
    demos: dict[str, Manifest] = {}
    problems: list[Problem] = []
    if not folder.is_dir():
        problems.append(Problem(folder.name, "there is no such folder of demos"))
    for manifest_file in sorted(folder.glob("*/demo.toml")):
        found = read(manifest_file.parent, programs)
        if isinstance(found, Problem):
            problems.append(found)
        elif found.id in demos:
            problems.append(Problem(manifest_file.parent.name, f"another demo is called {found.id} too"))
        else:
            demos[found.id] = found
    return Catalogue(tuple(demos.values()), tuple(problems))


def read(folder: Path, programs: Collection[str]) -> Manifest | Problem:
    """The demo in a folder, or what is wrong with it first."""
    try:
        raw = tomllib.loads((folder / "demo.toml").read_text("utf-8"))
        manifest = msgspec.convert(raw, Manifest)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        return Problem(folder.name, str(error))
    try:
        reason = next(_faults(manifest, folder, programs), None)
    except (OSError, ValueError, RuntimeError) as error:  # a name that no file can have, a link to itself
        return Problem(folder.name, f"a file that it names cannot be looked at: {error}")
    return manifest if reason is None else Problem(folder.name, reason)


def _faults(manifest: Manifest, folder: Path, programs: Collection[str]) -> Iterator[str]:
    if manifest.id != folder.name:
        yield f"its id is {manifest.id}, but its folder is called {folder.name}"
    for text in (manifest.title, manifest.summary, *(safety.text for safety in manifest.safety)):
        if "en" not in text:
            yield "a text has no English"
    if any(warn >= manifest.time.run for warn in manifest.time.warn_at):
        yield "a warning comes before the demo has begun"
    ids = [step.id for step in (*manifest.safety, *manifest.steps)]
    if len(ids) != len(set(ids)):
        yield "two steps have the same id"
    if isinstance(manifest.launch, Program):
        if manifest.launch.program not in programs:
            yield f"the program {manifest.launch.program} is not on this kiosk's list"
        if sum(isinstance(step, Run) for step in manifest.steps) != 1:
            yield "it does not say exactly once when the program starts"
        yield from _bad_arguments(manifest.launch)
    yield from _bad_agreements(manifest)
    yield from _bad_files(manifest, folder)


def _bad_agreements(manifest: Manifest) -> Iterator[str]:
    for name in manifest.requires.agreements:
        if not _AGREEMENT.fullmatch(name):
            yield f"{name} is no agreement: it takes a document, an @ and its version"


def _bad_arguments(launch: Program) -> Iterator[str]:
    for argument in launch.args:
        try:
            unknown = placeholders(argument) - SUBSTITUTIONS
        except ValueError:
            yield f"the argument {argument} has a brace too many"
            continue
        if unknown:
            yield f"the argument {argument} asks for {min(unknown)}, which nobody fills in"


def _bad_files(manifest: Manifest, folder: Path) -> Iterator[str]:
    told = (step.picture for step in manifest.steps if isinstance(step, Briefing))
    named = {*told, *(safety.picture for safety in manifest.safety), *manifest.integrity.sha256} - {""}
    for name in sorted(named):
        file = (folder / name).resolve()
        if not file.is_relative_to(folder.resolve()):
            yield f"{name} is not inside the demo's folder"
        elif not file.is_file():
            yield f"{name} is missing"
        elif (wanted := manifest.integrity.sha256.get(name)) and _sha256(file) != wanted:
            yield f"{name} is not the file that it should be"


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
