# SPDX-License-Identifier: Apache-2.0
"""Typing what is left of a label over 50,000 things: from each letter to the lines of the list, with names, places and
who has it, out of the encrypted database.

The yardstick, in the same run: the standard library's SQLite with nothing but the codes in a table, asked for each
letter with ``LIKE '%…%'``. ``python -m tests.benchmarks.bench_find [things]``
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

import msgspec

from lab_kiosk.application.find import MOST_FOUND, FoundShown, LookFor
from lab_kiosk.application.use_cases import perform
from lab_kiosk.domain.codes import TAG_ALPHABET, asset_tag
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.equipment import AssetRegistered, CodeAssigned, ModelRegistered
from lab_kiosk.domain.ids import AssetId, Handle, ModelId, Stream, asset_stream
from lab_kiosk.domain.vocabulary import CodeKind
from tests.benchmarks.bench_rebuild import resident_mb
from tests.support.builders import PAT
from tests.support.equipment import lent
from tests.support.fakes import TestLab
from tests.support.lab_database import journal_store
from tests.support.scenarios import named, site, trusted

THINGS, MODELS, TYPISTS = 50_000, 120, 150
MAKERS = ("Acme", "Borealis", "Cygnus", "Dynamo")
WORDS = ("Chromebook", "Headset", "Camera", "Robot", "Tablet", "Printer")


class Thing(msgspec.Struct, frozen=True):
    asset_id: str
    tag: str
    serial: str
    model: int


def things(count: int, dice: random.Random) -> list[Thing]:
    tags = {asset_tag("".join(dice.choices(TAG_ALPHABET, k=6))) for _ in range(count + count // 100)}
    return [
        Thing(f"t{number:05}", tag, f"5CD{dice.randrange(10**8):08}{'ABX'[number % 3]}", number % MODELS)
        for number, tag in enumerate(sorted(tags)[:count])
    ]


def name_of(model: int) -> str:
    return f"{WORDS[model % len(WORDS)]} {model // len(WORDS) + 1}"


def facts(stock: Sequence[Thing]) -> Iterator[Fact]:
    yield from (site(), trusted(), named())
    for number in range(MODELS):
        told = ModelRegistered(name=name_of(number), maker=MAKERS[number % 4], equipment_class=f"class-{number}")
        yield Fact(Stream(f"model:m{number}"), told)
    for number, one in enumerate(stock):
        stream = asset_stream(AssetId(one.asset_id))
        yield Fact(stream, AssetRegistered(model_id=ModelId(f"m{one.model}"), tag=one.tag, place=f"Room {number % 90}"))
        yield Fact(stream, CodeAssigned(value=one.serial, kind=CodeKind.SERIAL))
        if number % 10 == 0:
            yield Fact(stream, CodeAssigned(value=f"OLD-{number:06}", kind=CodeKind.OLD_TAG))
            yield Fact(stream, lent(f"loan-{number}"), Handle(PAT))


def batches(told: Iterator[Fact]) -> Iterator[list[Fact]]:
    while batch := list(islice(told, 1000)):
        yield batch


def typed(stock: Sequence[Thing], dice: random.Random) -> list[str]:
    """What people have on the glass, letter by letter: tags, tags without their beginning, the end of a serial, models,
    models and a piece of a code, and labels misread.
    """
    texts: list[str] = []
    ways: tuple[Callable[[Thing], str], ...] = (
        lambda one: one.tag,
        lambda one: one.tag[2:].lower(),
        lambda one: f"{one.tag[2:5]}-{one.tag[5:8]}",
        lambda one: one.serial[-6:],
        lambda one: one.serial.replace("0", "O"),
        lambda one: name_of(one.model),
        lambda one: f"{name_of(one.model)} {one.tag[-4:]}",
        lambda one: f"{one.tag} and nothing of the sort",
    )
    for number in range(TYPISTS):
        text = ways[number % len(ways)](dice.choice(stock))
        texts += [text[:letters] for letters in range(1, len(text) + 1)]
    return texts


def percentiles(times: Sequence[float]) -> str:
    ordered = sorted(times)
    marks = (ordered[min(int(len(ordered) * share), len(ordered) - 1)] for share in (0.5, 0.95, 0.99))
    return "".join(f"{mark * 1000:9.2f}" for mark in marks) + f"{ordered[-1] * 1000:9.2f}"


def timed(act: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    found = []
    for text in texts:
        started = time.perf_counter()
        act(text)
        found.append(time.perf_counter() - started)
    return found


def yardstick(stock: Sequence[Thing], folder: Path, texts: Sequence[str]) -> list[float]:
    with sqlite3.connect(folder / "bare.db") as bare:
        bare.execute("CREATE TABLE codes (value TEXT, thing TEXT)")
        rows = ((value, one.asset_id) for one in stock for value in (one.tag, one.serial))
        bare.executemany("INSERT INTO codes VALUES (?, ?)", rows)
        asked = "SELECT thing FROM codes WHERE value LIKE ? LIMIT ?"
        return timed(lambda text: bare.execute(asked, (f"%{text}%", MOST_FOUND)).fetchall(), texts)


def main(count: int) -> None:
    dice = random.Random(7)
    stock = things(count, dice)
    with tempfile.TemporaryDirectory() as directory, journal_store(Path(directory), durable=False) as store:
        store.append_whole(batches(facts(stock)))
        lab = replace(TestLab().lab, store=store)
        before = resident_mb()
        (first,) = timed(lambda text: perform(LookFor(text), lab), [""])
        held = resident_mb() - before
        texts = typed(stock, dice)
        asked = timed(lambda text: perform(LookFor(text), lab), texts)
        exact = perform(LookFor(stock[count // 2].tag), lab)
        assert isinstance(exact, FoundShown)
        assert exact.lines[0].asset_id == stock[count // 2].asset_id, "the thing itself does not stand first"
        anew = []
        for number in range(20):
            tag = asset_tag(f"ZZZ{TAG_ALPHABET[number]}22")
            store.append(
                [Fact(Stream(f"asset:new{number}"), AssetRegistered(model_id=ModelId("m1"), tag=tag, place=""))]
            )
            anew += timed(lambda text: perform(LookFor(text), lab), [tag])
        bare = yardstick(stock, Path(directory), texts)
    lines = (
        f"{count:,} things, {len(texts):,} letters of {TYPISTS} people",
        f"{'ms':42}{'p50':>9}{'p95':>9}{'p99':>9}{'worst':>9}",
        f"{'a letter, to the lines of the list':42}{percentiles(asked)}",
        f"{'the first letter after a new thing':42}{percentiles(anew)}",
        f"{'yardstick: bare LIKE, codes alone':42}{percentiles(bare)}",
        f"reading what can be found, once, as the page opens: {first * 1000:.0f} ms, {held:.0f} MB",
        "to reach: 50 ms for 95 of 100",
    )
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else THINGS)
