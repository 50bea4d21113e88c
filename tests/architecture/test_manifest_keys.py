# SPDX-License-Identifier: Apache-2.0
"""Every key that a demo's manifest may have does something: a limit that is read and ignored is worse than none.

A key counts as read where the code outside its class takes it from something that holds the class: an attribute named
after the key, of a name that such a thing goes by.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from lab_kiosk import paths
from lab_kiosk.domain import demo, launch
from lab_kiosk.domain.launch import Strict

CODE = paths.resources().parent / "lab_kiosk"
_DEMO = ("manifest", "demo", "other")
_PAGE = ("page", "launch")
HELD_BY: dict[str, tuple[str, ...]] = {
    "Manifest": _DEMO,
    "Time": ("time",),
    "Audience": ("audience",),
    "Requires": ("requires",),
    "Capacity": ("capacity",),
    "Claim": ("claim", "equipment"),
    "Safety": ("safety", "step", "current"),
    "Question": ("question",),
    "QuizQuestion": ("asked",),
    "Briefing": ("step", "current"),
    "Image": ("step", "current"),
    "Checklist": ("step", "current"),
    "Quiz": ("quiz", "step"),
    "Run": ("step",),
    "Live": ("live", "step"),
    "Feedback": ("step",),
    "Log": ("log",),
    "Integrity": ("integrity",),
    "Ready": ("ready",),
    "Exit": ("exit", "known"),
    "Program": ("launch",),
    "Manual": ("launch",),
    "PageExit": ("exit",),
    "Page": _PAGE,
    "Web": _PAGE,
    "Ai": _PAGE,
    "Video": ("launch", "film"),
    "UpWithin": ("ready",),
    "QuestExit": ("leave",),
    "Quest": ("launch", "app"),
    "SteamReady": ("ready",),
    "SteamExit": ("exit",),
    "Steam": ("launch",),
}
"""What each part of a manifest is called where it is read: the last name before the key."""
KINDS = {"Program": "program", "Quest": "quest", "Steam": "steam"}
"""Launch kinds whose keys are alike: one is read only where that kind is at work, not in another's launcher."""


def classes() -> Iterator[type[Strict]]:
    for module in (demo, launch):
        for found in vars(module).values():
            if isinstance(found, type) and issubclass(found, Strict) and found.__module__ == module.__name__:
                yield found


def own(part: type[Strict]) -> tuple[str, ...]:
    inherited = {name for base in part.__bases__ for name in getattr(base, "__struct_fields__", ())}
    return tuple(name for name in part.__struct_fields__ if name not in inherited)


def reads(source: str, name: str) -> Iterator[tuple[str, str, str]]:
    """Module, holder and key of every attribute that is read, outside the classes of the schema."""
    tree = ast.parse(source)
    schema = {part.__name__ for part in classes()} - {"Manifest"}
    for outer in tree.body:
        if name in ("demo", "launch") and isinstance(outer, ast.ClassDef) and outer.name in schema:
            continue
        for node in ast.walk(outer):
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
                holder = node.value.value if isinstance(node.value, ast.Subscript) else node.value
                if isinstance(holder, ast.Attribute | ast.Name):
                    yield name, holder.attr if isinstance(holder, ast.Attribute) else holder.id, node.attr


READ = {
    found
    for file in CODE.rglob("*.py")
    if "showcase" not in file.parts
    for found in reads(file.read_text("utf-8"), file.stem)
}
KEYS = [(part.__name__, key) for part in classes() if part is not Strict for key in own(part)]
KEYS.remove(("Manifest", "schema"))  # it says what it is read as: no other value is let in


@pytest.mark.parametrize(("part", "key"), KEYS, ids=[f"{part}.{key}" for part, key in KEYS])
def test_every_key_of_the_schema_is_read_somewhere(part: str, key: str) -> None:
    others = {module for kind, module in KINDS.items() if kind != part} if part in KINDS else set()
    where = {module for module, holder, name in READ if name == key and holder in HELD_BY[part]}
    assert where - others, f"nobody reads {key} of {part}: honour it, or take it out of the schema"
