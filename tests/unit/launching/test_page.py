# SPDX-License-Identifier: Apache-2.0
"""Real pages in a real browser, where one is installed: what they may reach, and how they end."""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import socketserver
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import msgspec
import psutil
import pytest

from lab_kiosk import paths
from lab_kiosk.application.flows.kiosk import HelpWanted, ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.domain.launch import EVERYBODY_LEFT, PageExit, Ready, Web
from lab_kiosk.launching.allow_list import AllowedWeb
from lab_kiosk.launching.browser import find_browser, why_it_ended
from lab_kiosk.launching.page import CRASHED, FLAGS, Glass, PageLauncher, PageOrder, _reach
from lab_kiosk.launching.program import Word
from tests.support.display import bare_display

BROWSER = find_browser(AllowedWeb())
installed = pytest.mark.skipif(BROWSER is None, reason="no Chromium or Edge is installed here")
AS_ROOT = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
SOON = 40


class Elsewhere(BaseHTTPRequestHandler):
    """A host that no page was given: it remembers who came by."""

    came: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.came.append(self.path)
        self.send_response(200)
        self.send_header("Access-Control-Allow-Origin", "*")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
        """Nothing."""


@pytest.fixture
def elsewhere() -> Iterator[str]:
    Elsewhere.came.clear()
    server: socketserver.BaseServer = ThreadingHTTPServer(("127.0.0.1", 0), Elsewhere)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


