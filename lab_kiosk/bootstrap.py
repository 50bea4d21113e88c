# SPDX-License-Identifier: Apache-2.0
"""The one place where the parts are put together: drivers, lab thread, launcher, window."""

from __future__ import annotations

import logging
import os
import platform
import secrets
import subprocess
import sys
import tempfile
import threading
import tomllib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from hardware.scan import Reason, Rejected, ScanKind
from hardware.scanner import Reading
from hardware.scanners.wedge import WedgeScanner
from hardware.simulated.scanner import SimulatedScanner
from lab_kiosk import documents
from lab_kiosk.application.commands import DoubtRecords
from lab_kiosk.application.lab_thread import LabThread
from lab_kiosk.application.ports import Clock, EnvironmentProblem, Ids, Lab, SiteConfig
from lab_kiosk.application.scan_router import Scanned
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.application.use_cases import rules
from lab_kiosk.domain.codes import NoCode, classify
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.vocabulary import Presented
from lab_kiosk.domain.zone import Zone
from lab_kiosk.keys import vault
from lab_kiosk.keys.ed25519 import keyed_digest, verify
from lab_kiosk.launching import allow_list, catalogue
from lab_kiosk.launching.catalogue import Catalogue
from lab_kiosk.launching.launcher import Launcher
from lab_kiosk.restarts import CRASHED
from lab_kiosk.ui.presenters.drawer import DrawerItem
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.application import KioskApp, Running, start
from lab_kiosk.ui.qt.keys import KeyStroke
from lab_kiosk.ui.qt.speech import SpeechProcess
from lab_kiosk.versions import PROGRAM, refusal

if TYPE_CHECKING:
    from hardware.simulated.camera import SimulatedCamera
    from lab_kiosk.journal.opening import Opened

log = logging.getLogger(__name__)

FRAMES_PER_SECOND = 15
BACKUP_EVERY_SECONDS = 3600
ROOT_KEY_BYTES = 32
UNSOUND = "backup_unsound"
"""How the word of a backup begins that says the database itself is damaged."""
_HERE = Path(__file__).resolve().parent.parent
_SILENT_REASONS = frozenset({Reason.EMPTY, Reason.TOO_SHORT, Reason.TOO_FAST})
"""A stray Enter or a flood says nothing that a visitor could act on."""


