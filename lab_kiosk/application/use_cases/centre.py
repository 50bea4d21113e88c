# SPDX-License-Identifier: Apache-2.0
"""What staff learn of the exchange with the centre, and whether this kiosk could work alone."""

from __future__ import annotations

from collections.abc import Callable

from lab_kiosk.application.centre import (
    ROOM_BYTES,
    CentreFacts,
    CheckResult,
    PeerNews,
    SelfCheck,
    SelfTested,
    Unread,
    odd_clock,
)
from lab_kiosk.application.commands import CheckOffline, LookAtCentre
from lab_kiosk.application.exchange import Exchange, Unreadable
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.use_cases import rules
from lab_kiosk.domain.folds.lab import AGREEMENT

MEGABYTE = 1 << 20


def look_at_centre(command: LookAtCentre, lab: Lab) -> CentreFacts:
    return facts(lab)


def facts(lab: Lab) -> CentreFacts:
    """A lab that shares its history with nobody has only its cases to tell of."""
    cases = len(lab.store.open_cases())
    shared = lab.exchange
    if shared is None:
        return CentreFacts(cases=cases)
    names = {str(peer.log_id): peer.kiosk for peer in shared.peers()}
    return CentreFacts(
        waiting=shared.waiting(),
        contact=shared.contact(),
        peers=_peers(shared),
        unread=tuple(_unread(one, names) for one in shared.set_aside()),
        cases=cases,
    )


def check_offline(command: CheckOffline, lab: Lab) -> SelfTested:
    """Each question that a kiosk without a network would have to answer alone. Where no centre was ever met, nothing
    can be missing from it.
    """
    results = [check(lab) for check in _CHECKS]
    shared = lab.exchange
    if shared is not None and shared.contact().at is not None:
        missing = sum(peer.missing for peer in _peers(shared)) + len(shared.set_aside())
        results.append(CheckResult(SelfCheck.COMPLETE, missing == 0, missing))
    return SelfTested(lab.clock.now_ms(), tuple(results))


def _peers(shared: Exchange) -> tuple[PeerNews, ...]:
    """One line for a kiosk, however many logs it has written; the centre's own first, then by name."""
    known = shared.vector()
    found: dict[tuple[int, str], PeerNews] = {}
    for peer in shared.peers():
        before = found.get((peer.site_id, peer.kiosk))
        heard = [at for at in (peer.heard_at, before.heard_at if before else None) if at is not None]
        missing = max(peer.seq - known.get(peer.log_id, 0), 0) + (before.missing if before else 0)
        found[peer.site_id, peer.kiosk] = PeerNews(
            site_id=peer.site_id, kiosk=peer.kiosk, heard_at=max(heard, default=None), missing=missing
        )
    return tuple(found[key] for key in sorted(found))


def _unread(one: Unreadable, names: dict[str, str]) -> Unread:
    return Unread(key=f"{one.log_id}/{one.seq}", kiosk=names.get(one.log_id, ""), seq=one.seq, reason=one.reason)


def _database(lab: Lab) -> CheckResult:
    """A file that is not sound is looked at again at the next start, and mended there."""
    sound = lab.store.sound()
    if not sound:
        lab.store.doubt()
    return CheckResult(SelfCheck.DATABASE, sound)


def _trust(lab: Lab) -> CheckResult:
    trust = rules.trust_list(lab)
    if not trust.keys:
        return CheckResult(SelfCheck.TRUST, passed=False)
    return CheckResult(SelfCheck.TRUST, not trust.stale(rules.today(lab)), until=trust.next_update.isoformat())


def _disk(lab: Lab) -> CheckResult:
    free = lab.free_bytes()
    return CheckResult(SelfCheck.DISK, free >= ROOM_BYTES, free // MEGABYTE)


def _clock(lab: Lab) -> CheckResult:
    """By what the centre said last, and by what this kiosk has seen: a clock does not stand before its own past."""
    met = lab.exchange.contact() if lab.exchange is not None else None
    off = met.clock_offset_ms if met is not None else 0
    if met is not None and met.at is not None:
        off = max(off, met.at - lab.clock.now_ms()) if met.at > lab.clock.now_ms() else off
    trust = rules.trust_list(lab)
    plausible = not odd_clock(off) and not (trust.keys and rules.today(lab) < trust.issued)
    return CheckResult(SelfCheck.CLOCK, plausible, abs(off) // 1000)


def _rules(lab: Lab) -> CheckResult:
    """Every text that was published can be shown here in the version that is asked for."""
    unreadable = [
        document
        for document, text in lab.agreements.items()
        if text.version < lab.store.state(AGREEMENT, f"agreement:{document}").version
    ]
    asked = rules.policy(lab).rules
    if asked and asked not in lab.agreements:
        unreadable.append(asked)
    return CheckResult(SelfCheck.RULES, not unreadable, len(unreadable))


def _demos(lab: Lab) -> CheckResult:
    startable = [demo for demo in lab.demos.all() if lab.demos.startable(demo.id)]
    return CheckResult(SelfCheck.DEMOS, bool(startable), len(startable))


def _plan(lab: Lab) -> CheckResult:
    return CheckResult(SelfCheck.PLAN, rules.site_state(lab).policy is not None)


_CHECKS: tuple[Callable[[Lab], CheckResult], ...] = (_database, _trust, _disk, _clock, _rules, _demos, _plan)