class Shown:
    """A page from a folder, and what the launcher says of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.words: queue.Queue[Word] = queue.Queue()
        self.launcher = PageLauncher(self.words.put, ["--headless=new", "--disable-gpu", *AS_ROOT])

    def show(self, script: str, *, idle: int = 0, within: int = 30, glass: Glass | None = None) -> None:
        (self.folder / "web").mkdir()
        (self.folder / "web" / "index.html").write_text("<!doctype html><script src='page.js'></script>", "utf-8")
        (self.folder / "web" / "page.js").write_text(script, "utf-8")
        self.open(idle=idle, within=within, glass=glass)

    def open(self, *, idle: int = 0, within: int = 30, glass: Glass | None = None) -> None:
        """What lies in the folder already."""
        page = Web(folder="web", exit=PageExit(idle=idle), ready=Ready(within=within))
        assert BROWSER is not None
        self.launcher.start(
            PageOrder(
                session_id="s",
                browser=BROWSER,
                page=page,
                folder=self.folder / "web",
                language="es",
                run=self.folder,
                ease={"larger": "1"},
                glass=glass,
            )
        )

    def next(self) -> Word:
        return self.words.get(timeout=SOON)


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Shown]:
    made = Shown(tmp_path)
    yield made
    made.launcher.stop_all()
    assert [path.name for path in tmp_path.iterdir()] in ([], ["web"]), "the profile is deleted"


WALLED_IN = """
const walls = [
  fetch("ELSEWHERE/fetch"),
  fetch("http://localhost:PORT/name"),
  fetch("http://[::1]:PORT/six"),
  fetch("https://example.org/"),
  new Promise((yes, no) => { const i = new Image(); i.onload = yes; i.onerror = no; i.src = "ELSEWHERE/picture"; }),
  new Promise((yes, no) => { const s = new WebSocket("ws://127.0.0.1:PORT/socket"); s.onopen = yes; s.onerror = no; }),
];
const frame = document.createElement("iframe");
frame.src = "ELSEWHERE/frame";
document.documentElement.append(frame);
const keep = document.createElement("a");
keep.href = URL.createObjectURL(new Blob(["kept"]));
keep.download = "kept-by-a-page.txt";
keep.click();
const link = document.createElement("link");
link.rel = "prefetch";
link.href = "ELSEWHERE/prefetch";
document.head.append(link);
Promise.allSettled([...walls, fetch("page.js")]).then((found) => {
  const own = found.pop();
  const held = found.every((one) => one.status === "rejected");
  if (held && own.status === "fulfilled" && window.open("ELSEWHERE/open") === null
      && new URLSearchParams(location.search).get("lang") === "es"
      && new URLSearchParams(location.search).get("larger") === "1") {
    window.close();
  }
});
"""


@installed
def test_a_page_reaches_its_own_folder_and_nothing_else(shown: Shown, elsewhere: str) -> None:
    shown.show(WALLED_IN.replace("ELSEWHERE", elsewhere).replace("PORT", elsewhere.rpartition(":")[2]))
    assert shown.next() == ProgramRunning("s")
    assert shown.next() == ProgramEnded("s", 0)
    assert Elsewhere.came == []


@installed
def test_a_page_that_goes_elsewhere_does_not_arrive(shown: Shown, elsewhere: str) -> None:
    shown.show(f"onload = () => {{ location = '{elsewhere}/gone'; }};", idle=3)
    assert shown.next() == ProgramRunning("s")
    assert shown.next() == ProgramEnded("s", EVERYBODY_LEFT), "nobody touches an empty page, and it is closed"
    assert Elsewhere.came == []


@installed
def test_a_page_is_closed_when_the_kiosk_says_so(shown: Shown) -> None:
    shown.show("window.print(); alert('stay'); confirm('?');")
    assert shown.next() == ProgramRunning("s")
    (preferences,) = shown.folder.glob("page-*/Default/Preferences")
    assert msgspec.json.decode(preferences.read_bytes())["translate"] == {"enabled": False}, "no bubble in its corner"
    shown.launcher.say_left("s", 90)
    shown.launcher.stop("s")
    assert shown.next() == ProgramEnded("s", 0)


@installed
def test_a_kiosk_that_ends_takes_its_pages_with_it(shown: Shown) -> None:
    shown.show("document.title = 'still here'")
    assert shown.next() == ProgramRunning("s")
    shown.launcher.stop_all()
    assert shown.words.get_nowait() == ProgramEnded("s", 0), "and waits until they are closed"


@installed
def test_a_page_that_is_stopped_before_its_browser_is_there_never_shows(shown: Shown) -> None:
    shown.show("document.title = 'too late'")
    shown.launcher.stop("s")
    assert isinstance(shown.next(), ProgramFailed)


@installed
def test_a_page_calls_staff_and_goes_on(shown: Shown) -> None:
    shown.show("setTimeout(() => { lab.help(); if (lab.word === 'Ayuda') setTimeout(window.close, 300); }, 1000);")
    said = [shown.next() for _ in range(3)]
    assert said == [ProgramRunning("s"), HelpWanted("s"), ProgramEnded("s", 0)]


@installed
def test_a_page_names_its_own_things_as_it_likes(shown: Shown) -> None:
    """A name that the kiosk's own scripts use stopped every script of the page that declared it."""
    shown.show("const WORDS = 1; setTimeout(() => { lab.help(); setTimeout(window.close, 300); }, 1000);", idle=5)
    for said in (ProgramRunning("s"), HelpWanted("s"), ProgramEnded("s", 0)):
        assert shown.next() == said


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no virtual display is installed here")
@installed
def test_a_page_covers_the_kiosk_where_no_window_manager_makes_it_large(
    shown: Shown, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a bare display Chromium took half, and the kiosk that waited for the demo was seen beside it."""
    place = Glass(40, 20, 1200, 700)
    with bare_display(tmp_path_factory.mktemp("display"), 1280, 800) as display:
        monkeypatch.setenv("DISPLAY", display)
        shown.launcher = PageLauncher(shown.words.put, ["--ozone-platform=x11", "--disable-gpu", *AS_ROOT])
        covered = f"[screenX, screenY, innerWidth, innerHeight].join() === '{','.join(map(str, place))}'"
        shown.show(f"setInterval(() => {{ if ({covered}) window.close(); }}, 100);", idle=8, glass=place)
        for said in (ProgramRunning("s"), ProgramEnded("s", 0)):
            assert shown.next() == said


PRESS_HELP = """addEventListener("load", () => setTimeout(() => {
  document.querySelector(".help").click();
  setTimeout(() => document.querySelector(".done").click(), 300);
}, 500));"""


@installed
@pytest.mark.parametrize("demo", ["binary-lights", "solar-flat", "wave-workshop", "word-guesser"])
def test_the_labs_own_pages_live_under_the_kiosks_scripts(shown: Shown, demo: str) -> None:
    shutil.copytree(paths.resources() / "demos" / demo / "web", shown.folder / "web")
    (shown.folder / "web" / "press.js").write_text(PRESS_HELP, "utf-8")
    index = shown.folder / "web" / "index.html"
    index.write_text(index.read_text("utf-8") + "<script src='press.js'></script>", "utf-8")
    shown.open(idle=8)
    for said in (ProgramRunning("s"), HelpWanted("s"), ProgramEnded("s", 0)):
        assert shown.next() == said


@installed
def test_a_page_that_breaks_its_browser_has_crashed(shown: Shown) -> None:
    shown.show("document.title = 'soon to break'")
    assert shown.next() == ProgramRunning("s")
    for one in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):  # a browser's helpers come and go while one looks
            if "--type=renderer" in one.cmdline():
                one.kill()
    assert shown.next() == ProgramEnded("s", CRASHED)


@installed
def test_a_page_that_is_not_ready_in_time_has_failed(shown: Shown) -> None:
    shown.show("for (;;) {}", within=3)
    assert isinstance(shown.next(), ProgramFailed)


def test_a_browser_that_is_none_has_failed(tmp_path: Path) -> None:
    missing = opened_with(str(tmp_path / "none"), tmp_path)
    assert isinstance(missing, ProgramFailed)
    assert "install it again" in missing.reason
    assert opened_with("/bin/false", tmp_path) == ProgramFailed(
        "s", "the page did not open: the browser ended at once with 1"
    )
    assert list(tmp_path.iterdir()) == []


def opened_with(browser: str, run: Path) -> Word:
    words: queue.Queue[Word] = queue.Queue()
    launcher = PageLauncher(words.put)
    page = Web(url="https://lab.example.org/{lang}/")
    launcher.start(PageOrder(session_id="s", browser=browser, page=page, folder=None, language="en", run=run))
    word = words.get(timeout=SOON)
    launcher.stop_all()
    return word


@installed
@pytest.mark.skipif(not AS_ROOT, reason="only root is refused")
def test_a_browser_that_refuses_root_is_understood(tmp_path: Path) -> None:
    assert BROWSER is not None
    word = opened_with(BROWSER, tmp_path)
    assert isinstance(word, ProgramFailed)
    assert word.reason.endswith("ended at once; it refuses to run as root: run the kiosk as a user of its own")


def test_a_browser_that_ends_at_once_is_asked_why(tmp_path: Path) -> None:
    """What is not a reason that everybody may read stays where it was said."""
    browser = tmp_path / "browser"
    browser.write_text("#!/bin/sh\necho 'at http://lab.example.org/?name=Maya' >&2\nexit 3\n", "utf-8")
    browser.chmod(0o755)
    (tmp_path / "run").mkdir()
    word = opened_with(str(browser), tmp_path / "run")
    assert word == ProgramFailed("s", "the page did not open: the browser ended at once with 3")
    assert list((tmp_path / "run").iterdir()) == []


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("zygote_host_impl_linux.cc:103] Running as root without --no-sandbox is not supported.", "as root"),
        ("zygote_host_impl_linux.cc:128] No usable sandbox! If you are running on Ubuntu 23.10+", "no sandbox"),
        ("ozone_platform_x11.cc:250] Missing X server or $DISPLAY", "no screen"),
        ("wayland_connection.cc:210] Failed to connect to Wayland display: No such file", "no screen"),
        (
            "chrome: error while loading shared libraries: libnss3.so: cannot open shared object",
            "libnss3.so is missing",
        ),
        ("mkdir: cannot create directory: No space left on device", "disk is full"),
        ("No such file or directory", "install it again"),
        ("Exec format error", "install it again"),
    ],
)
def test_what_browsers_say_at_their_end_is_put_plainly(said: str, reason: str) -> None:
    told = why_it_ended(f"[1:1:ERROR] at http://lab.example.org/\n[1:1:ERROR] {said}\n", 1)
    assert reason in told
    assert "example" not in told
    assert ".cc" not in told


def test_no_flag_of_the_kiosk_takes_the_sandbox_away() -> None:
    assert not any("sandbox" in flag or "insecure" in flag or "disable-web-security" in flag for flag in FLAGS)
    assert _reach(["https://lab.example.org"], 9) == [
        "--proxy-server=http://127.0.0.1:9",
        "--proxy-bypass-list=<-loopback>;https://lab.example.org",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE lab.example.org",
    ]


def test_a_browser_is_the_one_that_it_named_or_a_usual_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = tmp_path / "chromium"
    browser.touch(mode=0o755)
    assert find_browser(AllowedWeb(browser=str(browser))) == str(browser)
    assert find_browser(AllowedWeb(browser=str(tmp_path / "none"))) is None
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_browser(AllowedWeb()) == str(browser)
    browser.unlink()
    assert find_browser(AllowedWeb()) is None
    edge = tmp_path / r"Microsoft\Edge\Application\msedge.exe"
    edge.touch()
    monkeypatch.setenv("ProgramFiles", str(tmp_path))
    assert find_browser(AllowedWeb()) == str(edge)
