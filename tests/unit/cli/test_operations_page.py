# SPDX-License-Identifier: Apache-2.0
"""docs/OPERATIONS.md is read by somebody who types what it says and looks for the words that it names."""

from __future__ import annotations

import ast
import re
import shlex
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from lab_kiosk.cli import grammar, sample_lab
from lab_kiosk.domain.codes import Command
from lab_kiosk.domain.staff import Right, StaffRole, may
from lab_kiosk.settings import read_config, write_config

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "OPERATIONS.md").read_text("utf-8")
FENCED = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
STANDS_FOR = {
    "ISSUER_PUBLIC": "00" * 32,
    "HANDLE": "ABCDEFGHIJKLMNOP",
    "DAYS": "30",
    "IL0…": "IL0",
    " N": " 1",
}
"""What the page writes where something of one's own belongs."""
IN_PART = ("central", "journal", "lab", "print", "purge", "staff", "sync")
"""Commands of which the page also writes an end without the program's name: ``sync doctor``."""
NOT_OURS = {
    "a picture of a thing",
    "always allow",
    "always allow from this computer",
    "archived",
    "back door",
    "deprovisioned",
    "equipment desk",
    "front door",
    "no permissions",
    "old",
    "revoke usb debugging authorisations",
}
"""Words of other programs, names of invented kiosks, and what is only stressed."""


def unwrapped(text: str) -> str:
    return re.sub(r"\n(?!\n)\s*", " ", text)


def typed() -> list[str]:
    """Every whole command of the page, as somebody would type it."""
    spans = re.findall(r"`(lab-kiosk [^`]+)`", unwrapped(FENCED.sub("", PAGE)))
    for block in FENCED.findall(PAGE):
        joined = re.sub(r"\n\s+\[", " [", block)
        spans += re.findall(r"(?:^ *|/)(lab-kiosk .*)$", joined, re.MULTILINE)
    return sorted(set(spans))


def in_part() -> list[str]:
    spans = re.findall(r"`([^`]+)`", unwrapped(FENCED.sub("", PAGE)))
    return sorted({span for span in spans if span.split(" ")[0] in IN_PART and " " in span})


def words_of(span: str) -> list[str]:
    """Without what the shell takes, with one of several that are offered, and something in place of one's own."""
    for name, stands in STANDS_FOR.items():
        span = re.sub(rf"{name}\b" if name.strip().isalpha() else re.escape(name), stands, span)
    span = re.sub(r"(\w+)(\|[\w-]+)+", r"\1", span)
    return shlex.split(re.sub(r" [>|] ?.*$| *#.*$", "", span).translate({ord("["): "", ord("]"): ""}))


def missing_words(said: str) -> bool:
    """Whether a command was understood as far as it goes: a span may leave out what stands beside it."""
    return "the following arguments are required" in said


