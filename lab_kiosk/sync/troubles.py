# SPDX-License-Identifier: Apache-2.0
"""What PostgreSQL, libpq and the system say when a call fails, and what that means for a technician. One table.

An answer of the server has an SQLSTATE (PostgreSQL's manual, appendix A). A connection that did not come about has only
libpq's and the server's sentences: those of libpq are English here, and a server is to be run with lc_messages = C.
"""

from __future__ import annotations

import re
import socket

from lab_kiosk.sync.protocol import TransportProblem, Trouble

REVOKED, INVITATION_EXPIRED, MALFORMED, OLD = "LK001", "LK002", "LK003", "LK004"
"""Our own SQLSTATEs: see lab_kiosk/sync/central/sql."""

BY_SQLSTATE: tuple[tuple[str, Trouble], ...] = (
    (REVOKED, Trouble.REVOKED),
    (INVITATION_EXPIRED, Trouble.REFUSED),
    (OLD, Trouble.OLD),
    ("28", Trouble.REFUSED),
    ("42501", Trouble.NO_RIGHTS),
    ("42883", Trouble.NOT_CENTRAL),
    ("3F000", Trouble.NOT_CENTRAL),
    ("3D000", Trouble.NOT_CENTRAL),
    ("25006", Trouble.READ_ONLY),
    ("53", Trouble.FULL),
    ("57014", Trouble.TIMED_OUT),
    ("57P03", Trouble.UNREACHABLE),
    ("57P", Trouble.LOST),
    ("58", Trouble.LOST),
    ("08", Trouble.LOST),
)
"""Beginnings of SQLSTATEs; the first one that fits."""

BY_SENTENCE: tuple[tuple[str, Trouble], ...] = (
    (r"does not match host name", Trouble.WRONG_NAME),
    (r"certificate verify failed|unknown ca|root certificate", Trouble.FOREIGN_CA),
    (r"server does not support SSL|channel binding", Trouble.NO_TLS),
    (
        r"invalid response to SSL negotiation|expected authentication request|unsupported protocol",
        Trouble.NOT_A_DATABASE,
    ),
    (r"wrong version number|packet length|invalid message|lost synchronization", Trouble.NOT_A_DATABASE),
    # Said only to who knew the password: what `central revoke-kiosk` did.
    (r"not permitted to log in", Trouble.REVOKED),
    (r"password authentication failed", Trouble.REFUSED),
    (r'role ".*" does not exist|authentication method requirement', Trouble.REFUSED),
    (r"permission denied for|no pg_hba\.conf entry", Trouble.NO_RIGHTS),
    (r"SCRAM|authentication failed", Trouble.REFUSED),
    (r'database ".*" does not exist', Trouble.NOT_CENTRAL),
    (r"too many connections|too many clients|remaining connection slots|No space left", Trouble.FULL),
    (r"starting up|not yet accepting connections|in recovery mode|shutting down", Trouble.UNREACHABLE),
    (r"could not translate host name|Name or service not known|name resolution", Trouble.NO_ADDRESS),
    (r"timeout expired|timed out", Trouble.TIMED_OUT),
    (r"Connection refused|No route to host|unreachable|No such file or directory", Trouble.UNREACHABLE),
    (r"closed the connection|Connection reset|Broken pipe|SSL SYSCALL|unexpected eof|SSL error", Trouble.LOST),
    (r"terminating connection|connection is (closed|lost)|no connection to the server", Trouble.LOST),
)


_WHERE = re.compile(r"\n(?:LINE \d+|CONTEXT|QUERY):")
"""From here on the server says where in its functions, or in our statement, it was."""


def problem(sqlstate: str | None, sentence: str) -> TransportProblem:
    """What an error of the database or of libpq means."""
    detail = " ".join(_WHERE.split(sentence, maxsplit=1)[0].split())
    for start, trouble in BY_SQLSTATE:
        if sqlstate is not None and sqlstate.startswith(start):
            return TransportProblem(trouble, detail)
    for pattern, trouble in BY_SENTENCE:
        if re.search(pattern, sentence):
            return TransportProblem(trouble, detail)
    return TransportProblem(Trouble.OTHER, f"{sqlstate or 'no SQLSTATE'}: {detail}")


def of_system(error: OSError) -> TransportProblem:
    """What an error of the system's own network calls means."""
    if isinstance(error, socket.gaierror):
        return TransportProblem(Trouble.NO_ADDRESS, str(error))
    if isinstance(error, TimeoutError):
        return TransportProblem(Trouble.TIMED_OUT, str(error))
    if isinstance(error, ConnectionResetError | BrokenPipeError):
        return TransportProblem(Trouble.LOST, str(error))
    return TransportProblem(Trouble.UNREACHABLE, str(error))