class KioskConfig(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``kiosk.toml``: which kiosk this is. Relative paths are relative to the file's folder; ``root_key`` is hex."""

    site_id: Annotated[int, msgspec.Meta(ge=0, le=0xFFFF)]
    station: str
    stations: tuple[str, ...]
    place: str
    zone: str
    root_key: str
    demos: Path
    programs: Path
    zones: tuple[Zone, ...] = ()
    data: Path = Path()

    @property
    def database(self) -> Path:
        return self.data / "lab.db"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    def site(self) -> SiteConfig:
        return SiteConfig(
            site_id=self.site_id,
            station=self.station,
            zone=self.zone,
            place=self.place,
            root_key=bytes.fromhex(self.root_key),
            stations=self.stations,
            zones=self.zones,
        )


def read_config(folder: Path) -> KioskConfig:
    """The ``kiosk.toml`` of a data folder. Raises EnvironmentProblem("kiosk_config") with a plain reason."""
    try:
        raw = tomllib.loads((folder / "kiosk.toml").read_text("utf-8"))
        config = msgspec.convert(raw, KioskConfig, dec_hook=lambda kind, value: kind(value))
        _check(config)
    except (OSError, UnicodeDecodeError, ValueError, msgspec.ValidationError, ZoneInfoNotFoundError) as error:
        raise EnvironmentProblem("kiosk_config", f"kiosk.toml: {error}") from None
    here = {name: folder / getattr(config, name) for name in ("demos", "programs", "data")}
    return msgspec.structs.replace(config, **here)


def _check(config: KioskConfig) -> None:
    """Raises ValueError for what would only show when the first visitor stands there."""
    ZoneInfo(config.zone)
    if len(bytes.fromhex(config.root_key)) != ROOT_KEY_BYTES:
        raise ValueError("root_key has to be 64 hex characters")
    if config.station not in config.stations:
        raise ValueError(f"the station {config.station} is not among stations")


def demos(config: KioskConfig) -> Catalogue:
    """The demos of a kiosk; what is wrong with the others is logged once, and the kiosk opens without them."""
    found = catalogue.load(config.demos, allow_list.load(config.programs))
    for problem in found.problems:
        log.warning("the demo in %s is not offered: %s", problem.folder, problem.reason)
    return found


@contextmanager
def opened_journal(config: KioskConfig, clock: Clock, ids: Ids) -> Iterator[tuple[Opened, bytes]]:
    """The journal of a kiosk and its key, on the calling thread. Raises EnvironmentProblem for what only people can
    settle.
    """
    from lab_kiosk.journal.opening import open_journal  # SQLAlchemy loads behind the window, not before it

    keeper = vault.choose(os.environ, sys.platform, config.data)
    key = keeper.load()
    if keeper.notice:
        log.info("%s", keeper.notice)
    opened = open_journal(config.database, key, config.backups, clock, ids, config.site_id, PROGRAM)
    if opened.recovery is not None:
        report = config.data / f"recovery-{clock.now_ms()}.json"
        report.write_bytes(msgspec.json.format(msgspec.json.encode(opened.recovery, enc_hook=str), indent=2))
        log.error("the database was damaged and has been recovered; what was and was not saved is in %s", report)
    if opened.wal_lost:
        log.error("the database was not closed and its WAL is gone: the last events before the stop may be missing")
    try:
        yield opened, key
    finally:
        opened.database.close()


@contextmanager
def open_lab(
    config: KioskConfig,
    clock: Clock,
    ids: Ids,
    furniture: Callable[[], Sequence[Fact]] = tuple,
    offered: Catalogue | None = None,
) -> Iterator[Lab]:
    """The lab of a kiosk. ``furniture`` is what a journal that has no policy yet is begun with; ``offered`` are its
    demos.
    """
    with opened_journal(config, clock, ids) as (opened, key):
        lab = Lab(
            store=opened.store,
            clock=clock,
            ids=ids,
            verify=verify,
            digest=keyed_digest(key),
            demos=offered or demos(config),
            site=config.site(),
            random=secrets.token_bytes,
            agreements=documents.by_name(),
        )
        _begin(lab, furniture)
        documents.publish(lab)
        _warn_of_trust(lab)
        yield lab


def _begin(lab: Lab, furniture: Callable[[], Sequence[Fact]]) -> None:
    if rules.site_state(lab).policy is None:
        lab.store.append(furniture())


def qt_refusal() -> str | None:
    """Why this combination of libraries must not open the doors of a lab, or None."""
    major, minor, *_ = platform.python_version_tuple()
    return refusal(version("PySide6"), (int(major), int(minor)))


def _warn_of_trust(lab: Lab) -> None:
    """Warned of, never a reason to stay closed; but a kiosk that trusts no key refuses every badge, and should say
    so.
    """
    trust = rules.trust_list(lab)
    if not trust.keys:
        log.warning("no trust list has been adopted: every badge is unknown here (lab-kiosk lab adopt)")
    elif trust.stale(rules.today(lab)):
        log.warning(
            "the trust list was to be replaced by %s: badges lost since then still open the door", trust.next_update
        )


@dataclass(frozen=True, kw_only=True)
class Simulation:
    """What ``--simulate`` adds: a drawer of things to hold under the scanner."""

    drawer: tuple[DrawerItem, ...]


class House:
    """Everything that runs, in the order in which it is started; :meth:`close` takes it down the other way round."""

    def __init__(
        self,
        config: KioskConfig,
        *,
        clock: Clock | None = None,
        furniture: Callable[[], Sequence[Fact]] = tuple,
        simulation: Simulation | None = None,
        windowed: bool = False,
        size: tuple[int, int] = (1600, 900),
        pixels_per_mm: float | None = None,
        reduce_motion: bool = False,
        quiet: bool = False,
    ) -> None:
        """Opens the window; lab, camera and the rest follow when the first frame is on the glass.

        Raises EnvironmentProblem for a bad allow-list. A lab that does not open is said on the screen and in the log.
        """
        self.clock = clock or SystemClock()
        self._config = config
        self._demos = demos(config)
        ids = RandomIds(self.clock)
        self._lab_open = threading.Event()
        self._lab = LabThread(lambda: self._opened_lab(ids, furniture), self._bug)
        self._launcher = Launcher(
            self._demos,
            config.data / "run",
            lambda word: self.ui.tell(word),  # noqa: PLW0108 - the window comes later
        )
        self.wedge: WedgeScanner[KeyStroke] = WedgeScanner("keyboard")
        self.scanner = SimulatedScanner()
        self.camera: SimulatedCamera | None = None
        self._threads = [
            threading.Thread(target=self._watch_camera, name="camera", daemon=True),
            threading.Thread(target=self._keep_backups, name="backup", daemon=True),
        ]
        self._stopping = threading.Event()
        self.ui: Running = start(
            KioskApp(
                submit=self._lab.submit,
                launch=self._launcher.obey,
                clock=self.clock,
                site=Site(
                    zone=config.zone,
                    agreements=documents.by_name(),
                    demo_titles={demo.id: demo.title for demo in self._demos.all()},
                    demo_folders={name: folder.as_uri() for name, folder in self._demos.folders.items()},
                    zones={zone.code: zone for zone in config.zones},
                ),
                wedge=self.wedge,
                drawer=(lambda: simulation.drawer) if simulation else None,
                simulate=self._simulate,
                play=_silence if quiet else None,
                speak=None if quiet else SpeechProcess(),
                windowed=windowed,
                reduce_motion=reduce_motion,
                size=size,
                pixels_per_mm=pixels_per_mm,
                painted=self._painted,
            )
        )

    def exec(self) -> int:
        """Until it is told to quit. A bug on the GUI thread or the end of the lab thread ends it with
        ``restarts.CRASHED``.
        """
        before = sys.excepthook
        sys.excepthook = self._crash
        try:
            return self.ui.exec()
        finally:
            sys.excepthook = before

    def _crash(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        log.critical("the kiosk fell over and starts again", exc_info=(kind, bug, trace))
        self.ui.fall(CRASHED)

    def close(self) -> None:
        self._stopping.set()
        self.wedge.close()
        self.scanner.close()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(10)
        self._launcher.stop_all()
        self._lab.stop()
        self.ui.close()

    def _painted(self) -> None:
        """The visitor sees the kiosk; now what takes longer to load."""
        log.info("the first picture is on the screen")
        self._lab.begin()
        self.wedge.open(self._read)
        self.scanner.open(self._read)
        for thread in self._threads:
            thread.start()

    @contextmanager
    def _opened_lab(self, ids: Ids, furniture: Callable[[], Sequence[Fact]]) -> Iterator[Lab]:
        with open_lab(self._config, self.clock, ids, furniture, self._demos) as lab:
            self._lab_open.set()
            yield lab

    def _read(self, reading: Reading) -> None:
        """From whichever thread the driver reads on."""
        if isinstance(reading, Rejected):
            if reading.reason is Reason.COMMAND_KEYS:
                log.warning("a device that calls itself a keyboard typed commands at the speed of a machine")
            if reading.reason not in _SILENT_REASONS:
                alone = reading.reason is not Reason.SEVERAL_CODES
                self.ui.scan(Scanned("", Presented.SCANNER, alone))
            return
        presented = Presented.CAMERA if reading.kind is ScanKind.CAMERA else Presented.SCANNER
        self.ui.scan(Scanned(reading.text, presented))

    def _simulate(self, kind: str, code: str) -> None:
        self.scanner.tap(code)

    def _watch_camera(self) -> None:
        from hardware.simulated.camera import SimulatedCamera  # OpenCV loads behind the window, not before it

        camera = SimulatedCamera(_is_ours, on_frame=self.ui.show_frame)
        camera.open(self._read)
        self.camera = camera
        broken = False
        while not self._stopping.wait(1 / FRAMES_PER_SECOND):
            try:
                camera.tick(self.clock.monotonic())
                broken = False
            except Exception as bug:  # noqa: BLE001 - one bad frame must not blind the door; told once per change
                if not broken:
                    self._bug(bug)
                broken = True
        camera.close()

    def _keep_backups(self) -> None:
        """One at the start where the newest is older than an hour, then one an hour; trouble is logged once per change.

        It begins when the lab is open: before, a second connection could swallow what a crash has left in the WAL.
        """
        while not self._lab_open.wait(1):
            if self._stopping.is_set():
                return
        trouble = ""
        wait = 0.0 if _stale(self._config.backups, self.clock) else float(BACKUP_EVERY_SECONDS)
        while not self._stopping.wait(wait):
            wait = BACKUP_EVERY_SECONDS
            told = self._back_up()
            if told and told != trouble:
                log.error("no backup could be made: %s", told)
            if told.startswith(UNSOUND):
                self._lab.submit(DoubtRecords(), _unheard)
            trouble = told

    def _back_up(self) -> str:
        """What went wrong, or nothing. In a process of its own: reading the copy would make the screen stutter."""
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "lab_kiosk"]
        argv = [*program, "journal", "backup", "--data", str(self._config.data)]
        with tempfile.TemporaryFile("w+") as said:
            process = subprocess.Popen(argv, cwd=_HERE, stdout=subprocess.DEVNULL, stderr=said)  # noqa: S603 - our own
            while process.poll() is None:
                if self._stopping.wait(0.2):
                    process.terminate()
                    process.wait()
                    return ""
            said.seek(0)
            lines = said.read().strip().splitlines()
        return (lines or ["it gave no reason"])[-1] if process.returncode else ""

    def _bug(self, bug: BaseException) -> None:
        log.critical("a use case failed", exc_info=bug)
        if self._lab.dead:
            self.ui.fall(CRASHED)


def set_up(folder: Path) -> bool:
    """Whether a data folder says which kiosk this is."""
    try:
        read_config(folder)
    except EnvironmentProblem:
        return False
    return True


def _stale(folder: Path, clock: Clock) -> bool:
    """Whether a backup is due; one from the future (a wrong clock made it) is no reason to wait for that day."""
    from lab_kiosk.journal.backup import backups, taken_at

    newest = next(iter(backups(folder)), None) if folder.exists() else None
    taken = taken_at(newest) if newest else None
    return taken is None or abs(clock.now_ms() / 1000 - taken.timestamp()) > BACKUP_EVERY_SECONDS


def _is_ours(text: str) -> bool:
    """What a camera may hand on: anything with a shape that we know, somebody's login included, never a phantom."""
    return not isinstance(classify(text, checked_by_reader=False), NoCode)


def _unheard(*asked: object) -> None:
    """Nobody answers: behind this window nothing runs."""


def _silence(name: str) -> None:
    """No loudspeaker: for tours and tests."""
