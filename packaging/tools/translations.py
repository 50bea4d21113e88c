# SPDX-License-Identifier: Apache-2.0
"""The kiosk's words in its languages.

    translations.py update    collect words from QML and Python into resources/i18n/*.ts, then release them (.qm)
    translations.py check     say what is missing, unfinished, untrue to its placeholders, or not released

English is the source and keeps a file for its plurals alone. English, Spanish and Arabic are complete at all times; a
language that is still being translated falls back to English word by word. The released `.qm` files are kept beside
their sources, so that a fresh clone speaks all of them before anything is built.
"""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qt_tools import run, tool

ROOT = Path(__file__).resolve().parents[2]
SOURCES = (Path("resources/qml"), Path("lab_kiosk"))
I18N = Path("resources/i18n")
SOURCE_LANGUAGE = "en"
COMPLETE = (SOURCE_LANGUAGE, "es", "ar")
NUMBERED = re.compile(r"%L?[1-9][0-9]?")
COUNT = re.compile(r"%L?n")
TRANSLATING = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
# A template literal, or a literal that is glued to something: lupdate stores half of it, and it never matches.
BROKEN_QML = re.compile(r"""qsTr\(\s*(?:`|(?:"[^"\\\n]*"|'[^'\\\n]*')\s*\+)""")


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    numerus: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str, bool]:
        """What makes it this message and no other."""
        return self.context, self.source, self.comment, self.numerus


def messages(path: Path) -> list[Message]:
    """The messages of a `.ts` file, without those that no source uses any more."""
    return [
        Message(
            context=context.findtext("name", ""),
            source=message.findtext("source", ""),
            comment=message.findtext("comment", ""),
            numerus=message.get("numerus") == "yes",
            forms=tuple(form.text or "" for form in message.iterfind("translation/numerusform"))
            or (message.findtext("translation", ""),),
            finished=_kind(message) != "unfinished",
        )
        for context in ET.parse(path).getroot().iterfind("context")  # noqa: S314  (our own files, written by lupdate)
        for message in context.iterfind("message")
        if _kind(message) not in {"vanished", "obsolete"}
    ]


def _kind(message: ET.Element) -> str | None:
    translation = message.find("translation")
    return "unfinished" if translation is None else translation.get("type")


def language_of(path: Path) -> str:
    """`es` of `lab_kiosk_es.ts`."""
    return path.stem.removeprefix("lab_kiosk_")


def placeholder_problem(message: Message) -> str | None:
    """What a translation does to `%1` and `%n` that its source does not. One form may say "one thing" without `%n`."""
    wanted = sorted(NUMBERED.findall(message.source))
    if any(sorted(NUMBERED.findall(form)) != wanted for form in message.forms):
        return f"its placeholders are {', '.join(wanted) or 'none'}, the translation's are not"
    counts = [bool(COUNT.search(form)) for form in message.forms]
    if bool(COUNT.search(message.source)) != counts[-1] or (any(counts) and not counts[-1]):
        return "the source and the plural form do not agree about %n"
    return None


def message_problems(path: Path) -> Iterator[str]:
    complete = language_of(path) in COMPLETE
    for message in messages(path):
        where = f'{path.name}: {message.context}: "{message.source}"'
        if not message.finished or not all(message.forms):
            if complete:
                yield f"{where} has no finished translation."
        elif problem := placeholder_problem(message):
            yield f"{where}: {problem}."


def source_problems(root: Path) -> Iterator[str]:
    """Calls that look translated and never will be: what reaches the translator is not the literal in the file."""
    for folder in SOURCES:
        for path in sorted((root / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _called(node) in TRANSLATING and _builds_text(node):
                    yield f"{path}:{node.lineno}: a translated text must be one plain literal; fill in %1 afterwards."
        for path in sorted((root / folder).rglob("*.qml")):
            text = path.read_text(encoding="utf-8")
            for match in BROKEN_QML.finditer(text):
                line = text.count("\n", 0, match.start()) + 1
                yield f"{path}:{line}: qsTr takes one plain literal; fill in %1 with .arg()."


def _builds_text(call: ast.Call) -> bool:
    return any(isinstance(argument, ast.JoinedStr | ast.BinOp) for argument in call.args)


def _called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def collect(root: Path, ts: Path) -> str | None:
    """Merge the words of the sources into ``ts``, which is made when it is not there; what lupdate complained about."""
    folders = [root / folder for folder in SOURCES if (root / folder).is_dir()]
    language = language_of(ts)
    code, said = run(
        [tool("lupdate"), "-silent", "-extensions", "qml,py", "-no-obsolete", "-sort-messages", "-locations", "none"],
        ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"],
        ["-source-language", SOURCE_LANGUAGE, "-target-language", language],
        ["-pluralonly"] if language == SOURCE_LANGUAGE else [],
        [*folders, "-ts", ts],
    )
    return said if code else None


def release(ts: Path, qm: Path) -> str | None:
    """Compile ``ts`` for Qt; what lrelease complained about."""
    code, said = run([tool("lrelease"), "-silent", "-nounfinished", ts, "-qm", qm])
    return said if code else None


def files(root: Path) -> list[Path]:
    """Every translation there is, and those that there have to be."""
    there = {*(root / I18N).glob("lab_kiosk_*.ts")}
    return sorted(there | {root / I18N / f"lab_kiosk_{language}.ts" for language in COMPLETE})


def stale(root: Path, ts: Path, scratch: Path) -> Iterator[str]:
    """Whether ``ts`` and its `.qm` still are what the sources make of them. Works on copies in ``scratch``."""
    fresh = scratch / ts.name
    shutil.copy(ts, fresh)
    if complaint := collect(root, fresh):
        yield complaint
        return
    kept, now = {m.key for m in messages(ts)}, {m.key for m in messages(fresh)}
    for context, source, *_ in sorted(now - kept):
        yield f'{ts.name} does not know {context}: "{source}". Run `make translations`, then translate it.'
    for context, source, *_ in sorted(kept - now):
        yield f'{ts.name} still holds {context}: "{source}", which no source says any more. Run `make translations`.'
    qm = ts.with_suffix(".qm")
    fresh_qm = scratch / qm.name
    if complaint := release(ts, fresh_qm):
        yield complaint
    elif not qm.is_file() or qm.read_bytes() != fresh_qm.read_bytes():
        yield f"{qm.name} is not what {ts.name} says. Run `make translations`."


def check(root: Path) -> list[str]:
    """Everything that is wrong with the words under ``root``, as sentences. Empty when there is nothing."""
    problems = list(source_problems(root))
    with tempfile.TemporaryDirectory() as scratch:
        for ts in files(root):
            if ts.is_file():
                problems += [*message_problems(ts), *stale(root, ts, Path(scratch))]
            else:
                problems.append(f"{ts.name} does not exist. Run `make translations`.")
    return problems


def update(root: Path) -> list[str]:
    """Bring every language up to date with the sources and release it; what went wrong."""
    (root / I18N).mkdir(parents=True, exist_ok=True)
    problems = []
    for ts in files(root):
        complaint = collect(root, ts) or release(ts, ts.with_suffix(".qm"))
        if complaint:
            problems.append(complaint)
            continue
        known = messages(ts)
        print(f"{ts.name}: {len(known)} texts, {sum(not m.finished for m in known)} still to translate")
    return problems


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["check", "update"])
    parser.add_argument("--root", type=Path, default=ROOT, help="the tree to work on (default: this one)")
    arguments = parser.parse_args()
    found = (check if arguments.action == "check" else update)(arguments.root.resolve())
    for sentence in found:
        print(sentence)
    sys.exit(1 if found else 0)
