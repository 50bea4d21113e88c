# SPDX-License-Identifier: Apache-2.0
"""The one place where the parts are put together: drivers, lab thread, launcher, window."""

from __future__ import annotations

import gc
import logging
import os
import platform
import secrets
import shutil
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

import msgspec

from hardware.scan import Reason, Scan, ScanKind
from hardware.scanner import Reading
from hardware.scanners.wedge import WedgeScanner
from hardware.simulated.adb_server import SimulatedAdbServer
from hardware.simulated.mishap import Mishap
from hardware.simulated.scanner import SimulatedScanner
from hardware.simulated.scanner_bench import ScannerBench
from lab_kiosk import contact, documents
from lab_kiosk.application.centre import LinkChanged
from lab_kiosk.application.commands import CentreCommand, DoubtRecords
from lab_kiosk.application.exchange import Exchange
from lab_kiosk.application.lab_thread import LabThread
from lab_kiosk.application.pictures import PictureNotTaken, TakePicture
from lab_kiosk.application.ports import Clock, Ids, Lab
from lab_kiosk.application.scan_router import Scanned
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.pictures import sweep
from lab_kiosk.backups import Backups, comes
from lab_kiosk.devices import DeviceBook, Scanners
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.vocabulary import Presented
from lab_kiosk.intake import Intake
from lab_kiosk.keys import pictures, vault
from lab_kiosk.keys.ed25519 import keyed_digest, verify
from lab_kiosk.keys.pictures import SealedPictures
from lab_kiosk.launching import allow_list, catalogue
from lab_kiosk.launching.catalogue import Catalogue
from lab_kiosk.launching.headsets import HeadsetCare
from lab_kiosk.launching.launcher import Launcher
from lab_kiosk.launching.page import Glass
from lab_kiosk.pins import PinThread
from lab_kiosk.printing import print_shop
from lab_kiosk.reporting import Reporting
from lab_kiosk.restarts import CRASHED
from lab_kiosk.settings import KioskConfig
from lab_kiosk.ui.presenters.drawer import CAMERA, REHEARSAL, DrawerItem
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.qt.application import KioskApp, Running, start
from lab_kiosk.ui.qt.keys import KeyStroke
from lab_kiosk.ui.qt.speech import SpeechProcess
from lab_kiosk.versions import PROGRAM, refusal

if TYPE_CHECKING:
    from hardware.simulated.camera import SimulatedCamera
    from lab_kiosk.journal.opening import Opened
    from lab_kiosk.watching import Watch

log = logging.getLogger(__name__)
T = TypeVar("T")

