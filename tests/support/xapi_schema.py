# SPDX-License-Identifier: Apache-2.0
"""What is wrong with an xAPI statement: by the published schema, and by the rules that a schema cannot say."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from jsonschema import Draft4Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT4

_FOLDER = Path(__file__).parents[1] / "vendor" / "xapi"
_NAMING = {"mbox", "mbox_sha1sum", "openid", "member"}
_OURS_NEVER = {"stored", "authority", "version", "voided"}


@cache
def _validator() -> Draft4Validator:
    schema = json.loads((_FOLDER / "1.0.1.json").read_text("utf-8"))
    Draft4Validator.check_schema(schema)
    formats = FormatChecker(formats=())
    for name, pattern in json.loads((_FOLDER / "formats.json").read_text("utf-8")).items():
        formats.checks(name)(_matching(pattern))
    registry = Registry().with_resource("urn:xapi", DRAFT4.create_resource(schema))
    return Draft4Validator({"$ref": "urn:xapi#statement"}, registry=registry, format_checker=formats)


def _matching(pattern: str) -> Callable[[object], bool]:
    known = re.compile(pattern)
    return lambda value: not isinstance(value, str) or known.search(value) is not None


def schema_faults(statement: Any) -> list[str]:
    """What the published schema says is wrong with one statement."""
    return [error.message for error in _validator().iter_errors(statement)]


def rule_faults(told: Sequence[dict[str, Any]]) -> Iterator[str]:
    """What xAPI-Data and xAPI-Communication ask of the statements of a learning record provider, beyond their shape."""
    ids = [statement["id"] for statement in told]
    if len(ids) != len(set(ids)):
        yield "two statements have one id: a record store refuses the whole request"
    for statement in told:
        if str(UUID(statement["id"])) != statement["id"]:
            yield f"{statement['id']} is no id"
        if datetime.fromisoformat(statement["timestamp"]).utcoffset() is None:
            yield f"{statement['timestamp']} belongs to no time zone"
        if found := _OURS_NEVER & set(statement):
            yield f"{found} is for the record store to say"
        if found := (_NAMING | {"name"}) & set(statement["actor"]):
            yield f"the actor is named: {found}"
        if statement["actor"]["objectType"] not in ("Agent", "Group"):
            yield "nobody acts"
        if None in statement.values():
            yield "null is no value of a statement"
