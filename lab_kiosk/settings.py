# SPDX-License-Identifier: Apache-2.0
"""``kiosk.toml``: which kiosk this is, and what hangs on it."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from hardware.scanners.plan import ScannerPlan, plan_from
from lab_kiosk.application.ports import EnvironmentProblem, SiteConfig
from lab_kiosk.domain.ids import may_travel, station_stream
from lab_kiosk.domain.zone import Zone
from lab_kiosk.launching.headsets import AdbServer
from lab_kiosk.printers import PrinterConfig, printers_of

ROOT_KEY_BYTES = 32


class CentreConfig(msgspec.Struct, omit_defaults=True, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[centre]``: how a kiosk keeps contact, where it is enrolled. ``daily_megabytes`` bounds what travels to and
    from the centre in a day (1 MB is 1,000,000 bytes), for a link that is paid for by what it carries.
    """

    daily_megabytes: Annotated[int, msgspec.Meta(ge=1)]


class KioskConfig(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``kiosk.toml``: which kiosk this is. Relative paths are relative to the file's folder; ``root_key`` is hex.
    With ``[headsets]`` it looks after those that an adb server knows.
    """

    site_id: Annotated[int, msgspec.Meta(ge=0, le=0xFFFF)]
    station: str
    stations: tuple[str, ...]
    place: str
    zone: str
    root_key: str
    demos: Path
    programs: Path
    zones: tuple[Zone, ...] = ()
    printer: tuple[PrinterConfig, ...] = ()
    data: Path = Path()
    headsets: AdbServer | None = None
    centre: CentreConfig | None = None
    camera: str = "auto"
    """The first one that is there, "none", or a device file, best one below ``/dev/v4l/by-id``."""
    badge_on_phone_allowed: bool = True
    scanner: tuple[dict[str, str], ...] = ()
    """Where each stands: ``role`` with ``serial`` or ``port``; ``layout`` and ``prefix`` where they are unusual."""
    grab_keyboards: bool = True
    past_the_kernel: bool = False
    reduce_motion: bool = False
    """Nothing slides or drifts that need not, on this kiosk and in the demos that heed it."""

    @property
    def database(self) -> Path:
        return self.data / "lab.db"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def budget(self) -> int | None:
        """How many bytes may travel to and from the centre in a day; None for any number."""
        return None if self.centre is None else self.centre.daily_megabytes * 1_000_000

    def scanners(self) -> ScannerPlan:
        """Raises ValueError with one sentence for whoever wrote it."""
        told = {"scanner": self.scanner, "grab_keyboards": self.grab_keyboards, "past_the_kernel": self.past_the_kernel}
        return plan_from(told)

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
    """The ``kiosk.toml`` of a data folder. Raises EnvironmentProblem("kiosk_config") with a plain reason.

    Its folders come out absolute: backups and reports are processes that run elsewhere.
    """
    try:
        raw = tomllib.loads((folder / "kiosk.toml").read_text("utf-8"))
        config = msgspec.convert(raw, KioskConfig, dec_hook=lambda kind, value: kind(value))
        check_config(config)
    except (OSError, UnicodeDecodeError, ValueError, msgspec.ValidationError) as error:
        raise EnvironmentProblem("kiosk_config", f"kiosk.toml: {error}") from None
    here = {name: folder.absolute() / getattr(config, name) for name in ("demos", "programs", "data")}
    return msgspec.structs.replace(config, **here)


def write_config(folder: Path, config: KioskConfig) -> None:
    """Make a folder a kiosk's. What stands there with its default is left out; ``data`` is the folder itself."""
    told = {**msgspec.to_builtins(config, enc_hook=str), "data": "."}
    usual = {field.name: field.default for field in msgspec.structs.fields(KioskConfig)}
    lines = (f"{name} = {_toml(value)}\n" for name, value in told.items() if value not in (None, (), {}, usual[name]))
    fresh = folder / "kiosk.toml.new"
    fresh.write_text("".join(lines), "utf-8")
    fresh.replace(folder / "kiosk.toml")


def _toml(value: Any) -> str:
    """A value of ``kiosk.toml`` on one line. A JSON string, number or truth value is the same in TOML."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {_toml(part)}" for key, part in value.items()) + " }"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_toml(part) for part in value) + "]"
    return json.dumps(value)


def check_config(config: KioskConfig) -> None:
    """Raises ValueError for what would only show when the first visitor stands there."""
    try:
        ZoneInfo(config.zone)
    except ZoneInfoNotFoundError as error:
        raise ValueError(str(error)) from None
    if len(bytes.fromhex(config.root_key)) != ROOT_KEY_BYTES:
        raise ValueError("root_key has to be 64 hex characters")
    if config.station not in config.stations:
        raise ValueError(f"the station {config.station} is not among stations")
    for station in config.stations:
        if not may_travel(station_stream(config.site_id, station)):
            raise ValueError(f"the name of the station {station} is too long")
    printers_of(config.printer, config.data)
    config.scanners()


def set_up(folder: Path) -> bool:
    """Whether a data folder says which kiosk this is."""
    try:
        read_config(folder)
    except EnvironmentProblem:
        return False
    return True
