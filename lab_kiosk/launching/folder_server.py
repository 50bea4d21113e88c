# SPDX-License-Identifier: Apache-2.0
"""One folder, to one browser on this machine: a page's own files and nothing else."""

from __future__ import annotations

import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import unquote, urlsplit

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".wasm": "application/wasm",
    ".webm": "video/webm",
    ".mp4": "video/mp4",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".wav": "audio/wav",
    ".vtt": "text/vtt; charset=utf-8",
    ".glb": "model/gltf-binary",
}
"""What a page may be made of. Anything else is not there."""


class FolderServer:
    """Serves a folder on a port of its own of the loopback, as long as the ``with`` block lasts.

    Only GET and HEAD, only to its own name (no other host's page gets in by a name that leads here), only files of a
    known type inside the folder, and no list of them. ``allow`` are hosts that the page may talk to besides.
    """

    def __init__(self, folder: Path, allow: tuple[str, ...] = ()) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(folder.resolve(), allow))
        self._server.daemon_threads = True
        self.host = f"127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.1,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(folder: Path, allow: tuple[str, ...]) -> type[BaseHTTPRequestHandler]:
    others = " ".join(f"https://{host}" for host in allow)
    policy = (
        f"default-src 'self' data: blob: {others}; script-src 'self' 'wasm-unsafe-eval' {others}; "
        f"style-src 'self' 'unsafe-inline' {others}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    )

    class Handler(BaseHTTPRequestHandler):
        server_version = "lab-kiosk"
        sys_version = ""

        def do_GET(self) -> None:
            self._answer(body=True)

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def _answer(self, *, body: bool) -> None:
            file = _inside(folder, self.path)
            if self.headers.get_all("Host") != ["{}:{}".format(*self.connection.getsockname())]:
                self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
            elif file is None:
                self.send_error(HTTPStatus.NOT_FOUND)
            else:
                self._send(file, body=body)

        def _send(self, file: Path, *, body: bool) -> None:
            content = file.read_bytes()
            self.send_response(HTTPStatus.OK)
            for name, value in (
                ("Content-Type", TYPES[file.suffix]),
                ("Content-Length", str(len(content))),
                ("Cache-Control", "no-store"),
                ("Content-Security-Policy", policy),
                ("Cross-Origin-Resource-Policy", "same-origin"),
                ("Referrer-Policy", "no-referrer"),
                ("X-Content-Type-Options", "nosniff"),
            ):
                self.send_header(name, value)
            self.end_headers()
            if body:
                self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
            """What a visitor looks at is written down nowhere."""

    return Handler


def _inside(folder: Path, target: str) -> Path | None:
    """The file that an address names, if it is one that may be read."""
    path = unquote(urlsplit(target).path)
    parts = path.removeprefix("/").split("/")
    if not path.startswith("/") or any(part.startswith(".") or "\\" in part or "\0" in part for part in parts):
        return None
    file = folder.joinpath(*parts)
    try:
        real = file.resolve(strict=True)
    except (OSError, RuntimeError):
        return None
    return real if real.is_relative_to(folder) and real.is_file() and real.suffix in TYPES else None
