# SPDX-License-Identifier: Apache-2.0
"""Contradictions are told to staff and settled by them. What is told is read from the histories that contradict."""

from __future__ import annotations

from collections.abc import Sequence

from lab_kiosk.application.cases import (
    DECISIONS,
    CaseLine,
    CaseList,
    Decision,
    Deed,
    Moment,
    Settled,
)
from lab_kiosk.application.commands import ListCases, SettleCase
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.reservations import EndShortages
from lab_kiosk.application.use_cases import shortages, stand_ins
from lab_kiosk.application.use_cases.case_pictures import has_picture
from lab_kiosk.domain.events import Entry, Fact
from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.events.equipment import (
    AssetClaimed,
    AssetLent,
    AssetRegistered,
    AssetRetired,
    AssetReturned,
    CasePassed,
    CaseSettled,
    CodeAssigned,
    HoldPlaced,
    HoldReleased,
    KitDefined,
    StockMoved,
)
from lab_kiosk.domain.events.reservations import ReservationChanged, ReservationMade
from lab_kiosk.domain.events.site import UnknownScan
from lab_kiosk.domain.events.visits import VisitClosed, VisitCorrected, VisitOpened
from lab_kiosk.domain.folds.asset import ASSET
from lab_kiosk.domain.folds.person import PERSON
from lab_kiosk.domain.ids import Handle, HoldId, Stream, person_stream, stream_id
from lab_kiosk.domain.records import Case
from lab_kiosk.domain.vocabulary import CaseCode

_DEEDS: dict[type[Event], Deed] = {
    AssetLent: Deed.LENT,
    AssetReturned: Deed.RETURNED,
    AssetClaimed: Deed.IN_A_DEMO,
    AssetRetired: Deed.RETIRED,
    HoldPlaced: Deed.RECALLED,
    AssetRegistered: Deed.LABELLED,
    CodeAssigned: Deed.LABELLED,
    KitDefined: Deed.LABELLED,
    VisitOpened: Deed.CAME,
    VisitClosed: Deed.LEFT,
    VisitCorrected: Deed.CORRECTED,
    UnknownScan: Deed.SCANNED,
    StockMoved: Deed.COUNTED,
    ReservationMade: Deed.RESERVED,
    ReservationChanged: Deed.RESERVED,
}
"""Everything else that can contradict is a scan of the thing itself."""


def list_cases(command: ListCases, lab: Lab) -> CaseList:
    """Nobody is asked about what has passed: whoever opens the list just after a thing came back finds it closed."""
    shortages.end_shortages(EndShortages(), lab)
    return case_list(lab)


def case_list(lab: Lab) -> CaseList:
    teller = _Teller(lab)
    return CaseList(tuple(teller.line(case) for case in (*lab.store.open_cases(), *lab.store.settled_cases())))


def settle_case(command: SettleCase, lab: Lab) -> CaseList:
    """Of a case that was decided meanwhile nothing is written: what is shown then is who decided, and what. Nor is a
    thing kept that somebody took meanwhile: whoever tapped looks again.

    Raises ValueError for a decision that this kind of case does not offer, which no button does.
    """
    case = lab.store.case(command.case_id)
    if case is None or case.decided_at is not None:
        return CaseList(case_list(lab).lines, too_late=True)
    decision = Decision(command.decision)
    if decision not in DECISIONS[case.code]:
        raise ValueError(f"{decision} settles no {case.code}")
    stream = Stream(case.stream)
    facts = [Fact(stream, CaseSettled(case_id=case.case_id, decision=decision, by=command.by))]
    if decision is Decision.ONE_THING:
        facts += [Fact(stream, HoldReleased(hold_id=hold, by=command.by)) for hold in _audit(case, lab)]
    if decision is Decision.KEPT_ANOTHER:
        chosen = stand_ins.proposed(lab, case)
        if chosen is None or not chosen.keepable or chosen.asset_id != command.instead:
            return CaseList(case_list(lab).lines, changed=True)
        facts.append(stand_ins.kept(case, chosen, command.by, lab))
    lab.store.append(facts)
    return case_list(lab)


def _audit(case: Case, lab: Lab) -> tuple[HoldId, ...]:
    """The hold that the case itself placed, if it stands still."""
    if not case.stream.startswith("asset:"):
        return ()
    hold = HoldId(f"audit:{case.events.split(',')[-1]}")
    return (hold,) if hold in lab.store.state(ASSET, case.stream).holds else ()


