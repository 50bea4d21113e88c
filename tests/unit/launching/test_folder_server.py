# SPDX-License-Identifier: Apache-2.0
"""A page's own files, to whoever asks by the right name, and nothing else."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from pathlib import Path

import pytest

from lab_kiosk.launching.folder_server import FolderServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[FolderServer]:
    folder = tmp_path / "web"
    (folder / "part").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html>", "utf-8")
    (folder / "part" / "a b.js").write_text("1", "utf-8")
    (folder / ".hidden.js").write_text("1", "utf-8")
    (folder / "program.exe").write_text("1", "utf-8")
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    (folder / "out.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "loop.txt").symlink_to("loop.txt")
    with FolderServer(folder, ("cdn.example.org",)) as made:
        yield made


def asked(server: FolderServer, target: str, host: str = "", method: str = "GET") -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection(server.host, timeout=10)
    connection.putrequest(method, target, skip_host=True)
    connection.putheader("Host", host or server.host)
    connection.endheaders()
    answer = connection.getresponse()
    answer.content = answer.read()  # type: ignore[attr-defined]
    connection.close()
    return answer


def test_a_file_of_the_page_is_served_with_its_type_and_a_policy(server: FolderServer) -> None:
    answer = asked(server, "/index.html?lang=es")
    assert (answer.status, answer.content) == (200, b"<!doctype html>")  # type: ignore[attr-defined]
    assert answer.getheader("Content-Type") == "text/html; charset=utf-8"
    assert "https://cdn.example.org" in (answer.getheader("Content-Security-Policy") or "")
    assert answer.getheader("Cache-Control") == "no-store"
    assert asked(server, "/part/a%20b.js").status == 200
    assert asked(server, "/index.html", method="HEAD").content == b""  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "/part",
        "/part/",
        "/nothing.html",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/part/..%2f..%2fsecret.txt",
        "/part\\..\\index.html",
        "//etc/passwd",
        "/out.txt",
        "/loop.txt",
        "/.hidden.js",
        "/program.exe",
        "/index.html%00.js",
        "index.html",
    ],
)
def test_what_is_no_file_of_the_page_is_not_there(server: FolderServer, target: str) -> None:
    assert asked(server, target).status in (400, 404)


@pytest.mark.parametrize("host", ["evil.example.org", "localhost", "127.0.0.1", "127.0.0.1:1"])
def test_who_comes_by_another_name_gets_nothing(server: FolderServer, host: str) -> None:
    assert asked(server, "/index.html", host).status == 421


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_nothing_is_taken(server: FolderServer, method: str) -> None:
    assert asked(server, "/index.html", method=method).status == 501
