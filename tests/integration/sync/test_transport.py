# SPDX-License-Identifier: Apache-2.0
"""The way to the centre, and everything that can be wrong with it, tried with the real thing."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import psycopg
import pytest
from msgspec.structs import replace

from lab_kiosk.application.exchange import Place
from lab_kiosk.application.ports import EnvironmentProblem
from lab_kiosk.cli.own_postgres import Server, Tls, binaries, has_tls
from lab_kiosk.domain.ids import LogId
from lab_kiosk.sync import chain, postgres
from lab_kiosk.sync.central import admin, schema
from lab_kiosk.sync.enrolment import PLAIN, SYSTEM, Credential
from lab_kiosk.sync.postgres import PostgresTransport, claim
from lab_kiosk.sync.protocol import Pull, Push, TransportProblem, Trouble, Verdict
from tests.support.certificates import DAY, Authority
from tests.support.postgres import Centre, Centres, enrolment_of, push, some

PATIENCE = 60
HOST = "127.0.0.1"


def problem(call: Callable[[], object]) -> TransportProblem:
    with pytest.raises(TransportProblem) as caught:
        call()
    return caught.value


def trouble(credential: Credential) -> Trouble:
    transport = PostgresTransport(credential)
    try:
        return problem(lambda: transport.pull(Pull())).trouble
    finally:
        transport.close()


@contextmanager
def answering(*answers: bytes) -> Iterator[int]:
    """A server on a port of its own that says this to everybody who says something, and hangs up; or, without an
    answer, takes everything and never says anything.
    """
    ended = threading.Event()
    with socket.create_server((HOST, 0)) as listener:

        def serve() -> None:
            taken = []
            while not ended.is_set():
                try:
                    line, _ = listener.accept()
                except OSError:
                    break
                taken.append(line)
                for answer in answers:
                    line.recv(4096)
                    line.sendall(answer)
                if answers:
                    line.close()
            for line in taken:
                line.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield listener.getsockname()[1]
        ended.set()
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(PATIENCE)


def test_a_call_is_one_statement_on_a_connection_that_is_kept(centre: Centre) -> None:
    kiosk = centre.kiosk()
    push(kiosk, some("a", 1, 2))
    sessions = "SELECT pid, application_name FROM pg_stat_activity WHERE usename LIKE 'kiosk_1_%%'"
    before = centre.rows(sessions, [])
    kiosk.pull(Pull())
    assert centre.rows(sessions, []) == before
    assert [name for _, name in before] == ["lab-kiosk"]


def test_a_killed_session_is_a_lost_connection_and_the_next_call_makes_another(centre: Centre) -> None:
    kiosk = centre.kiosk()
    push(kiosk, some("a", 1, 2))
    centre.rows("SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE starts_with(usename, 'kiosk_1_')")
    assert problem(lambda: push(kiosk, some("a", 3, 4))).trouble is Trouble.LOST
    assert push(kiosk, some("a", 3, 4)).verdict is Verdict.OK


def test_wrong_password_revoked_login_and_unknown_role_are_refused(centre: Centre) -> None:
    credential = centre.credential()
    assert trouble(replace(credential, password="wrong")) is Trouble.REFUSED
    assert trouble(replace(credential, role="kiosk_9_none")) is Trouble.REFUSED
    assert admin.revoke(centre.connection, 1, "Door")
    assert trouble(credential) is Trouble.REVOKED
    assert trouble(replace(credential, password="wrong")) is Trouble.REFUSED
    assert not admin.revoke(centre.connection, 1, "Nobody")


def test_revoking_ends_the_session_that_is_open(centre: Centre) -> None:
    kiosk = centre.kiosk()
    push(kiosk, some("a", 1, 1))
    admin.revoke(centre.connection, 1, "Door")
    assert problem(lambda: push(kiosk, some("a", 2, 2))).trouble is Trouble.LOST
    assert problem(lambda: push(kiosk, some("a", 2, 2))).trouble is Trouble.REVOKED


def test_enrolling_a_name_again_ends_its_old_credential_and_keeps_its_logs(centre: Centre) -> None:
    first = centre.kiosk()
    push(first, some("a", 1, 1))
    second = centre.kiosk()
    assert problem(lambda: push(first, some("a", 2, 2))).trouble is Trouble.LOST
    assert problem(lambda: push(first, some("a", 2, 2))).trouble is Trouble.REFUSED
    assert push(second, some("a", 2, 2)).verdict is Verdict.OK
    assert len(admin.kiosks(centre.connection)) == 1


def test_a_database_that_is_no_centre_says_so(centre: Centre) -> None:
    credential = centre.credential()
    assert trouble(replace(credential, database="nowhere")) is Trouble.NOT_CENTRAL
    centre.connection.execute("ALTER FUNCTION api.pull_v1 RENAME TO pull_v9")
    assert trouble(credential) is Trouble.NOT_CENTRAL


def test_a_centre_that_has_lost_its_grants_says_so_until_it_is_initialised_again(centre: Centre) -> None:
    """As a restore leaves it: what belongs to the database itself is not in its dump."""
    credential = centre.credential()
    for lost in (
        f"REVOKE CONNECT ON DATABASE {centre.database} FROM lab_kiosk",
        "REVOKE USAGE ON SCHEMA api FROM lab_kiosk",
        "REVOKE EXECUTE ON FUNCTION api.pull_v1 FROM lab_kiosk",
    ):
        centre.connection.execute(lost)  # type: ignore[arg-type]
        assert trouble(credential) is Trouble.NO_RIGHTS
        schema.init(centre.connection)
        kiosk = PostgresTransport(credential)
        kiosk.pull(Pull())
        kiosk.close()


def test_a_program_that_is_too_old_is_told_so_by_every_question(centre: Centre) -> None:
    credential = centre.credential()
    centre.connection.execute("UPDATE core.setting SET value = '2' WHERE key = 'min_version'")
    assert trouble(credential) is Trouble.OLD
    assert problem(lambda: claim(enrolment_of(credential, PLAIN))).trouble is Trouble.OLD


def test_no_connection_left_is_full(centre: Centre) -> None:
    credential = centre.credential()
    centre.connection.execute(f"ALTER ROLE {credential.role} CONNECTION LIMIT 0")  # type: ignore[arg-type]
    assert trouble(credential) is Trouble.FULL


def test_a_name_without_an_address_and_a_port_without_a_server(centre: Centre) -> None:
    credential = centre.credential()
    assert trouble(replace(credential, host="nowhere.invalid", ca=SYSTEM)) is Trouble.NO_ADDRESS
    with socket.create_server((HOST, 0)) as unused:
        port = unused.getsockname()[1]
    assert trouble(replace(credential, port=port)) is Trouble.UNREACHABLE


def test_without_tls_it_only_talks_to_its_own_machine(centre: Centre) -> None:
    credential = centre.credential()
    assert trouble(replace(credential, host="192.0.2.1", ca=PLAIN)) is Trouble.NO_TLS


@pytest.mark.parametrize("ca", [PLAIN, SYSTEM])
def test_a_portal_that_answers_with_a_page_is_no_database(centre: Centre, ca: str) -> None:
    with answering(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>Sign in</h1>") as port:
        credential = replace(centre.credential(), port=port, ca=ca)
        assert trouble(credential) is Trouble.NOT_A_DATABASE
        enrolment = enrolment_of(credential, "0" * 64)
        assert problem(lambda: claim(enrolment)).trouble is Trouble.NOT_A_DATABASE


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever says nothing is given up after two seconds, the least that libpq allows, and not after five."""
    monkeypatch.setattr(postgres, "CONNECT_SECONDS", 2)
    monkeypatch.setattr(chain, "PATIENCE", 2.0)


