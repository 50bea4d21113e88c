# SPDX-License-Identifier: Apache-2.0
"""What happened in the lab as xAPI 1.0.3 statements: a pure function of the derived records.

Nobody is named. A person is an account whose name is a keyed digest of the handle; an answer belongs to an account of
its own that nothing leads from to the person: it has neither their pseudonym nor their registration. Only what is over
and settled is told, and each statement always has the same id, because a record store never lets one change.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

import msgspec

from lab_kiosk.domain.demo import Manifest, Question
from lab_kiosk.domain.records import Answer, Session, Visit
from lab_kiosk.domain.vocabulary import ClosedBy, Party, Purpose, SessionState

VERSION = "1.0.3"
"""What the header ``X-Experience-API-Version`` of a request with these statements says."""
BATCH = 50
"""Statements of one request, at most."""

Statement = dict[str, Any]

_ADL = "http://adlnet.gov/expapi"
_NAMESPACE = uuid.UUID("8cc81027-da81-5e49-a65e-d04a0d5e3235")
_NO_EVIDENCE = frozenset({ClosedBy.SYSTEM, ClosedBy.EVACUATION})
"""Ends of a visit that say nothing of when somebody left."""
_TO_THE_END = frozenset({SessionState.COMPLETED, SessionState.TIMED_OUT})
_PURPOSES = {
    Purpose.DEMO: "Trying a demo in the lab",
    Purpose.BORROW: "Borrowing from the lab",
    Purpose.WORKSHOP: "A workshop in the lab",
    Purpose.REPAIR: "Repairing in the lab",
    Purpose.VISIT: "A visit to the lab",
}


class Teller(msgspec.Struct, frozen=True, kw_only=True):
    """``home`` is the district's address (no slash at its end), below which accounts and activities stand.

    ``pseudonym`` makes a name of a text that only the holder of its key could make again. ``demos`` are those that the
    lab knows today, by id. Of ``erased`` handles not even the pseudonym is told.
    """

    home: str
    pseudonym: Callable[[str], str]
    demos: Mapping[str, Manifest] = {}
    erased: frozenset[str] = frozenset()

    def iri(self, *parts: str) -> str:
        return "/".join((self.home, "xapi", *(quote(part, safe="") for part in parts)))

    def account(self, of: str, *, group: bool = False) -> Statement:
        name = self.pseudonym(of)
        return {"objectType": "Group" if group else "Agent", "account": {"homePage": self.home, "name": name}}

    def actor(self, visit_id: str, subject: str | None, *, group: bool) -> Statement:
        """Somebody without a badge is somebody else on every visit."""
        known = subject is not None and subject not in self.erased
        return self.account(f"person {subject}" if known else f"visit {visit_id}", group=group)

    def identified(self, verb: str, *of: str) -> Statement:
        """The verb, and the id that this one statement has for ever; no id leads from one statement to another."""
        name = self.pseudonym(" ".join(("statement", verb, *of)))
        return {
            "id": str(uuid.uuid5(_NAMESPACE, name)),
            "verb": {"id": f"{_ADL}/verbs/{verb}", "display": {"en-US": verb}},
        }


def statements(
    visits: Sequence[Visit], sessions: Sequence[Session], answers: Sequence[Answer], teller: Teller
) -> list[Statement]:
    """Every statement there is to tell, in the order of what happened."""
    merged = {visit.visit_id: visit.merged_into or visit.visit_id for visit in visits}
    groups = {visit.visit_id for visit in visits if visit.party is Party.GROUP}
    visit_of = {session.session_id: merged.get(session.visit_id, session.visit_id) for session in sessions}
    told = [_attended(visit, teller) for visit in visits if _settled(visit)]
    for session in sessions:
        visit_id = visit_of[session.session_id]
        told += _session(session, visit_id, teller, group=visit_id in groups)
    told += [
        _responded(answer, visit_of.get(answer.session_id, answer.session_id), teller)
        for answer in answers
        if _collects(answer.demo_id, "feedback", teller)
    ]
    return sorted(told, key=lambda statement: (statement["timestamp"], statement["id"]))


def batches(told: Sequence[Statement], size: int = BATCH) -> Iterator[Sequence[Statement]]:
    """As many statements as one request may carry, again and again."""
    for begin in range(0, len(told), size):
        yield told[begin : begin + size]


def _settled(visit: Visit) -> bool:
    return visit.closed_at is not None and visit.merged_into is None and visit.closed_by is not ClosedBy.UNDONE


def _attended(visit: Visit, teller: Teller) -> Statement:
    purpose = visit.purpose or Purpose.VISIT
    group = visit.party is Party.GROUP
    context = _context(teller, visit.visit_id)
    if group:
        heads = {teller.iri("extensions", "heads"): visit.heads, teller.iri("extensions", "adults"): visit.adults}
        context["extensions"] = heads
    statement = {
        **teller.identified("attended", visit.visit_id),
        "actor": teller.actor(visit.visit_id, visit.subject, group=group),
        "object": _activity(teller.iri("lab", purpose), "meeting", {"en": _PURPOSES[purpose]}),
        "context": context,
        "timestamp": _instant(visit.opened_at),
    }
    if visit.closed_at is not None and visit.closed_by not in _NO_EVIDENCE:
        statement["result"] = {"duration": _duration((visit.closed_at - visit.opened_at) // 1000)}
    return statement


def _session(session: Session, visit_id: str, teller: Teller, *, group: bool) -> Iterator[Statement]:
    """Nothing of a session that never ran. What a demo says is not to be collected is not told."""
    if session.started_at is None or not _collects(session.demo_id, "outcome", teller):
        return
    about = {
        "actor": teller.actor(visit_id, session.subject, group=group),
        "object": _demo(session.demo_id, teller),
        "context": _session_context(session, visit_id, teller),
    }
    yield {
        **teller.identified("initialized", session.session_id),
        **about,
        "timestamp": _instant(session.started_at),
    }
    if session.ended_at is None:
        return
    finished = session.state in _TO_THE_END
    result: Statement = {
        "completion": finished,
        "extensions": {teller.iri("extensions", "outcome"): session.state.value},
    }
    if _collects(session.demo_id, "duration", teller):
        result["duration"] = _duration(session.seconds)
    yield {
        **teller.identified("completed" if finished else "terminated", session.session_id),
        **about,
        "result": result,
        "timestamp": _instant(session.ended_at),
    }


def _responded(answer: Answer, visit_id: str, teller: Teller) -> Statement:
    context = _context(teller, "", answer.pilot_id)
    context["contextActivities"]["parent"] = [_demo(answer.demo_id, teller)]
    return {
        **teller.identified("responded", answer.session_id, answer.question),
        "actor": teller.account(f"answers {visit_id}"),
        "object": _question(answer, teller),
        "result": {"response": answer.answer},
        "context": context,
        "timestamp": _instant(answer.given_at),
    }


def _collects(demo_id: str, what: str, teller: Teller) -> bool:
    """A demo that the lab no longer has was asked when it ran."""
    manifest = teller.demos.get(demo_id)
    return manifest is None or what in manifest.log.collect


def _context(teller: Teller, visit_id: str, pilot_id: str = "") -> Statement:
    profile = {"id": teller.iri("profile"), "definition": {"type": f"{_ADL}/activities/profile"}}
    activities: Statement = {"category": [profile]}
    if pilot_id:
        activities["grouping"] = [{"id": teller.iri("pilots", pilot_id), "definition": {"name": {"en": pilot_id}}}]
    context: Statement = {"contextActivities": activities, "platform": "Lab Kiosk"}
    return {"registration": visit_id, **context} if visit_id else context


def _session_context(session: Session, visit_id: str, teller: Teller) -> Statement:
    """What kind of device it was, never which one."""
    manifest = teller.demos.get(session.demo_id)
    extensions: Statement = {teller.iri("extensions", "demo-version"): session.demo_version}
    if manifest is not None and manifest.version == session.demo_version and manifest.equipment:
        classes = sorted({claim.equipment_class for claim in manifest.equipment})
        extensions[teller.iri("extensions", "device-class")] = classes
    return {**_context(teller, visit_id, session.pilot_id), "extensions": extensions}


def _activity(iri: str, kind: str, name: Mapping[str, str]) -> Statement:
    return {
        "objectType": "Activity",
        "id": iri,
        "definition": {"type": f"{_ADL}/activities/{kind}", "name": dict(name)},
    }


def _demo(demo_id: str, teller: Teller) -> Statement:
    manifest = teller.demos.get(demo_id)
    if manifest is None:
        return _activity(teller.iri("demos", demo_id), "simulation", {"en": demo_id})
    return _activity(manifest.log.xapi_activity or teller.iri("demos", demo_id), "simulation", manifest.title)


def _question(answer: Answer, teller: Teller) -> Statement:
    """The question with its answers, where the demo still asks it."""
    manifest = teller.demos.get(answer.demo_id)
    questions = manifest.questions if manifest is not None else ()
    asked = next((question for question in questions if question.id == answer.question), None)
    iri = teller.iri("demos", answer.demo_id, "questions", answer.question)
    activity = _activity(iri, "cmi.interaction", asked.ask if asked is not None else {"en": answer.question})
    activity["definition"].update(_interaction(asked) if asked is not None else {"interactionType": "other"})
    return activity


def _interaction(asked: Question) -> Statement:
    components = [
        {"id": answer, **({"description": dict(asked.labels[answer])} if answer in asked.labels else {})}
        for answer in asked.answers
    ]
    if asked.type == "scale":
        return {"interactionType": "likert", "scale": components}
    return {"interactionType": "choice", "choices": components}


def _instant(ms: int) -> str:
    """ISO 8601 in UTC, to the millisecond."""
    instant = datetime.fromtimestamp(ms // 1000, UTC).replace(microsecond=ms % 1000 * 1000)
    return instant.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _duration(seconds: int) -> str:
    return f"PT{max(seconds, 0)}S"
