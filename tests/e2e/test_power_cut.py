# SPDX-License-Identifier: Apache-2.0
"""The power goes in the middle of a demo: the kiosk comes back to it, with the clock where it would have been."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

from lab_kiosk.application.commands import ResumeLab
from lab_kiosk.application.outcomes import Resumed
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.application.use_cases import perform
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.cli import sample_lab

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 23)

UNTIL_IT_RUNS = """
import sys, time
from datetime import date
from pathlib import Path
from lab_kiosk.application import commands as c
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.application.use_cases import perform
from lab_kiosk.bootstrap import open_lab
from lab_kiosk.documents import agreements
from lab_kiosk.application.lab_plan import furnish
from lab_kiosk.cli import sample_lab
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.site import TrustListAdopted
from lab_kiosk.domain.ids import Stream
from lab_kiosk.domain.vocabulary import Presented

sample = sample_lab.prepare(Path(sys.argv[1]), date(2026, 11, 23))
clock = SystemClock()
ids = RandomIds(clock)
adopted = Fact(Stream("site:1"), TrustListAdopted(number=1, signed_text=sample.trust_text))
with open_lab(sample.config, clock, ids, lambda: (*furnish(sample.plan, 1, agreements(), ids), adopted)) as lab:
    staff = next(badge.text for badge in sample.badges if badge.kind == "staff")
    visitor = perform(c.CheckIn(sample.badges[0].text, Presented.SCANNER), lab).visitor
    perform(c.GiveAssent(visitor, "lab-rules", "en"), lab)
    session = perform(c.ChooseDemo(visitor, "solar-walk", staff), lab).session_id
    perform(c.ArmSession(session, visitor), lab)
    perform(c.RecordStart(session), lab)
    print(session, flush=True)
    sys.stdin.read()
"""


def test_a_demo_goes_on_after_kill_nine(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", UNTIL_IT_RUNS, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as kiosk:
        assert kiosk.stdout is not None
        session = kiosk.stdout.readline().strip()
        kiosk.kill()
    assert session

    sample = sample_lab.prepare(tmp_path, TODAY)
    clock = SystemClock()
    with open_lab(sample.config, clock, RandomIds(clock)) as lab:
        resumed = perform(ResumeLab(), lab)
        assert isinstance(resumed, Resumed)
        assert resumed.running is not None
        assert resumed.running.session_id == session
        assert resumed.visitor is not None
        assert resumed.visitor.first_name == "Maya"
        assert 0 < clock.now_ms() - resumed.running.started_at < 120_000
        assert [asset.session_id for asset in lab.store.assets_in_session(session)] == [session]
        assert resumed.abandoned == 0
