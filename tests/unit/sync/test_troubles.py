# SPDX-License-Identifier: Apache-2.0
"""What the database, libpq and the system say, and what it means. Most of it is also tried with the real thing."""

from __future__ import annotations

import socket

import pytest

from lab_kiosk.sync.protocol import Trouble
from lab_kiosk.sync.troubles import of_system, problem


@pytest.mark.parametrize(
    ("sqlstate", "trouble"),
    [
        ("LK001", Trouble.REVOKED),
        ("LK002", Trouble.REFUSED),
        ("LK004", Trouble.OLD),
        ("28P01", Trouble.REFUSED),
        ("42501", Trouble.NO_RIGHTS),
        ("42883", Trouble.NOT_CENTRAL),
        ("3F000", Trouble.NOT_CENTRAL),
        ("25006", Trouble.READ_ONLY),
        ("53100", Trouble.FULL),
        ("53300", Trouble.FULL),
        ("57014", Trouble.TIMED_OUT),
        ("57P01", Trouble.LOST),
        ("57P03", Trouble.UNREACHABLE),
        ("08006", Trouble.LOST),
        ("LK003", Trouble.OTHER),
        ("22P02", Trouble.OTHER),
    ],
)
def test_an_answer_of_the_server_is_known_by_its_sqlstate(sqlstate: str, trouble: Trouble) -> None:
    assert problem(sqlstate, "whatever it says, in any language").trouble is trouble


@pytest.mark.parametrize(
    ("sentence", "trouble"),
    [
        ('server certificate for "a" does not match host name "b"', Trouble.WRONG_NAME),
        ("SSL error: certificate verify failed", Trouble.FOREIGN_CA),
        ("server does not support SSL, but SSL was required", Trouble.NO_TLS),
        ("channel binding required but not supported by server's authentication request", Trouble.NO_TLS),
        ("received invalid response to SSL negotiation: H", Trouble.NOT_A_DATABASE),
        ("expected authentication request from server, but received H", Trouble.NOT_A_DATABASE),
        ('FATAL:  password authentication failed for user "x"', Trouble.REFUSED),
        ('FATAL:  role "x" is not permitted to log in', Trouble.REVOKED),
        ('FATAL:  permission denied for database "lab"', Trouble.NO_RIGHTS),
        ('FATAL:  no pg_hba.conf entry for host "1.2.3.4", user "x", database "lab", no encryption', Trouble.NO_RIGHTS),
        ('FATAL:  database "x" does not exist', Trouble.NOT_CENTRAL),
        ("FATAL:  sorry, too many clients already", Trouble.FULL),
        ('FATAL:  too many connections for role "x"', Trouble.FULL),
        ("FATAL:  the database system is starting up", Trouble.UNREACHABLE),
        ("connection timeout expired", Trouble.TIMED_OUT),
        ("Connection refused\n\tIs the server running on that host?", Trouble.UNREACHABLE),
        ("server closed the connection unexpectedly", Trouble.LOST),
        ("the connection is closed", Trouble.LOST),
        ("something new", Trouble.OTHER),
    ],
)
def test_a_connection_that_did_not_come_about_is_known_by_its_sentence(sentence: str, trouble: Trouble) -> None:
    found = problem(None, sentence)
    assert found.trouble is trouble
    assert "\n" not in found.detail


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (socket.gaierror(-2, "Name or service not known"), Trouble.NO_ADDRESS),
        (TimeoutError("timed out"), Trouble.TIMED_OUT),
        (ConnectionResetError(104, "Connection reset by peer"), Trouble.LOST),
        (ConnectionRefusedError(111, "Connection refused"), Trouble.UNREACHABLE),
        (OSError(113, "No route to host"), Trouble.UNREACHABLE),
    ],
)
def test_errors_of_the_system(error: OSError, trouble: Trouble) -> None:
    assert of_system(error).trouble is trouble


def test_where_in_the_centres_functions_it_was_is_nobodys_business() -> None:
    said = "permission denied for schema api\nLINE 1: SELECT * FROM api.pull_v1(...\n              ^"
    assert problem("42501", said).detail == "permission denied for schema api"
    said = 'cannot execute UPDATE in a read-only transaction\nCONTEXT:  SQL statement "SELECT ..."\nPL/pgSQL function x'
    assert problem("25006", said).detail == "cannot execute UPDATE in a read-only transaction"