class _Teller:
    """Reads each history once, and knows the kiosks by their names."""

    def __init__(self, lab: Lab) -> None:
        self._lab = lab
        peers = lab.exchange.peers() if lab.exchange is not None else ()
        self._kiosks = {str(peer.log_id): peer.kiosk for peer in peers}
        self._histories: dict[str, Sequence[Entry]] = {}

    def line(self, case: Case) -> CaseLine:
        known = {entry.event_id: entry for entry in self._history(case.stream)}
        about = [known[event_id] for event_id in case.events.split(",") if event_id in known]  # type: ignore[index]
        thing, tag, picture = self._thing(case, about)
        settled, *overruled = self._settlements(case) or (None,)
        stand_in = stand_ins.proposed(self._lab, case) if settled is None else None
        keepable = stand_in is not None and stand_in.keepable
        return CaseLine(
            case_id=case.case_id,
            code=case.code,
            at=case.opened_at,
            thing=thing,
            tag=tag,
            picture=picture,
            moments=tuple(self._moment(entry) for entry in about),
            decisions=tuple(one for one in DECISIONS[case.code] if keepable or one is not Decision.KEPT_ANOTHER),
            settled=settled,
            overruled=tuple(
                one for one in overruled if settled is not None and one.decision != settled.decision and not one.passed
            ),
            pictured=has_picture(self._history(case.stream), case.case_id),
            stand_in=stand_in,
        )

    def _settlements(self, case: Case) -> tuple[Settled, ...]:
        """The first counts, as in the fold; the others were decided by somebody who could not know of it."""
        told = [(entry, entry.event) for entry in self._history(case.stream)]
        return tuple(
            Settled(
                decision=event.decision if isinstance(event, CaseSettled) else event.reason,
                at=entry.at,
                by=self._name(event.by) if isinstance(event, CaseSettled) else "",
                kiosk=self._kiosk(entry),
                passed=isinstance(event, CasePassed),
            )
            for entry, event in told
            if isinstance(event, CaseSettled | CasePassed) and event.case_id == case.case_id
        )

    def _moment(self, entry: Entry) -> Moment:
        event = entry.event
        deed = _DEEDS.get(type(event), Deed.SEEN)  # type: ignore[arg-type]
        reserved = event.wants if isinstance(event, ReservationMade | ReservationChanged) else {}
        begins, ends = (event.opened_ms, event.closed_ms) if isinstance(event, VisitCorrected) else (0, 0)
        group = entry.personal.note if reserved and entry.personal else ""
        return Moment(
            at=entry.at,
            deed=deed,
            who=self._name(entry.subject or "") or group or "",
            kiosk=self._kiosk(entry),
            things=sum(reserved.values()),
            begins=begins or 0,
            ends=ends or 0,
        )

    def _thing(self, case: Case, about: Sequence[Entry]) -> tuple[str, str, str]:
        """Its name, its tag and its picture."""
        if case.code is CaseCode.UNKNOWN_CODE:
            code = next((entry.personal.code for entry in about if entry.personal and entry.personal.code), None)
            return "", code or "", ""
        streams = [case.stream, *(entry.stream for entry in reversed(about))]
        asset_id = next((stream_id(Stream(stream)) for stream in streams if stream.startswith("asset:")), "")
        asset = self._lab.store.asset(asset_id) if asset_id else None
        if case.stream.startswith("promises:"):
            promised = self._lab.store.model(stream_id(Stream(case.stream)))
            return (promised.name, "", promised.picture) if promised else ("", "", "")
        if asset is None:
            kind, _, name = case.stream.partition(":")
            return "", name if kind in {"code", "stock"} else "", ""
        model = self._lab.store.model(asset.model_id)
        return (model.name if model else "", asset.tag, model.picture if model else "")

    def _history(self, stream: str) -> Sequence[Entry]:
        if stream not in self._histories:
            self._histories[stream] = self._lab.store.history(stream)
        return self._histories[stream]

    def _name(self, handle: str) -> str:
        return self._lab.store.state(PERSON, person_stream(Handle(handle))).first_name or "" if handle else ""

    def _kiosk(self, entry: Entry) -> str:
        return self._kiosks.get(entry.log_id, "")