def refusal(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    try:
        assert callable(grammar().parse_args(words).run)
    except SystemExit:
        return capsys.readouterr().err
    return ""


@pytest.mark.parametrize("span", typed())
def test_every_command_of_the_page_is_understood(span: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, *words = words_of(span)
    filled = [{"WHAT": "people"}, {"WHAT": "loans", "FILE": "loans.csv"}] if "WHAT" in words else [{}]
    said = [refusal([stands.get(word, word) for word in words], capsys) for stands in filled]
    assert any(not one or missing_words(one) for one in said), said


@pytest.mark.parametrize("span", in_part())
def test_every_end_of_a_command_is_one_of_that_command(span: str, capsys: pytest.CaptureFixture[str]) -> None:
    said = refusal(words_of(span), capsys)
    assert not said or missing_words(said), said


def test_a_command_that_is_none_is_noticed(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(typed()) > 60
    assert len(in_part()) > 10
    for words in (["journal", "mend"], ["lab", "tags", "30", "--for", "x"], ["export", "everything"]):
        said = refusal(words, capsys)
        assert said
        assert not missing_words(said)


def plain(text: str) -> str:
    return re.sub(r"[.…:]+$", "", text.strip()).lower()


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """Sentences of the program with something filled in."""
    found = []
    for node in literals():
        if isinstance(node, ast.JoinedStr):
            parts = [re.escape(plain(str(p.value))) if isinstance(p, ast.Constant) else ".+" for p in node.values]
            if sum(len(part) for part in parts) > 20:
                found.append(re.compile(r"\W*".join(parts).removesuffix(r"\W*.+")))
    return tuple(found)


@cache
def literals() -> tuple[ast.Constant | ast.JoinedStr, ...]:
    trees = [
        ast.parse(path.read_text("utf-8"))
        for folder in ("lab_kiosk", "hardware")
        for path in (ROOT / folder).rglob("*.py")
    ]
    return tuple(node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant | ast.JoinedStr))


@cache
def words_of_the_program() -> frozenset[str]:
    """What the screens say, and what stands in texts of the program itself, in small letters."""
    told = {
        source
        for file in (ROOT / "resources" / "i18n").glob("*.ts")
        for message in ET.parse(file).iter("message")  # noqa: S314 - our own file
        if (source := message.findtext("source"))
    }
    told |= {node.value for node in literals() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    for path in (ROOT / "lab_kiosk").rglob(
        "*.sql"
    ):  # what a constraint is called is what a program that breaks it says
        told |= set(re.findall(r'CONSTRAINT "([^"]+)"', path.read_text("utf-8")))
    return frozenset(plain(text) for text in told)


def named() -> list[str]:
    """Everything in italics: what the page says that a screen or the program says."""
    text = re.sub(r"`[^`]*`", "`", FENCED.sub("", PAGE)).replace("**", "")
    found = re.findall(r"(?<![\w*])\*([^*\s](?:[^*\n]*[^*\s])?)\*(?![\w*])", unwrapped(text))
    return sorted({re.sub(r"\s*[.…:]+$", "", word) for word in found})


@pytest.mark.parametrize("word", named())
def test_every_word_that_the_page_says_a_screen_says_is_said(word: str) -> None:
    headings = {heading.lower() for heading in re.findall(r"^#+ (.+)$", PAGE, re.MULTILINE)}
    small = word.lower()
    if small in NOT_OURS or small in headings:
        return
    said = words_of_the_program()
    whole = small in said or any(f"{small} (" in text for text in said)
    part = len(small) > 12 and any(small in text for text in said)
    assert whole or part or any(pattern.search(small) for pattern in patterns())


@pytest.mark.parametrize("block", re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL))
def test_every_example_of_a_configuration_is_taken(block: str, tmp_path: Path) -> None:
    config = sample_lab.prepare(tmp_path, date(2026, 9, 1)).config
    write_config(tmp_path, config)
    file = tmp_path / "kiosk.toml"
    kept = [line for line in file.read_text("utf-8").splitlines() if not line.startswith("printer")]
    file.write_text("\n".join([*kept, block]), "utf-8")
    read = read_config(tmp_path)
    assert read.scanner or read.printer


def test_every_file_of_ours_that_the_page_names_is_there() -> None:
    ours = re.compile(r"`((?:docs|hardware|lab_kiosk|packaging|resources)/[\w./-]+)`|\]\(((?!https?:)[\w./-]+)\)")
    told = [path or f"docs/{link}" for path, link in ours.findall(PAGE)]
    assert len(told) > 10
    assert [path for path in told if not (ROOT / path).exists()] == []


def test_the_table_of_rights_is_the_one_by_which_the_desk_goes() -> None:
    """Its rows are told in other words than the program's, so they are compared by who may."""
    table = PAGE.split("| | desk (every staff badge) | lead | IT |\n|---|---|---|---|\n")[1].split("\n\n")[0]
    rows = [tuple(cell.strip() == "yes" for cell in line.split("|")[2:5]) for line in table.splitlines()]
    anybody = (True, True, True)
    rows.remove(anybody)  # to look something up takes an open desk and no right
    assert Counter(rows) == Counter(tuple(may(role, right) for role in StaffRole) for right in Right)


def test_every_card_that_the_page_names_is_printed() -> None:
    cards_named = set(re.findall(r"\*\*([A-Z]{5,})\*\*", PAGE)) | set(
        re.findall(r"(?:the|card) ([A-Z]{4,})(?: card|,)", PAGE)
    )
    cards = {command.value for command in Command}
    assert {"CLEANED", "STOCKTAKE", "EVACUATE"} <= cards_named
    assert cards_named - {"HANDLE"} <= cards
