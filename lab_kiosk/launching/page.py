# SPDX-License-Identifier: Apache-2.0
"""Pages: in the system's browser, one window, a fresh profile that is deleted, and no way to anywhere else.

What a page may reach is decided outside of it: every name and address but the allowed ones goes to a proxy that is
not there. The kiosk steers the browser over two pipes, lays its own way out over the page, and hears whether anybody
still touches it.
"""

from __future__ import annotations

import logging
import os
import queue
import socket
import subprocess
import tempfile
import threading
import time
import tomllib
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode, urlsplit

import msgspec

from lab_kiosk import paths
from lab_kiosk.application.flows.kiosk import HelpWanted, ProgramEnded, ProgramFailed, ProgramRunning
from lab_kiosk.domain.launch import EVERYBODY_LEFT, Page
from lab_kiosk.launching.browser import why_it_ended
from lab_kiosk.launching.devtools import Closed, DevTools, Gone, Message
from lab_kiosk.launching.folder_server import FolderServer
from lab_kiosk.launching.program import Word
from lab_kiosk.launching.tree import Tree

log = logging.getLogger(__name__)

CRASHED = 70
ASK_SECONDS = 15
"""How long before it is closed an idle page asks whether anybody is there."""
_WORLD = "kiosk"
_ASK_EVERY = 0.5
_LAST_CHUNKS = 8
_GOING_SECONDS = 5

FLAGS = (
    "--kiosk",
    "--remote-debugging-pipe",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-pings",
    "--noerrdialogs",
    "--hide-crash-restore-bubble",
    "--deny-permission-prompts",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-pinch",
    "--disable-print-preview",
    "--disable-quic",
    "--disable-sync",
    "--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,InterestFeedContentSuggestions",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--overscroll-history-navigation=0",
    "--password-store=basic",
)
_PREFERENCES = {
    "download_restrictions": 3,
    "printing": {"enabled": False},
    "credentials_enable_service": False,
    "translate": {"enabled": False},
    "profile": {
        "default_content_setting_values": dict.fromkeys(
            ["geolocation", "notifications", "media_stream_camera", "usb_guard", "serial_guard", "bluetooth_guard"], 2
        )
    },
}


class Glass(NamedTuple):
    """Where the kiosk's own window lies on the display, in pixels."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, kw_only=True)
class PageOrder:
    """What to show: ``folder`` is the page's own folder on disk (None for an address), ``run`` where profiles lie."""

    session_id: str
    browser: str
    page: Page
    folder: Path | None
    language: str
    run: Path
    ease: Mapping[str, str] = field(default_factory=dict)
    """What a page from a folder is asked besides its language."""
    glass: Glass | None = None
    """What the page is to cover, where nobody else says how large a window is: a display without a window manager."""


@dataclass
class _Run:
    tree: Tree | None = None
    stop: threading.Event = field(default_factory=threading.Event)
    notes: queue.SimpleQueue[int] = field(default_factory=queue.SimpleQueue)
    """Seconds that are left, to be said over the page."""


