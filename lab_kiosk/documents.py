# SPDX-License-Identifier: Apache-2.0
"""The texts that people accept here, as the program brings them: ``resources/agreements``."""

from __future__ import annotations

import tomllib

import msgspec

from lab_kiosk import paths
from lab_kiosk.application.lab_plan import publication
from lab_kiosk.application.ports import Lab
from lab_kiosk.domain.agreement import Agreement
from lab_kiosk.domain.folds.lab import AGREEMENT


def agreements() -> tuple[Agreement, ...]:
    """Every text of ``resources/agreements``."""
    files = sorted((paths.resources() / "agreements").glob("*.toml"))
    return tuple(msgspec.convert(tomllib.loads(file.read_text("utf-8")), Agreement) for file in files)


def by_name() -> dict[str, Agreement]:
    return {agreement.document: agreement for agreement in agreements()}


def publish(lab: Lab) -> None:
    """An update of the program may bring a newer version of a text: from now on that one is asked for."""
    newer = (
        agreement
        for document, agreement in lab.agreements.items()
        if agreement.version > lab.store.state(AGREEMENT, f"agreement:{document}").version
    )
    facts = [fact for agreement in newer for fact in publication(agreement)]
    if facts:
        lab.store.append(facts)
