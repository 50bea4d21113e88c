# SPDX-License-Identifier: Apache-2.0
"""xAPI statements: valid by the published schema, the same every time, and nobody in them has a name."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from lab_kiosk.domain.demo import Manifest
from lab_kiosk.domain.records import Answer, Session, Visit
from lab_kiosk.domain.vocabulary import SESSION_ENDS, ClosedBy, Party, Purpose, SessionState
from lab_kiosk.domain.xapi import BATCH, Statement, Teller, batches, statements
from lab_kiosk.keys.ed25519 import keyed_digest
from tests.support.builders import MINUTE, PAT, START_MS, manifest
from tests.support.xapi_schema import rule_faults, schema_faults

VISIT, OTHER, SESSION = (f"01920000-0000-7000-8000-00000000000{number}" for number in (1, 2, 3))
ALL = ("duration", "outcome", "feedback")
DEMO = manifest(
    id="solar-walk",
    version="1.2.0",
    log={"xapi_activity": "https://lab.example.org/demo/solar-walk", "collect": ALL},
    equipment=[{"class": "headset"}, {"class": "controllers"}],
    steps=[
        {"kind": "launch", "id": "run"},
        {
            "kind": "feedback",
            "id": "after",
            "questions": [
                {"id": "stars", "type": "scale", "ask": {"en": "How was it?", "es": "¿Qué tal?"}},
                {"id": "feel", "options": ["fine", "tired"], "labels": {"tired": {"en": "Tired"}}, "ask": {"en": "?"}},
            ],
        },
    ],
)
TELLER = Teller(home="https://schools.example.org", pseudonym=keyed_digest(b"k" * 32), demos={DEMO.id: DEMO})

VISITED = Visit(
    stream=f"person:{PAT}",
    visit_id=VISIT,
    party=Party.SUBJECT,
    subject=PAT,
    purpose=Purpose.WORKSHOP,
    opened_at=START_MS + 7,
    last_seen_at=START_MS,
    closed_at=START_MS + 7 + 90 * MINUTE,
    closed_by=ClosedBy.SELF,
)
RAN = Session(
    stream=f"session:{SESSION}",
    session_id=SESSION,
    demo_id=DEMO.id,
    demo_version="1.2.0",
    pilot_id="PILOT 1/2",
    station="bay-1",
    visit_id=VISIT,
    subject=PAT,
    state=SessionState.COMPLETED,
    chosen_at=START_MS,
    started_at=START_MS + MINUTE,
    ended_at=START_MS + 9 * MINUTE,
    seconds=480,
)
SAID = Answer(
    stream=RAN.stream,
    session_id=SESSION,
    question="stars",
    answer="4",
    demo_id=DEMO.id,
    pilot_id=RAN.pilot_id,
    given_at=START_MS + 10 * MINUTE,
)


def told(*records: Visit | Session | Answer, teller: Teller = TELLER) -> dict[str, Statement]:
    """By the last word of the verb; every statement is valid, whatever else a test looks at."""
    found = statements(
        [each for each in records if isinstance(each, Visit)],
        [each for each in records if isinstance(each, Session)],
        [each for each in records if isinstance(each, Answer)],
        teller,
    )
    assert [schema_faults(statement) for statement in found if schema_faults(statement)] == []
    assert list(rule_faults(found)) == []
    return {statement["verb"]["id"].rpartition("/")[2]: statement for statement in found}


def account(statement: Statement) -> str:
    name: str = statement["actor"]["account"]["name"]
    return name


def grouping(statement: Statement) -> list[str]:
    return [each["id"] for each in statement["context"]["contextActivities"].get("grouping", [])]


@pytest.mark.parametrize(
    "change",
    [
        {"id": "x"},
        {"extra": 1},
        {"timestamp": "yesterday"},
        {"actor": {"objectType": "Agent"}},
        {"verb": {"id": "attended"}},
        {"result": {"duration": "90 minutes"}},
        {"context": {"registration": "visit 1"}},
    ],
)
def test_the_published_schema_says_no_to_what_is_no_statement(change: dict[str, Any]) -> None:
    assert schema_faults({**told(VISITED)["attended"], **change})


def test_a_visit_is_attended_with_its_duration_and_its_registration() -> None:
    statement = told(VISITED)["attended"]
    assert statement["verb"]["id"] == "http://adlnet.gov/expapi/verbs/attended"
    assert statement["actor"]["objectType"] == "Agent"
    assert statement["actor"]["account"]["homePage"] == "https://schools.example.org"
    assert statement["object"]["id"] == "https://schools.example.org/xapi/lab/workshop"
    assert statement["object"]["definition"]["type"] == "http://adlnet.gov/expapi/activities/meeting"
    assert statement["result"] == {"duration": "PT5400S"}
    assert statement["context"]["registration"] == VISIT
    assert statement["timestamp"] == "2027-01-15T08:00:00.007Z"


def test_a_visit_that_only_the_system_closed_has_no_duration() -> None:
    for by in (ClosedBy.SYSTEM, ClosedBy.EVACUATION):
        assert "result" not in told(replace(VISITED, closed_by=by))["attended"]


@pytest.mark.parametrize(
    "change",
    [{"closed_at": None, "closed_by": None}, {"closed_by": ClosedBy.UNDONE}, {"merged_into": OTHER}],
)
def test_a_visit_that_is_not_over_or_never_was_is_not_told(change: dict[str, Any]) -> None:
    assert told(replace(VISITED, **change)) == {}


def test_a_visit_whose_purpose_nobody_said_is_a_visit() -> None:
    assert told(replace(VISITED, purpose=None))["attended"]["object"]["id"].endswith("/lab/visit")


def test_a_group_is_an_identified_group_of_nobody_with_a_number_of_heads() -> None:
    group = replace(VISITED, party=Party.GROUP, subject=None, heads=28, adults=3)
    found = told(group, replace(RAN, subject=None))
    for statement in found.values():
        assert statement["actor"]["objectType"] == "Group"
        assert set(statement["actor"]) == {"objectType", "account"}
    extensions = found["attended"]["context"]["extensions"]
    assert extensions == {
        "https://schools.example.org/xapi/extensions/heads": 28,
        "https://schools.example.org/xapi/extensions/adults": 3,
    }


def test_a_session_begins_and_is_completed() -> None:
    found = told(VISITED, RAN)
    begun, done = found["initialized"], found["completed"]
    assert begun["timestamp"] == "2027-01-15T08:01:00.000Z"
    assert done["timestamp"] == "2027-01-15T08:09:00.000Z"
    assert done["result"]["completion"] is True
    assert done["result"]["duration"] == "PT480S"
    assert begun["object"] == done["object"]
    assert begun["object"]["id"] == DEMO.log.xapi_activity
    assert begun["object"]["definition"]["type"] == "http://adlnet.gov/expapi/activities/simulation"
    assert begun["object"]["definition"]["name"] == DEMO.title
    assert begun["context"]["registration"] == VISIT
    assert grouping(begun) == ["https://schools.example.org/xapi/pilots/PILOT%201%2F2"]
    assert begun["context"]["extensions"] == {
        "https://schools.example.org/xapi/extensions/demo-version": "1.2.0",
        "https://schools.example.org/xapi/extensions/device-class": ["controllers", "headset"],
    }
    assert account(begun) == account(done) == account(found["attended"])


@pytest.mark.parametrize("end", sorted(SESSION_ENDS))
def test_each_end_is_completed_or_terminated_and_says_how(end: SessionState) -> None:
    found = told(replace(RAN, state=end))
    finished = end in {SessionState.COMPLETED, SessionState.TIMED_OUT}
    statement = found["completed" if finished else "terminated"]
    assert statement["result"]["completion"] is finished
    assert statement["result"]["extensions"] == {"https://schools.example.org/xapi/extensions/outcome": end.value}
    assert len(found) == 2


def test_a_session_that_still_runs_has_only_begun_and_one_that_never_ran_is_not_told() -> None:
    assert set(told(replace(RAN, state=SessionState.RUNNING, ended_at=None))) == {"initialized"}
    assert told(replace(RAN, state=SessionState.LAUNCH_FAILED, started_at=None)) == {}


def test_an_answer_is_a_response_to_a_question() -> None:
    stars = told(VISITED, RAN, SAID)["responded"]
    assert stars["result"] == {"response": "4"}
    assert stars["object"]["definition"]["type"] == "http://adlnet.gov/expapi/activities/cmi.interaction"
    assert stars["object"]["definition"]["interactionType"] == "likert"
    assert [each["id"] for each in stars["object"]["definition"]["scale"]] == ["1", "2", "3", "4", "5"]
    assert stars["object"]["definition"]["name"]["es"] == "¿Qué tal?"
    assert grouping(stars) == ["https://schools.example.org/xapi/pilots/PILOT%201%2F2"]
    assert [each["id"] for each in stars["context"]["contextActivities"]["parent"]] == [DEMO.log.xapi_activity]
    feel = told(RAN, replace(SAID, question="feel", answer="tired"))["responded"]
    assert feel["object"]["definition"]["interactionType"] == "choice"
    assert feel["object"]["definition"]["choices"] == [{"id": "fine"}, {"id": "tired", "description": {"en": "Tired"}}]


def test_nothing_leads_from_an_answer_to_the_person() -> None:
    found = told(VISITED, RAN, SAID)
    answer = json.dumps(found["responded"])
    for secret in (VISIT, SESSION, PAT, account(found["attended"])):
        assert secret not in answer
    again = told(VISITED, RAN, replace(SAID, question="feel", answer="fine"))["responded"]
    assert account(again) == account(found["responded"]), "the answers of a visit belong together"


def test_no_statement_holds_a_handle_a_name_or_a_station() -> None:
    for statement in told(replace(VISITED, day_label="IL-FOX-7"), RAN, SAID).values():
        text = json.dumps(statement)
        assert not any(word in text for word in (PAT, "IL-FOX-7", "bay-1"))


def test_a_pseudonym_is_kept_from_visit_to_visit_and_without_a_badge_it_is_not() -> None:
    later = replace(VISITED, visit_id=OTHER)
    assert account(told(VISITED)["attended"]) == account(told(later)["attended"])
    guest = replace(VISITED, party=Party.GUEST, subject=None)
    assert account(told(guest)["attended"]) != account(told(replace(guest, visit_id=OTHER))["attended"])


def test_another_key_makes_another_pseudonym() -> None:
    other = replace(TELLER, pseudonym=keyed_digest(b"o" * 32))
    assert account(told(VISITED)["attended"]) != account(told(VISITED, teller=other)["attended"])


def test_whoever_was_erased_is_a_stranger_on_every_visit() -> None:
    forgetful = replace(TELLER, erased=frozenset({PAT}))
    known = account(told(VISITED)["attended"])
    one, two = (account(told(replace(VISITED, visit_id=each), teller=forgetful)["attended"]) for each in (VISIT, OTHER))
    assert len({known, one, two}) == 3


def test_a_session_of_a_visit_that_turned_out_to_be_another_belongs_to_that_one() -> None:
    same = replace(VISITED, visit_id=OTHER, merged_into=VISIT)
    found = told(VISITED, same, replace(RAN, visit_id=OTHER))
    assert found["initialized"]["context"]["registration"] == VISIT


def test_what_a_demo_does_not_collect_is_not_told() -> None:
    def collecting(*what: str) -> Teller:
        log = replace(DEMO.log, collect=what)
        return replace(TELLER, demos={DEMO.id: replace(DEMO, log=log)})

    assert told(RAN, SAID, teller=collecting()) == {}
    assert set(told(RAN, SAID, teller=collecting("feedback"))) == {"responded"}
    outcome = told(RAN, SAID, teller=collecting("outcome"))
    assert set(outcome) == {"initialized", "completed"}
    assert "duration" not in outcome["completed"]["result"]


def test_a_demo_that_is_gone_is_told_by_its_id() -> None:
    found = told(replace(RAN, pilot_id=""), replace(SAID, pilot_id=""), teller=replace(TELLER, demos={}))
    assert found["initialized"]["object"]["id"] == "https://schools.example.org/xapi/demos/solar-walk"
    assert found["responded"]["object"]["definition"]["interactionType"] == "other"
    assert grouping(found["initialized"]) == []


def test_another_version_of_a_demo_says_nothing_of_the_devices_of_this_one() -> None:
    extensions = told(replace(RAN, demo_version="1.0.0"))["initialized"]["context"]["extensions"]
    assert list(extensions) == ["https://schools.example.org/xapi/extensions/demo-version"]


def test_a_question_that_is_no_longer_asked_and_an_answer_without_a_session_are_told_too() -> None:
    old = told(replace(SAID, question="gone"))["responded"]
    assert old["object"]["definition"]["name"] == {"en": "gone"}
    assert old["object"]["definition"]["interactionType"] == "other"


times = st.integers(0, 10**12)
text = st.text(min_size=1, max_size=20)


@given(
    st.builds(
        lambda purpose, party, begin, stay, by: replace(
            VISITED, purpose=purpose, party=party, opened_at=begin, closed_at=begin + stay, closed_by=by
        ),
        st.none() | st.sampled_from(Purpose),
        st.sampled_from(Party),
        times,
        st.integers(-MINUTE, 10**9),
        st.sampled_from(ClosedBy),
    ),
    st.builds(
        lambda demo, pilot, state, begin, seconds: replace(
            RAN, demo_id=demo, pilot_id=pilot, state=state, started_at=begin, ended_at=begin, seconds=seconds
        ),
        st.just(DEMO.id) | text,
        text,
        st.sampled_from(SessionState),
        st.none() | times,
        st.integers(0, 10**6),
    ),
    st.builds(lambda question, answer: replace(SAID, question=question, answer=answer), text, text),
)
def test_every_record_makes_valid_statements_and_the_same_ones_again(
    visit: Visit, session: Session, answer: Answer
) -> None:
    assert told(visit, session, answer) == told(visit, session, answer)


def test_statements_are_told_in_the_order_of_what_happened() -> None:
    found = statements([VISITED], [RAN], [SAID], TELLER)
    assert [each["timestamp"] for each in found] == sorted(each["timestamp"] for each in found)
    assert len({each["id"] for each in found}) == 4


@given(st.integers(0, 3 * BATCH + 1))
def test_no_request_carries_more_than_fifty_and_none_is_empty(count: int) -> None:
    many: list[Statement] = [{"n": number} for number in range(count)]
    requests = list(batches(many))
    assert [each for request in requests for each in request] == many
    assert all(1 <= len(request) <= 50 for request in requests)


def test_the_demo_of_this_test_is_one() -> None:
    assert isinstance(DEMO, Manifest)