class PageLauncher:
    """Opens and closes pages by session. Thread-safe; every method but :meth:`stop_all` returns at once.

    ``flags`` are added to the browser's own, for tests.
    """

    def __init__(self, tell: Callable[[Word], None], flags: Sequence[str] = ()) -> None:
        self._tell = tell
        self._flags = tuple(flags)
        self._runs: dict[str, tuple[_Run, threading.Thread]] = {}
        self._lock = threading.Lock()

    def start(self, order: PageOrder) -> None:
        run = _Run()
        thread = threading.Thread(target=self._run, args=(order, run), daemon=True)
        with self._lock:
            self._runs[order.session_id] = (run, thread)
        thread.start()

    def say_left(self, session_id: str, seconds: int) -> None:
        with self._lock:
            known = self._runs.get(session_id)
        if known is not None:
            known[0].notes.put(seconds)

    def stop(self, session_id: str) -> None:
        with self._lock:
            known = self._runs.get(session_id)
        if known is not None:
            _end(known[0])

    def stop_all(self) -> None:
        with self._lock:
            known = list(self._runs.values())
        for run, _ in known:
            _end(run)
        for _, thread in known:
            thread.join()

    def _run(self, order: PageOrder, run: _Run) -> None:
        word: Word
        try:
            with ExitStack() as stack:
                exit_code = self._show(order, run, stack)
            word = ProgramEnded(order.session_id, exit_code)
        except (Gone, OSError) as error:
            word = ProgramFailed(order.session_id, f"the page did not open: {error}")
        with self._lock:
            self._runs.pop(order.session_id, None)
        self._tell(word)

    def _show(self, order: PageOrder, run: _Run, stack: ExitStack) -> int:
        """The exit code once the page was up. Raises Gone or OSError before."""
        page = order.page
        if order.folder is not None:
            server = stack.enter_context(FolderServer(order.folder, page.allow))
            address = f"http://{server.host}/{page.start}?{urlencode({'lang': order.language, **order.ease})}"
            reachable = [f"http://{server.host}", *(f"https://{host}" for host in page.allow)]
        else:
            address = page.url.replace("{lang}", order.language)
            reachable = [f"https://{host}" for host in (urlsplit(address).hostname, *page.allow)]
        nowhere = stack.enter_context(_nowhere())
        profile = Path(tempfile.mkdtemp(prefix="page-", dir=order.run))
        (profile / "Default").mkdir()
        (profile / "Default" / "Preferences").write_bytes(msgspec.json.encode(_PREFERENCES))
        argv = [order.browser, *self._flags, *FLAGS, *_reach(reachable, nowhere.getsockname()[1])]
        if order.glass is not None:
            argv += [
                f"--window-position={order.glass.left},{order.glass.top}",
                f"--window-size={order.glass.width},{order.glass.height}",
            ]
        argv += [f"--user-data-dir={profile}", f"--lang={order.language}", "--app=data:text/html,"]
        their_in, our_out = os.pipe()
        our_in, their_out = os.pipe()
        tools = DevTools(our_in, our_out)
        stack.callback(tools.close)
        run.tree = Tree(argv, {}, pipe=(their_in, their_out), clean=profile)
        stack.callback(_ended, run.tree)
        murmur = _Murmur(run.tree)
        if run.stop.is_set():
            raise Gone("it was stopped")
        window = _Window(tools, order, lambda: self._tell(HelpWanted(order.session_id)))
        try:
            window.open(address)
        except Closed:
            raise Gone("it was stopped" if run.stop.is_set() else murmur.of_the_end()) from None
        murmur.forget()
        self._tell(ProgramRunning(order.session_id))
        try:
            return window.watch(run.notes)
        except Gone:
            return 0 if run.stop.is_set() else run.tree.wait()


class _Window:
    """The one page of a browser. Used by one thread."""

    def __init__(self, tools: DevTools, order: PageOrder, call_staff: Callable[[], None]) -> None:
        self._tools = tools
        self._call_staff = call_staff
        self._order = order
        self._words = _words(order.language)
        self._target = self._session = ""
        self._world = 0
        self._done = False
        """A page may be done before it is all there."""

    def open(self, address: str) -> None:
        until = time.monotonic() + self._order.page.ready.within
        tools = self._tools
        tools.call("Target.setDiscoverTargets", discover=True, within=self._order.page.ready.within)
        while not self._target:
            self._heed(self._next(until))
        tools.call("Browser.setDownloadBehavior", behavior="deny")
        attached = tools.call("Target.attachToTarget", targetId=self._target, flatten=True)
        self._session = attached.get("sessionId", "")
        overlay, own = (_script(name, self._words) for name in ("overlay.js", "page.js"))
        for method, params in (
            ("Page.enable", {}),
            ("Page.setLifecycleEventsEnabled", {"enabled": True}),
            ("Runtime.enable", {}),
            ("Runtime.addBinding", {"name": _WORLD}),
            ("Page.setInterceptFileChooserDialog", {"enabled": True}),
            ("Page.addScriptToEvaluateOnNewDocument", {"source": own}),
            ("Page.addScriptToEvaluateOnNewDocument", {"source": overlay, "worldName": _WORLD}),
        ):
            tools.call(method, self._session, **params)
        went = tools.call("Page.navigate", self._session, url=address, within=until - time.monotonic())
        if went.get("errorText") or "frameId" not in went:
            raise Gone(went.get("errorText", "it took no address"))
        while not _loaded(happened := self._next(until), went.get("loaderId", "")):
            self._done |= self._heed(happened) == "done"

    def watch(self, notes: queue.SimpleQueue[int]) -> int:
        """Until somebody is done, nobody is there any more, or it breaks: the exit code. Raises Gone when it closes."""
        idle = self._order.page.exit.idle
        touched, asked = time.monotonic(), False
        while not self._done:
            happened = self._tools.event(_ASK_EVERY)
            what = self._heed(happened)
            if what in ("done", "broken"):
                return 0 if what == "done" else CRASHED
            if what in ("alive", "help"):
                touched, asked = time.monotonic(), False
            if what == "help":
                self._note(self._words["coming"])
            quiet = time.monotonic() - touched
            if idle and quiet >= idle:
                return EVERYBODY_LEFT
            if idle and not asked and quiet >= idle - ASK_SECONDS:
                asked = True
                self._note(self._words["still"])
            while not notes.empty():
                left = notes.get()
                self._note(self._words["left"].replace("%1", f"{left // 60}:{left % 60:02d}"))
        return 0

    def _next(self, until: float) -> Message:
        happened = self._tools.event(until - time.monotonic())
        if happened is None:
            raise Gone("it was not ready in time")
        return happened

    def _heed(self, happened: Message | None) -> str:
        """What an event means: "done", "alive", "help", "broken", or nothing. A second window is closed at once."""
        match happened:
            case {"method": "Target.targetCreated", "params": {"targetInfo": {"type": "page", "targetId": target}}}:
                if not self._target:
                    self._target = target
                elif target != self._target:
                    self._tools.call("Target.closeTarget", targetId=target)
            case {"method": "Runtime.executionContextCreated", "params": {"context": {"id": number, "name": name}}}:
                if name == _WORLD:
                    self._world = number
            case {"method": "Page.javascriptDialogOpening", "params": {"type": kind}}:
                leaving = kind == "beforeunload"
                self._tools.call("Page.handleJavaScriptDialog", self._session, accept=leaving)
            case {"method": "Runtime.bindingCalled", "params": {"payload": "done" | "alive" | "help" as said}}:
                return self._said(said)
            case {"method": "Inspector.targetCrashed" | "Target.targetCrashed"}:
                return "broken"
            case {"method": "Target.targetDestroyed", "params": {"targetId": target}} if target == self._target:
                return "done"
            case _:
                pass
        return ""

    def _said(self, said: str) -> str:
        if said == "help":
            self._call_staff()
        return said

    def _note(self, text: str) -> None:
        expression = f"kioskNote({msgspec.json.encode(text).decode()})"
        self._tools.call("Runtime.evaluate", self._session, expression=expression, contextId=self._world)


