# SPDX-License-Identifier: Apache-2.0
"""Growth: what a check-in, a return and the questions of the screens cost with 1,000,000 visits and 50,000 assets,
against an empty lab. The same use cases, the same encrypted database, durable commits, in turn.
"""

from __future__ import annotations

import itertools
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from lab_kiosk.application import commands
from lab_kiosk.application.outcomes import CheckedIn
from lab_kiosk.application.ports import Lab, SiteConfig
from lab_kiosk.application.use_cases import perform
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain import badge as badges
from lab_kiosk.domain import hlc
from lab_kiosk.domain.badge import Badge, BadgeType
from lab_kiosk.domain.codes import TAG_ALPHABET, asset_tag
from lab_kiosk.domain.events import Entry, Event
from lab_kiosk.domain.events.equipment import AssetRegistered, ModelRegistered
from lab_kiosk.domain.events.site import PolicySet, TrustListAdopted
from lab_kiosk.domain.events.visits import VisitClosed, VisitOpened
from lab_kiosk.domain.ids import EventId, Handle, LogId, ModelId, Stream, VisitId
from lab_kiosk.domain.trust import TrustedKey, TrustList, seal
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Presented
from lab_kiosk.journal.store import JournalStore
from lab_kiosk.keys.ed25519 import SigningKey, keyed_digest, verify
from lab_kiosk.launching.catalogue import Catalogue
from tests.benchmarks.lab_traffic import START_MS
from tests.support.lab_database import journal_store

VISITS, ASSETS, ROUNDS = 1_000_000, 50_000, 400
KEY = SigningKey(bytes(32))
LOG = LogId("b0000000-0000-7000-8000-000000000001")


def tag(number: int) -> str:
    digits = []
    for _ in range(6):
        number, digit = divmod(number, len(TAG_ALPHABET))
        digits.append(TAG_ALPHABET[digit])
    return asset_tag("".join(digits))


def beginning() -> Iterator[tuple[str, Event]]:
    key = TrustedKey(kid=1, public_key=KEY.public, types=(1,), first_day=date(2020, 1, 1), last_day=date(2099, 1, 1))
    trust = TrustList(number=1, issued=date(2020, 1, 1), next_update=date(2099, 1, 1), keys=(key,))
    yield "site:1", PolicySet(opens=0, closes=24 * 60, ask_purpose=True)
    yield "site:1", TrustListAdopted(number=1, signed_text=seal(trust, KEY.sign))
    yield "model:quest", ModelRegistered(name="Quest 3", maker="Meta", equipment_class="quest-3", worn=True)


def things(count: int) -> Iterator[tuple[str, Event]]:
    for number in range(count):
        registered = AssetRegistered(model_id=ModelId("quest"), tag=tag(number), place="shelf", worn=number % 100 == 0)
        yield f"asset:a{number}", registered


def past_visits(count: int) -> Iterator[tuple[str, Event]]:
    for number in range(count):
        visit = VisitId(f"v{number}")
        stream = f"visit:{visit}"
        yield stream, VisitOpened(visit_id=visit, party=Party.GUEST, presented=Presented.TOUCH)
        yield stream, VisitClosed(visit_id=visit, by=ClosedBy.SELF)


def filled(store: JournalStore, events: Iterator[tuple[str, Event]]) -> None:
    """Into the journal as another kiosk's log, a minute before each other, two thousand at a time."""
    numbered = enumerate(events, 1)
    while batch := list(itertools.islice(numbered, 2000)):
        store.accept(
            [
                Entry(LOG, seq, EventId(f"e{seq}"), hlc.stamp(START_MS + seq * 1000), 1, Stream(stream), event)
                for seq, (stream, event) in batch
            ]
        )


def lab_of(store: JournalStore) -> Lab:
    site = SiteConfig(site_id=1, station="bay-1", stations=("bay-1",), zone="UTC", place="door", root_key=KEY.public)
    demos = Catalogue((), ())
    digest = keyed_digest(bytes(32))
    return Lab(
        store=store,
        clock=store._clock,
        ids=store._ids,
        verify=verify,
        digest=digest,
        demos=demos,
        site=site,
        random=bytes,
    )


def code(number: int, on: date) -> str:
    handle = badges.encode_handle((1 << 40 | number).to_bytes(10, "big"))
    badge = Badge(
        type=BadgeType.PERSON, key_id=1, site=1, handle=handle, serial=0, first_day=on, last_day=on.replace(month=12)
    )
    return badges.mint(badge, KEY.sign)


def questions(lab: Lab, number: int, text: str) -> dict[str, Callable[[], object]]:
    nobody = Visitor(handle=Handle("A" * 16), visit_id="v1", stream="person:" + "A" * 16, opened_at=0)
    known = tag(number % 1000)
    return {
        "check in by badge (to the durable outcome)": lambda: perform(commands.CheckIn(text, Presented.SCANNER), lab),
        "offer a scanned thing": lambda: perform(commands.OfferItem(nobody, known), lab),
        "the home screen's facts": lambda: perform(commands.LookAround(nobody), lab),
        "the attract screen's facts": lambda: perform(commands.LookAtLab(), lab),
    }


def main() -> None:
    scale = float(sys.argv[1]) if len(sys.argv) > 1 else 1.0
    with (
        tempfile.TemporaryDirectory() as empty,
        tempfile.TemporaryDirectory() as full,
        journal_store(Path(empty), durable=False) as small,
        journal_store(Path(full), durable=False) as large,
    ):
        filled(small, itertools.chain(beginning(), things(1000)))
        start = time.perf_counter()
        filled(large, itertools.chain(beginning(), things(int(ASSETS * scale)), past_visits(int(VISITS * scale))))
        took = time.perf_counter() - start
        labs = (lab_of(small), lab_of(large))
        times: dict[str, tuple[list[float], list[float]]] = {}
        now = START_MS + 3_000_000_000
        for lab in labs:
            lab.clock.now = now  # type: ignore[attr-defined]
            lab.store._database.connection.execute("PRAGMA synchronous = FULL")  # type: ignore[attr-defined]
        today = datetime.fromtimestamp(now / 1000, UTC).date()
        for number in range(ROUNDS):
            text = code(number, today)
            for which, lab in enumerate(labs):
                for name, ask in questions(lab, number, text).items():
                    begun = time.perf_counter()
                    outcome = ask()
                    times.setdefault(name, ([], []))[which].append((time.perf_counter() - begun) * 1000)
                    if isinstance(outcome, CheckedIn) and outcome.visitor is None:
                        raise RuntimeError(f"the badge was not admitted: {outcome.verdict}")
    sys.stdout.write(f"{int(VISITS * scale)} visits and {int(ASSETS * scale)} assets, filled in {took:.0f} s\n\n")
    sys.stdout.write(f"{'ms, p50 (p95)':46}{'1,000 assets':>18}{'full':>18}{'ratio':>8}\n")
    for name, (before, after) in times.items():
        p50, p95 = ([statistics.quantiles(side, n=100)[cut] for side in (before, after)] for cut in (49, 94))
        cells = "".join(f"{f'{p50[i]:.3f} ({p95[i]:.3f})':>18}" for i in (0, 1))
        sys.stdout.write(f"{name:46}{cells}{p50[1] / p50[0]:8.2f}\n")
    sys.stdout.write("to reach: 1.2\n")


if __name__ == "__main__":
    main()
