# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a demo's manifest, beyond its shape: one sentence for staff a fault."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

import webvtt

from lab_kiosk import paths
from lab_kiosk.domain.demo import HOUSE_OPTIONS, MOST_QUESTIONS, Manifest, Question, Quiz, Run, is_file, teacher_of
from lab_kiosk.domain.launch import Ai, Page, Program, Quest, Steam, Video
from lab_kiosk.launching.allow_list import FIXED, AllowList, command_line, placeholders
from lab_kiosk.launching.browser import find_browser

SUBSTITUTIONS = frozenset({"lang", "session"})
PAGE_SUBSTITUTIONS = frozenset({"lang"})
_AGREEMENT = re.compile(r"[a-z0-9-]+@[0-9]{1,6}")
_DRAWING = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
_FILMS = frozenset({".webm", ".mp4"})


def faults(manifest: Manifest, folder: Path, allowed: AllowList) -> Iterator[str]:
    """Raises OSError, ValueError or RuntimeError for a name that no file can have, or a link to itself."""
    if manifest.id != folder.name:
        yield f"its id is {manifest.id}, but its folder is called {folder.name}"
    yield from (f"the text {place} has no English" for place, words in manifest.texts() if "en" not in words)
    if any(warn >= manifest.time.run for warn in manifest.time.warn_at):
        yield "a warning comes before the demo has begun"
    ids = [step.id for step in (*manifest.safety, *manifest.steps)]
    if len(ids) != len(set(ids)):
        yield "two steps have the same id"
    if 0 < manifest.audience.recommended_age < manifest.audience.min_age:
        yield "it is advised to people whom its min_age keeps away"
    if sum(isinstance(step, Run) for step in manifest.steps) != 1:
        yield "it does not say exactly once when it runs: one step of kind launch"
    if len(manifest.questions) > MOST_QUESTIONS:
        yield f"its feedback asks {len(manifest.questions)} questions: {MOST_QUESTIONS} at most, in all its steps"
    if manifest.audience.alternative == manifest.id:
        yield "it is its own alternative"
    if manifest.takeaway and urlsplit(manifest.takeaway).scheme != "https":
        yield "the page to take home is no https address"
    yield from _not_kept(manifest)
    yield from _bad_questions(manifest)
    yield from _bad_agreements(manifest)
    yield from _bad_launch(manifest, folder, allowed)
    yield from _bad_pictures(manifest, folder)
    for name in sorted(manifest.integrity.sha256):
        yield from _bad_file(manifest, folder, name)


def _not_kept(manifest: Manifest) -> Iterator[str]:
    """What a manifest may say and no kiosk can hold it to yet: a demo that counts on it is not offered."""
    if manifest.requires.certifications:
        yield "no kiosk can check a certification yet: ask for staff_present instead"
    if manifest.capacity.station_class:
        yield "no kiosk knows classes of stations yet: name its stations instead"
    if isinstance(manifest.launch, Program) and manifest.launch.on_fail == "manual":
        yield "no kiosk hands a program that fails to staff yet: on_fail can only be end"


def loose_ends(manifest: Manifest, demos: Sequence[Manifest]) -> Iterator[str]:
    """What a demo names and no demo of its kiosk has."""
    named = manifest.audience.alternative
    if named and all(other.id != named for other in demos):
        yield f"its alternative {named} is none of the demos here"
    for module in sorted(set(manifest.requires.modules)):
        if teacher_of(module, demos) is None:
            yield f"nobody can ever start it: no demo here grants the module {module}"


def list_faults(allowed: AllowList) -> Iterator[str]:
    """What is wrong with the allow-list on this machine."""
    for name, program in allowed.programs.items():
        for text in (program.executable, *program.args):
            yield from (f"{name}: {fault}" for fault in _bad_braces("text", text, FIXED))
        executable = command_line(program, (), {})[0]
        if shutil.which(executable) is None:
            yield f"{name}: there is no program {executable} on this machine"
    if allowed.web.browser and find_browser(allowed.web) is None:
        yield f"there is no browser {allowed.web.browser} on this machine"
    if allowed.steam.apps and shutil.which(allowed.steam.program) is None:
        yield f"steam: there is no program {allowed.steam.program} on this machine"
    if allowed.steam.apps and not Path(allowed.steam.library or "?").is_dir():
        yield "steam: library names no folder on this machine"


def _bad_launch(manifest: Manifest, folder: Path, allowed: AllowList) -> Iterator[str]:
    launch = manifest.launch
    if isinstance(launch, Program):
        if launch.program not in allowed.programs:
            yield f"the program {launch.program} is not on this kiosk's list"
        for argument in launch.args:
            yield from _bad_braces("argument", argument, SUBSTITUTIONS)
    elif isinstance(launch, Page):
        yield from _bad_page(manifest, launch, folder, allowed)
    elif isinstance(launch, Video):
        yield from _bad_film(manifest, launch, folder)
    elif isinstance(launch, Quest):
        yield from _bad_app(manifest, launch, allowed)
    elif isinstance(launch, Steam) and launch.appid not in allowed.steam.apps:
        yield f"the game {launch.appid} is not on this kiosk's list"


def _bad_app(manifest: Manifest, app: Quest, allowed: AllowList) -> Iterator[str]:
    if app.package not in allowed.quest.packages:
        yield f"the app {app.package} is not on this kiosk's list"
    if app.extras and app.activity is None:
        yield "texts can be handed to a named activity only"
    for text in app.extras.values():
        yield from _bad_braces("text", text, SUBSTITUTIONS)
    if not manifest.equipment or manifest.equipment[0].qty != 1:
        yield "it does not say on which headset it runs: the first equipment, exactly one"