def _loaded(happened: Message, loader: str) -> bool:
    """Whether it is the page that was asked for that is here now, and not the empty one before it."""
    match happened:
        case {"method": "Page.lifecycleEvent", "params": {"name": "load", "loaderId": which}}:
            return bool(which == loader)
        case _:
            return False


def _reach(origins: Sequence[str], nowhere: int) -> list[str]:
    """The flags that let a browser reach ``origins`` only: all else goes to a port on which nobody listens."""
    names = [str(urlsplit(origin).hostname) for origin in origins]
    return [
        f"--proxy-server=http://127.0.0.1:{nowhere}",
        "--proxy-bypass-list=" + ";".join(["<-loopback>", *origins]),
        "--host-resolver-rules=" + ", ".join(["MAP * ~NOTFOUND", *(f"EXCLUDE {name}" for name in names)]),
    ]


def _nowhere() -> socket.socket:
    """A port of ours that refuses every connection for as long as we hold it: bound, and never listened on."""
    held = socket.socket()
    held.bind(("127.0.0.1", 0))
    return held


def _script(name: str, words: Mapping[str, str]) -> str:
    """A script of ours with its words, in a block: a name of ours is no name of the page's, which may have its own."""
    source = (paths.resources() / "browser" / name).read_text("utf-8")
    return f"{{ const WORDS = {msgspec.json.encode(words).decode()};\n{source}}}"


def _words(language: str) -> Mapping[str, str]:
    known = tomllib.loads((paths.resources() / "browser" / "words.toml").read_text("utf-8"))
    words: Mapping[str, str] = known.get(language, known["en"])
    return words


class _Murmur:
    """What a browser says while its page is not up yet, to be asked why it ended. From then on nothing is kept:
    addresses may be in it.
    """

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._last: deque[bytes] | None = deque(maxlen=_LAST_CHUNKS)
        self._thread = threading.Thread(target=self._drain, daemon=True)
        self._thread.start()

    def forget(self) -> None:
        self._last = None

    def of_the_end(self) -> str:
        """Why it ended, in plain words: it has just closed its pipe, and goes."""
        try:
            code = self._tree.wait(_GOING_SECONDS)
        except subprocess.TimeoutExpired:
            return "the browser closed its pipe"
        self._thread.join(_GOING_SECONDS)
        return why_it_ended(b"".join(self._last or ()).decode("utf-8", "replace"), code)

    def _drain(self) -> None:
        assert self._tree.process.stdout is not None  # noqa: S101 - it was asked for
        with self._tree.process.stdout as output:
            while chunk := os.read(output.fileno(), 1 << 12):
                if (last := self._last) is not None:
                    last.append(chunk)


def _ended(tree: Tree) -> None:
    tree.ask_to_end()
    tree.wait()


def _end(run: _Run) -> None:
    run.stop.set()
    if run.tree is not None:
        run.tree.ask_to_end()
