# SPDX-License-Identifier: Apache-2.0
"""The certificate authority of a centre, met for the first time: sent by the server, believed by its fingerprint."""

from __future__ import annotations

import hashlib
import socket
import ssl
import struct
from typing import Any

from lab_kiosk.sync import troubles
from lab_kiosk.sync.protocol import TransportProblem, Trouble

SSL_REQUEST = struct.pack("!ii", 8, 80877103)
"""PostgreSQL's manual, "Message Formats": asks in clear whether the server speaks TLS; it answers S or N."""
PATIENCE = 5.0


def fingerprint(pem: str) -> str:
    """The SHA-256 of a certificate in PEM, 64 hex digits. Raises ValueError for anything else."""
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem.strip())).hexdigest()


def authority(host: str, port: int, wanted: str) -> str:
    """The certificate with this fingerprint, in PEM, out of the chain that the server shows.

    Nothing else about the server is believed, and nothing is said to it. Raises :class:`TransportProblem`:
    ``FOREIGN_CA`` when no certificate of its chain is the wanted one.
    """
    try:
        with socket.create_connection((host, port), PATIENCE) as plain:
            _ask(plain, host, port)
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE  # the fingerprint decides; the first real connection is verify-full
            with context.wrap_socket(plain, server_hostname=host) as tls:
                chain = _chain(tls)
    except ssl.SSLError as error:
        raise TransportProblem(Trouble.NO_TLS, str(error)) from None
    except OSError as error:
        raise troubles.of_system(error) from None
    for der in chain:
        if hashlib.sha256(der).hexdigest() == wanted:
            return ssl.DER_cert_to_PEM_cert(der)
    raise TransportProblem(Trouble.FOREIGN_CA, f"none of its {len(chain)} certificates is the one of the enrolment")


def refusal(host: str, port: int, ca: str) -> Trouble | None:
    """Why a certificate is not believed; None when it is. ``ca`` is PEM, or "" for the system's authorities.

    libpq only says that it did not believe it. Raises OSError for a server that cannot be asked.
    """
    context = ssl.create_default_context(cadata=ca or None)
    with socket.create_connection((host, port), PATIENCE) as plain:
        _ask(plain, host, port)
        try:
            with context.wrap_socket(plain, server_hostname=host):
                return None
        except ssl.SSLCertVerificationError as error:
            return _REFUSALS.get(error.verify_code, Trouble.FOREIGN_CA)
        except ssl.SSLError:
            return Trouble.FOREIGN_CA  # a signature that is not its authority's, though the name is


_REFUSALS = {
    9: Trouble.NOT_YET_VALID,
    10: Trouble.EXPIRED,
    62: Trouble.WRONG_NAME,
    64: Trouble.WRONG_NAME,
}
"""X509_V_ERR_CERT_NOT_YET_VALID, _CERT_HAS_EXPIRED, _HOSTNAME_MISMATCH, _IP_ADDRESS_MISMATCH (x509_vfy.h)."""


def is_page(host: str, port: int) -> bool:
    """Whether a web server answers there: a network's login page waits for the end of a line, and so for ever for a
    database's. A PostgreSQL hangs up at a request of the web.
    """
    try:
        with socket.create_connection((host, port), PATIENCE) as plain:
            plain.sendall(b"GET / HTTP/1.0\r\n\r\n")
            return plain.recv(5) == b"HTTP/"
    except OSError:
        return False


def _ask(plain: socket.socket, host: str, port: int) -> None:
    plain.sendall(SSL_REQUEST)
    try:
        answer = plain.recv(1)
    except TimeoutError:
        if is_page(host, port):
            raise TransportProblem(Trouble.NOT_A_DATABASE, "a web server answers") from None
        raise
    if answer == b"N":
        raise TransportProblem(Trouble.NO_TLS, "the server was built or set up without TLS")
    if answer == b"":
        raise TransportProblem(Trouble.LOST, "the server hung up when it was asked for TLS")
    if answer != b"S":
        raise TransportProblem(Trouble.NOT_A_DATABASE, f"it answers {answer!r}")


def _chain(tls: ssl.SSLSocket) -> list[bytes]:
    """All that the server showed, its own certificate first. A method of the socket from Python 3.13 on."""
    found: Any = tls
    if not hasattr(found, "get_unverified_chain"):
        found = found._sslobj  # noqa: SLF001 - the only way in Python 3.11 and 3.12
    return [
        one if isinstance(one, bytes) else ssl.PEM_cert_to_DER_cert(one.public_bytes())
        for one in found.get_unverified_chain()
    ]