def _bad_page(manifest: Manifest, page: Page, folder: Path, allowed: AllowList) -> Iterator[str]:
    if bool(page.url) == bool(page.folder):
        yield "it has to name either a url or a folder of its own, not both"
        return
    for host in page.allow:
        if host not in allowed.web.hosts:
            yield f"the host {host} is not on this kiosk's list"
    if (
        isinstance(page, Ai)
        and page.url
        and page.data_class == "approved-student-data"
        and not manifest.requires.agreements
    ):
        yield "it may be told about students, but asks for no agreement"
    if page.url:
        yield from _bad_address(page.url, allowed)
    else:
        yield from _bad_file(manifest, folder, f"{page.folder}/{page.start}", within=folder / page.folder)


def _bad_address(url: str, allowed: AllowList) -> Iterator[str]:
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.username is not None or parts.port is not None:
        yield f"{url} is no plain https address"
    elif parts.hostname not in allowed.web.hosts:
        yield f"the host {parts.hostname} is not on this kiosk's list"
    yield from _bad_braces("address", url, PAGE_SUBSTITUTIONS)


def _bad_film(manifest: Manifest, film: Video, folder: Path) -> Iterator[str]:
    if Path(film.file).suffix not in _FILMS:
        yield f"{film.file} is no film that the kiosk plays: {', '.join(sorted(_FILMS))}"
    yield from _bad_file(manifest, folder, film.file)
    if "en" not in film.captions:
        yield "the film has no English captions"
    for name in film.captions.values():
        missing = list(_bad_file(manifest, folder, name))
        yield from missing or _bad_captions(folder / name)


def _bad_captions(file: Path) -> Iterator[str]:
    try:
        lines = webvtt.read(str(file)).captions
    except (webvtt.errors.MalformedFileError, webvtt.errors.MalformedCaptionError, UnicodeDecodeError) as error:
        yield f"{file.name} holds no captions: {error}"
        return
    if not lines:
        yield f"{file.name} holds no captions"
    if any(one.end_in_seconds < one.start_in_seconds for one in lines):
        yield f"a caption of {file.name} ends before it begins"


def _bad_questions(manifest: Manifest) -> Iterator[str]:
    for question in manifest.questions:
        yield from _bad_question(question)
    for quiz in manifest.quizzes:
        yield from _bad_quiz(quiz)
    for ids in (
        [question.id for question in manifest.questions],
        *([asked.id for asked in quiz.questions] for quiz in manifest.quizzes),
    ):
        if len(ids) != len(set(ids)):
            yield "two questions have the same id"


def _bad_question(question: Question) -> Iterator[str]:
    if question.type == "scale":
        if not 1 <= question.max - question.min <= 9:
            yield f"the scale of {question.id} does not have two to ten places"
    elif not 2 <= len(question.options) <= 5:
        yield f"the question {question.id} does not have two to five options"
    for option in question.options:
        if option not in HOUSE_OPTIONS and option not in question.labels:
            yield f"the option {option} has no words: add it to labels"
    for unknown in sorted({*question.labels, *question.on} - set(question.answers)):
        yield f"the question {question.id} speaks of {unknown}, which is none of its answers"


def _bad_quiz(quiz: Quiz) -> Iterator[str]:
    if quiz.pass_mark > len(quiz.questions):
        yield f"the quiz {quiz.id} asks for more right answers than it has questions"
    if quiz.valid_days is not None and not quiz.grants:
        yield f"the quiz {quiz.id} is valid for {quiz.valid_days} days, but grants nothing that could end"
    for asked in quiz.questions:
        if not all(0 <= place < len(asked.options) for place in asked.correct):
            yield f"the right answer of {asked.id} is none of its options (they count from 0)"


def _bad_agreements(manifest: Manifest) -> Iterator[str]:
    for name in manifest.requires.agreements:
        if not _AGREEMENT.fullmatch(name):
            yield f"{name} is no agreement: it takes a document, an @ and its version"


def _bad_braces(what: str, text: str, known: frozenset[str]) -> Iterator[str]:
    try:
        unknown = placeholders(text) - known
    except ValueError:
        yield f"the {what} {text} has a brace too many"
        return
    if unknown:
        yield f"the {what} {text} asks for {min(unknown)}, which nobody fills in"


def _bad_pictures(manifest: Manifest, folder: Path) -> Iterator[str]:
    for name in sorted(manifest.pictures):
        if is_file(name) or not _DRAWING.fullmatch(name):
            yield from _bad_file(manifest, folder, name)
        elif not (paths.resources() / "illustrations" / f"{name}.svg").is_file():
            yield f"there is no picture {name} in the house, and no file of that name in its folder"


def _bad_file(manifest: Manifest, folder: Path, name: str, *, within: Path | None = None) -> Iterator[str]:
    file = (folder / name).resolve()
    if not file.is_relative_to((within or folder).resolve()) or not file.is_relative_to(folder.resolve()):
        yield f"{name} is not inside the demo's folder"
    elif not file.is_file():
        yield f"{name} is missing"
    elif (wanted := manifest.integrity.sha256.get(name)) and _sha256(file) != wanted:
        yield f"{name} is not the file that it should be"


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