@pytest.mark.usefixtures("impatient")
def test_a_portal_that_waits_for_a_whole_request_is_found_out_too(centre: Centre) -> None:
    """As nearly all do: none of the bytes that a database is greeted with ends a line."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None: ...

    with ThreadingHTTPServer((HOST, 0), Page) as portal:
        thread = threading.Thread(target=portal.serve_forever, daemon=True)
        thread.start()
        credential = replace(centre.credential(), port=portal.server_port, ca=SYSTEM)
        assert trouble(credential) is Trouble.NOT_A_DATABASE
        assert problem(lambda: claim(enrolment_of(credential, "0" * 64))).trouble is Trouble.NOT_A_DATABASE
        portal.shutdown()
        thread.join(PATIENCE)
    with answering() as port:
        assert trouble(replace(credential, port=port)) is Trouble.TIMED_OUT


@pytest.mark.usefixtures("impatient")
def test_a_server_that_never_answers_is_given_up(centre: Centre) -> None:
    with answering() as port:
        assert trouble(replace(centre.credential(), port=port)) is Trouble.TIMED_OUT


def test_a_call_that_hangs_is_ended_from_another_thread(centre: Centre) -> None:
    kiosk = centre.kiosk()
    push(kiosk, some("a", 1, 1))
    centre.connection.execute("ALTER FUNCTION api.push_v1 SET lock_timeout = 0")
    waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    found: list[TransportProblem] = []
    with psycopg.connect(centre.dsn) as holder:
        holder.execute("SELECT 1 FROM core.kiosk FOR UPDATE")
        caller = threading.Thread(target=lambda: found.append(problem(lambda: push(kiosk, some("a", 2, 2)))))
        caller.start()
        tick = threading.Event()
        while centre.value(waits) == 0:
            tick.wait(0.01)
        kiosk.abort()
        caller.join(PATIENCE)
        assert not caller.is_alive()
        holder.rollback()
    assert [one.trouble for one in found] == [Trouble.TIMED_OUT]
    assert push(kiosk, some("a", 2, 2)).verdict is Verdict.OK


def test_an_abort_between_two_calls_harms_neither(centre: Centre) -> None:
    kiosk = centre.kiosk()
    kiosk.abort()
    push(kiosk, some("a", 1, 1))
    kiosk.abort()
    assert push(kiosk, some("a", 2, 2)).verdict is Verdict.OK


def test_the_reaper_ends_a_session_that_holds_a_transaction_open(centre: Centre) -> None:
    login = centre.credential()
    stuck = psycopg.connect(
        host=login.host, port=login.port, dbname=login.database, user=login.role, password=login.password
    )
    stuck.execute("SET idle_in_transaction_session_timeout = 0")
    stuck.execute("SELECT 1")
    with psycopg.connect(centre.dsn) as administrator:
        administrator.execute("SELECT 1")
        assert admin.reap(centre.connection, 3600) == ()
        assert admin.reap(centre.connection, 0) == (login.role,)
        administrator.execute("SELECT 1")  # open just as long, and nobody's business
    with pytest.raises(psycopg.OperationalError):
        stuck.execute("SELECT 1")
    stuck.close()


def test_a_server_that_was_stopped_and_comes_back(tmp_path: Path) -> None:
    with own_server() as server:
        centres = Centres(server.dsn())
        with centres.centre() as centre:
            kiosk = centre.kiosk()
            push(kiosk, some("a", 1, 1))
            server.stop("immediate")
            assert problem(lambda: push(kiosk, some("a", 2, 2))).trouble is Trouble.LOST
            assert problem(lambda: push(kiosk, some("a", 2, 2))).trouble is Trouble.UNREACHABLE
            server.start()
            assert push(kiosk, some("a", 2, 2)).verdict is Verdict.OK
            centre.connection.close()
            centre.connection = psycopg.connect(centre.dsn, autocommit=True)


# ------------------------------------------------------------------------------------------------------- enrolment


def test_an_enrolment_is_good_once(centre: Centre) -> None:
    enrolment = enrolment_of(centre.credential(), PLAIN)
    own = claim(enrolment)
    assert own.password != enrolment.password
    assert own.password not in repr(own)
    assert enrolment.password not in repr(enrolment)
    assert problem(lambda: claim(enrolment)).trouble is Trouble.REFUSED
    kiosk = PostgresTransport(own)
    assert push(kiosk, some("a", 1, 1)).verdict is Verdict.OK
    kiosk.close()
    (row,) = admin.kiosks(centre.connection)
    assert (row.state, row.invited_until) == ("active", None)


def test_an_enrolment_that_has_expired_changes_nothing(centre: Centre) -> None:
    enrolment = enrolment_of(centre.credential(), PLAIN)
    centre.connection.execute("UPDATE core.kiosk SET invited_until = 1 WHERE site_id = 1")
    refused = problem(lambda: claim(enrolment))
    assert refused.trouble is Trouble.REFUSED
    assert "expired" in refused.detail
    centre.connection.execute("UPDATE core.kiosk SET invited_until = 9999999999999 WHERE site_id = 1")
    assert claim(enrolment).role == enrolment.role


def test_names_that_are_none_are_not_enrolled(centre: Centre) -> None:
    for site, name in ((0, "Door"), (1, ""), (1, " Door"), (1, "x" * 61), (1, "a\nb")):
        with pytest.raises(EnvironmentProblem):
            admin.enroll(centre.connection, site, name, 0)
    name = "Puerta “norte”; <7> ' \" %"
    kiosk = centre.kiosk(1, name)
    push(kiosk, some("a", 1, 1))
    assert [head.kiosk for head in kiosk.pull(Pull()).heads if head.log_id == "a"] == [name]


# ------------------------------------------------------------------------------------------------------------- TLS


@contextmanager
def own_server(tls: Tls | None = None) -> Iterator[Server]:
    try:
        folder = binaries()
    except EnvironmentProblem as why:
        pytest.skip(str(why))
    if tls is not None and not has_tls(folder):
        pytest.skip(f"the server in {folder} was built without TLS")
    with Server(folder=folder, tls=tls) as server:
        yield server


class Verified:
    """A centre behind TLS, whose certificate can be changed."""

    def __init__(self, server: Server, ca: Authority, credential: Credential) -> None:
        self.server = server
        self.ca = ca
        self.credential = credential

    def shows(self, tls: Tls) -> Trouble:
        self.server.change_certificate(tls)
        return trouble(self.credential)


@pytest.fixture(scope="module")
def verified(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Verified]:
    ca = Authority(tmp_path_factory.mktemp("ca"), "district")
    with own_server(ca.issue(HOST)) as server:
        centres = Centres(server.dsn())
        with centres.centre() as centre:
            credential = replace(centre.credential(), ca=ca.pem)
            centre.connection.close()
            yield Verified(server, ca, credential)
            server.change_certificate(ca.issue(HOST))
            centre.connection = psycopg.connect(centre.dsn, autocommit=True)


def test_the_right_certificate_is_accepted_and_the_connection_is_encrypted(verified: Verified) -> None:
    verified.server.change_certificate(verified.ca.issue(HOST))
    transport = PostgresTransport(verified.credential)
    transport.pull(Pull())
    assert transport._connection is not None
    assert transport._connection.pgconn.ssl_in_use
    transport.close()


@pytest.mark.parametrize(
    ("host", "first", "last", "expected"),
    [
        ("other.example", -1 * DAY, DAY, Trouble.WRONG_NAME),
        ("192.0.2.1", -1 * DAY, DAY, Trouble.WRONG_NAME),
        (HOST, -3 * DAY, -1 * DAY, Trouble.EXPIRED),
        (HOST, DAY, 3 * DAY, Trouble.NOT_YET_VALID),
    ],
)
def test_another_certificate_is_not(
    verified: Verified, host: str, first: timedelta, last: timedelta, expected: Trouble
) -> None:
    assert verified.shows(verified.ca.issue(host, first, last)) is expected


def test_a_certificate_of_somebody_elses_authority_is_not(verified: Verified, tmp_path: Path) -> None:
    assert verified.shows(Authority(tmp_path, "district").issue(HOST)) is Trouble.FOREIGN_CA


def test_the_systems_authorities_do_not_know_the_districts(verified: Verified) -> None:
    verified.server.change_certificate(verified.ca.issue(HOST))
    assert trouble(replace(verified.credential, ca=SYSTEM)) is Trouble.FOREIGN_CA


def test_a_server_without_tls_is_not_talked_to(centre: Centre, tmp_path: Path) -> None:
    credential = replace(centre.credential(), ca=Authority(tmp_path, "district").pem)
    assert trouble(credential) is Trouble.NO_TLS
    assert problem(lambda: claim(enrolment_of(credential, "0" * 64))).trouble is Trouble.NO_TLS


def test_a_claim_believes_the_authority_whose_fingerprint_it_was_given_and_no_other(
    verified: Verified, tmp_path: Path
) -> None:
    verified.server.change_certificate(verified.ca.issue(HOST))
    other = chain.fingerprint(Authority(tmp_path, "other").pem)
    assert problem(lambda: claim(enrolment_of(verified.credential, other))).trouble is Trouble.FOREIGN_CA
    own = claim(enrolment_of(verified.credential, chain.fingerprint(verified.ca.pem)))
    assert chain.fingerprint(own.ca) == chain.fingerprint(verified.ca.pem)
    transport = PostgresTransport(own)
    start = Place(LogId("a"), 0, None)
    assert transport.push(Push(app="x", sent_at=0, prev=start)).verdict is Verdict.OK
    transport.close()
    assert problem(lambda: claim(enrolment_of(verified.credential, SYSTEM))).trouble is Trouble.FOREIGN_CA
    verified.credential = own