_SILENT_REASONS = frozenset({Reason.EMPTY, Reason.TOO_SHORT, Reason.TOO_FAST})
"""A stray Enter or a flood says nothing that a visitor could act on."""


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
    reachable: Callable[[], frozenset[str]] = frozenset,
    wrote: Callable[[], None] = lambda: None,
) -> Iterator[Lab]:
    """The lab of a kiosk. ``furniture`` is what a journal that has no policy yet is begun with; ``offered`` are its
    demos, ``reachable`` the headsets that they can start on. ``wrote`` hears of everything that the kiosk has written.
    """
    with opened_journal(config, clock, ids) as (opened, key):
        opened.store.listen(wrote)
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
            reachable=reachable,
            exchange=opened.store,
            free_bytes=lambda: shutil.disk_usage(config.data).free,
            pictures=SealedPictures(config.data / pictures.FOLDER, key),
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
    """What ``--simulate`` adds: a drawer of things to hold under the scanner, headsets, and scanners on a bus."""

    drawer: tuple[DrawerItem, ...]
    adb: SimulatedAdbServer | None = None
    bench: ScannerBench | None = None


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
        self._stopping = threading.Event()
        self._lab = LabThread(lambda: self._opened_lab(ids, furniture), self._bug)
        self.contact = contact.HouseContact(
            config,
            self.clock,
            self._borrow,
            opens=lambda: comes(self._lab_open, unless=self._stopping),
            hear=lambda link: self._show_word(LinkChanged(link)),
        )
        self.devices = DeviceBook(self._show_word)
        adb = simulation.adb if simulation is not None else config.headsets
        self.headsets = HeadsetCare(
            adb,
            lambda said: self._lab.submit(said, _unheard),
            on_status=self.devices.hear,
            clock=self.clock.monotonic,
        )
        self._launcher = Launcher(
            self._demos,
            config.data / "run",
            self._show_word,
            headsets=self.headsets,
            still=config.reduce_motion or reduce_motion,
            glass=lambda: Glass(*self.ui.place()),
        )
        self.wedge: WedgeScanner[KeyStroke] = WedgeScanner("keyboard")
        self.scanner = SimulatedScanner()
        self.camera: SimulatedCamera | None = None
        """The twin that pictures can be held before, once it is there."""
        self._watch: Watch | None = None
        self._simulated = simulation is not None
        self._backups = Backups(
            config,
            self.clock,
            opened=self._lab_open,
            stopping=self._stopping,
            doubt=lambda: self._lab.submit(DoubtRecords(), _unheard),
        )
        self.scanners = Scanners(
            config.scanners(),
            self.devices,
            self._read,
            simulation.bench if simulation else None,
            setting_up=self._setting_up,
            overhear=self._show_word,
        )
        self._threads = [
            threading.Thread(target=self.scanners.open, name="scanners", daemon=True),
            threading.Thread(target=self._watch_camera, name="camera", daemon=True),
            threading.Thread(target=self._backups.keep, name="backup", daemon=True),
            threading.Thread(target=self.contact.keep, name="sync", daemon=True),
            threading.Thread(target=self.headsets.open, name="headsets", daemon=True),
        ]
        site = Site(
            zone=config.zone,
            agreements=documents.by_name(),
            demo_titles={demo.id: demo.title for demo in self._demos.all()},
            demo_folders={name: folder.as_uri() for name, folder in self._demos.folders.items()},
            zones={zone.code: zone for zone in config.zones},
        )
        self.printers = print_shop(config.printer, config.data, site, self.clock, self._show_word, self.devices.hear)
        self.pins = PinThread(config.data, self.clock, self._show_word, self._bug)
        self.reporting = Reporting(config, self.clock, self._show_word)
        self.intake = Intake(config.data, self._lab.borrow, self._show_word, self._bug)
        self.ui: Running = start(
            KioskApp(
                submit=self._lab.submit,
                launch=self._launcher.obey,
                clock=self.clock,
                site=site,
                press=self.printers,
                centre=self._ask_centre,
                keeper=self.pins.ask,
                read=self.reporting,
                snap=self._snap,
                take_in=self.intake,
                wedge=self.wedge,
                drawer=(lambda: simulation.drawer) if simulation else None,
                simulate=self._simulate,
                play=_silence if quiet else None,
                speak=None if quiet else SpeechProcess(),
                windowed=windowed,
                reduce_motion=config.reduce_motion or reduce_motion,
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
        gc.freeze()  # what has been loaded stays: garbage is looked for in what visits leave, and oftener
        try:
            return self.ui.exec()
        finally:
            gc.unfreeze()
            sys.excepthook = before

    def _crash(self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        log.critical("the kiosk fell over and starts again", exc_info=(kind, bug, trace))
        self.ui.fall(CRASHED)

    def close(self) -> None:
        self._stopping.set()
        self.contact.stop()
        self.wedge.close()
        self.scanner.close()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(10)
        self.scanners.close()
        self._launcher.stop_all()
        self.printers.close()
        self.pins.close()
        self.reporting.close()
        self.intake.close()
        self.headsets.close()
        self._lab.stop()
        self.ui.close()

    def _painted(self) -> None:
        """The visitor sees the kiosk; now what takes longer to load."""
        log.info("the first picture is on the screen")
        self._lab.begin()
        self.printers.start()
        self.pins.start()
        self.intake.start()
        self.wedge.open(self._read)
        self.scanner.open(self._read)
        for thread in self._threads:
            thread.start()
        if self.contact.wanted:
            self.ui.watch_link(self.contact.link_up)

    @contextmanager
    def _opened_lab(self, ids: Ids, furniture: Callable[[], Sequence[Fact]]) -> Iterator[Lab]:
        with open_lab(
            self._config, self.clock, ids, furniture, self._demos, self.headsets.reachable, self.contact.wrote
        ) as lab:
            if swept := sweep(lab):
                log.info("pictures that no event names, let go of: %d", swept)
            self._lab_open.set()
            yield lab

    def _read(self, reading: Reading, *, placed: bool = True) -> None:
        """From whichever thread the driver reads on. What was read by a scanner that nobody gave a place is shown on
        the hardware page and acted on nowhere, and what it could not read is nobody's concern.
        """
        if isinstance(reading, Scan):
            presented = Presented.CAMERA if reading.kind is ScanKind.CAMERA else Presented.SCANNER
            symbology = reading.symbology.name.replace("_", " ")
            told = Scanned(reading.text, presented, placed=placed, device=reading.device, symbology=symbology)
            self.ui.scan(told)
        elif placed:
            self._refuse(reading.reason)

    def _refuse(self, reason: Reason) -> None:
        if reason is Reason.COMMAND_KEYS:
            log.warning("a device that calls itself a keyboard typed commands at the speed of a machine")
        if reason not in _SILENT_REASONS:
            alone = reason is not Reason.SEVERAL_CODES
            printed = reason is not Reason.ON_A_SCREEN
            self.ui.scan(Scanned("", Presented.SCANNER, alone, printed))

    def _show_word(self, word: object) -> None:
        """For the launcher and the printers, which are made before the window is."""
        self.ui.tell(word)

    def _setting_up(self) -> str:
        setup = self.ui.runtime.kiosk.setup
        return setup.device if setup is not None else ""

    def _simulate(self, kind: str, code: str) -> None:
        what, _, day = code.partition("=")
        if kind == CAMERA:
            if self.camera is not None:
                self.camera.rehearse(Mishap(code))
        elif kind != REHEARSAL:
            self.scanner.tap(code)
        elif not self.scanners.rehearse(what, day):
            self.headsets.rehearse(code)

    def _watch_camera(self) -> None:
        from lab_kiosk.watching import Glass, Watch  # OpenCV loads behind the window, not before it

        watch = Watch(
            Glass(self.ui.show_frame, self.ui.show_camera, lambda: self.ui.runtime.kiosk, self._show_word),
            self._read,
            self.clock.monotonic,
            place=None if self._simulated else self._config.camera,
            phones_allowed=self._config.badge_on_phone_allowed,
            status=self.devices.hear,
            bug=self._bug,
        )
        self.camera, self._watch = watch.twin, watch
        watch.run(self._stopping)

    def _snap(self, command: TakePicture) -> None:
        if self._watch is not None:
            self._watch.take(command)
        else:
            self.ui.tell(PictureNotTaken(command.ticket))

    def _ask_centre(self, command: CentreCommand) -> None:
        self.contact.ask_now()

    def _borrow(self, errand: Callable[[Exchange], T], /) -> Future[T]:
        return self._lab.borrow(lambda lab: errand(lab.exchange))  # type: ignore[arg-type]  # ours is one that is shared

    def _bug(self, bug: BaseException) -> None:
        log.critical("a use case failed", exc_info=bug)
        if self._lab.dead:
            self.ui.fall(CRASHED)


def _unheard(*asked: object) -> None:
    """Nobody answers: behind this window nothing runs."""


def _silence(name: str) -> None:
    """No loudspeaker: for tours and tests."""
