# SPDX-License-Identifier: Apache-2.0
"""The power goes while a class set is handed out: all of it is out afterwards, or nothing."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli import sample_lab

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 23)

FOR_EVER = """
import sys
from datetime import date
from pathlib import Path
from lab_kiosk.application import commands as c
from lab_kiosk.application.fleet import LendClassSet
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.application.use_cases import perform
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli import sample_lab
from lab_kiosk.domain.vocabulary import Presented

sample = sample_lab.prepare(Path(sys.argv[1]), date(2026, 11, 23))
clock = SystemClock()
with open_lab(sample.config, clock, RandomIds(clock), lambda: sample_lab.furniture(sample, clock)) as lab:
    staff = next(badge.text for badge in sample.badges if badge.kind == "staff")
    visitor = perform(c.CheckIn(staff, Presented.SCANNER), lab).visitor
    perform(c.GiveAssent(visitor, "lab-rules", "en"), lab)
    tags = [asset.tag for asset in sample.plan.assets if asset.model in ("robot", "tablet")]
    things = [lab.store.codes(tag)[0].stream.partition(":")[2] for tag in tags]
    while True:
        lent = perform(LendClassSet(visitor=visitor, assets=tuple(things), due_at=1, by=visitor.handle), lab)
        print(lent.batch_id, len(lent.loans), flush=True)
        perform(c.UndoLending(lent.batch_id, tuple((loan.asset_id, loan.loan_id) for loan in lent.loans)), lab)
"""


@pytest.mark.slow
@pytest.mark.parametrize("said", [1, 2, 5])
def test_a_class_set_is_never_half_out(tmp_path: Path, said: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", FOR_EVER, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as kiosk:
        assert kiosk.stdout is not None
        promised = [kiosk.stdout.readline().split() for _ in range(said)]
        kiosk.kill()
    sample = sample_lab.prepare(tmp_path, TODAY)
    clock = SystemClock()
    with open_lab(sample.config, clock, RandomIds(clock)) as lab:
        for batch_id, size in promised:
            assert len(lab.store.loans_in_batch(batch_id)) == int(size)
        staff = next(badge.person.handle for badge in sample.badges if badge.kind == "staff")
        sizes = Counter(loan.batch_id for loan in lab.store.loans_of(staff))
    assert set(sizes.values()) == {int(promised[0][1])}
