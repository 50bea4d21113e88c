# SPDX-License-Identifier: Apache-2.0
"""The sample lab of ``--simulate`` and ``tour``: an invented lab, its own keys, and a badge for everybody in it."""

from __future__ import annotations

import tomllib
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from hardware.simulated.adb_server import SimulatedAdbServer
from hardware.simulated.android import Scenario, SimulatedAndroid
from hardware.simulated.headset import SimulatedHeadset
from hardware.simulated.mishap import Mishap
from hardware.simulated.scanner_bench import BadDay, ScannerBench
from lab_kiosk import paths, pins
from lab_kiosk.application.lab_plan import LabPlan, PersonPlan, furnish
from lab_kiosk.application.paper import Paper
from lab_kiosk.application.ports import Clock
from lab_kiosk.application.system import RandomIds, SystemClock
from lab_kiosk.bootstrap import House, Simulation
from lab_kiosk.documents import agreements
from lab_kiosk.domain import badge as badges
from lab_kiosk.domain.badge import Badge, BadgeType
from lab_kiosk.domain.codes import Command, command_card, place_card
from lab_kiosk.domain.events import Fact
from lab_kiosk.domain.events.desk import StaffRoleGiven
from lab_kiosk.domain.events.site import TrustListAdopted
from lab_kiosk.domain.ids import Handle, Stream
from lab_kiosk.domain.staff import StaffRole
from lab_kiosk.domain.trust import TrustedKey, TrustList, seal
from lab_kiosk.domain.vocabulary import AgeBand
from lab_kiosk.keys import key_files
from lab_kiosk.keys.ed25519 import SigningKey
from lab_kiosk.launching import allow_list
from lab_kiosk.printers import PrinterConfig
from lab_kiosk.settings import KioskConfig
from lab_kiosk.ui.presenters.drawer import CAMERA, REHEARSAL, DrawerItem

SITE = 1
ZONE = "America/Chicago"
"""The plan's, as sample/lab.toml says it."""
KEY_ID = 7
CURRENT_SERIAL = 1
REHEARSAL_PIN = "248163"
"""The PIN of everybody who has a staff badge at the sample lab: the drawer tells it."""
_FIRST, _LAST = date(2020, 1, 1), date(2099, 12, 31)


class SampleBadge(msgspec.Struct, frozen=True, kw_only=True):
    """A badge to hold under the scanner. ``kind`` is the plan's word for it."""

    person: PersonPlan
    kind: str
    text: str


class SampleLab(msgspec.Struct, frozen=True, kw_only=True):
    config: KioskConfig
    plan: LabPlan
    badges: tuple[SampleBadge, ...]
    trust_text: str


def prepare(folder: Path, today: date) -> SampleLab:
    """The sample lab in a folder, made on the first call. Its keys are worth nothing anywhere else."""
    folder.mkdir(parents=True, exist_ok=True)
    sample = paths.resources() / "sample"
    plan = msgspec.convert(tomllib.loads((sample / "lab.toml").read_text("utf-8")), LabPlan)
    root = _key(folder / "sample-root.key")
    config = KioskConfig(
        site_id=SITE,
        station=plan.station,
        stations=plan.stations,
        place=plan.place,
        zone=plan.zone,
        zones=plan.zones,
        root_key=root.public.hex(),
        demos=paths.resources() / "demos",
        programs=sample / "programs.toml",
        printer=tuple(PrinterConfig(role=role, kind="simulated") for role in (Paper.LABELS, Paper.SLIPS)),
        data=folder,
    )
    return SampleLab(
        config=config,
        plan=plan,
        badges=tuple(
            SampleBadge(person=person, kind=person.badge, text=badge_for(person, issuer(folder), today))
            for person in plan.people
        ),
        trust_text=seal(_trust(plan, issuer(folder)), root.sign),
    )


def today() -> date:
    """The day at the sample lab: its badges are good on it."""
    return datetime.now(UTC).astimezone(ZoneInfo(ZONE)).date()


def issuer(folder: Path) -> SigningKey:
    """The key that mints the sample lab's badges."""
    return _key(folder / "sample-issuer.key")


def _key(path: Path) -> SigningKey:
    return key_files.read(path) if path.exists() else key_files.create(path)


def _trust(plan: LabPlan, key: SigningKey) -> TrustList:
    types = (BadgeType.PERSON, BadgeType.GROUP_PASS, BadgeType.STAFF)
    trusted = TrustedKey(kid=KEY_ID, public_key=key.public, types=types, first_day=_FIRST, last_day=_LAST)
    lost = {person.handle: CURRENT_SERIAL for person in plan.people if person.badge == "lost"}
    return TrustList(number=1, issued=_FIRST, next_update=_LAST, keys=(trusted,), min_serial=lost)


def badge_for(person: PersonPlan, key: SigningKey, today: date) -> str:
    """The text of somebody's badge, good for the year of ``today`` unless their kind of badge says otherwise."""
    year = today.year - 1 if person.badge == "expired" else today.year
    badge = Badge(
        type={"staff": BadgeType.STAFF, "group": BadgeType.GROUP_PASS}.get(person.badge, BadgeType.PERSON),
        key_id=KEY_ID,
        site=SITE,
        handle=Handle(person.handle),
        serial=0 if person.badge == "lost" else CURRENT_SERIAL,
        first_day=date(year, 1, 1),
        last_day=date(year, 12, 31),
        role=person.role,
        age_band=person.age_band,
        headcount=person.headcount,
    )
    return badges.mint(badge, key.sign)


def furniture(sample: SampleLab, clock: Clock) -> tuple[Fact, ...]:
    """What the sample lab's journal begins with."""
    adopted = TrustListAdopted(number=1, signed_text=sample.trust_text)
    plan = furnish(sample.plan, SITE, agreements(), RandomIds(clock))
    leads = [
        Fact(Stream(f"site:{SITE}"), StaffRoleGiven(person=badge.person.handle, role=StaffRole.LEAD))
        for badge in sample.badges
        if badge.kind == "staff"
    ]
    return (*plan, Fact(Stream(f"site:{SITE}"), adopted), *leads)


def open_house(
    sample: SampleLab,
    *,
    windowed: bool = False,
    size: tuple[int, int] = (1600, 900),
    quiet: bool = False,
    clock: Clock | None = None,
    pixels_per_mm: float | None = None,
    reduce_motion: bool = False,
    furnished: bool = True,
) -> House:
    """The whole kiosk on the sample lab, with the drawer. One that is not ``furnished`` learns it from its centre."""
    staff = [badge.person.handle for badge in sample.badges if badge.kind == "staff"]
    pins.rehearse(sample.config.data, dict.fromkeys(staff, REHEARSAL_PIN))
    now = clock or SystemClock()
    bench = ScannerBench()
    return House(
        sample.config,
        clock=clock,
        furniture=lambda: furniture(sample, now) if furnished else (),
        simulation=Simulation(drawer=drawer(sample, bench), adb=headsets(sample, now), bench=bench),
        windowed=windowed,
        size=size,
        pixels_per_mm=pixels_per_mm,
        reduce_motion=reduce_motion,
        quiet=quiet,
    )


def headsets(sample: SampleLab, clock: Clock) -> SimulatedAdbServer:
    """Every headset of the plan that has a serial number, with the apps that may be started, on a server of its own."""
    apps = frozenset(allow_list.load(sample.config.programs).quest.packages)
    names = {model.id: model.name for model in sample.plan.models}
    now = clock.monotonic()
    twins = [
        SimulatedAndroid(
            SimulatedHeadset(asset.serial, battery=100.0 if asset.battery is None else asset.battery, at=now),
            apps,
            model=names[asset.model],
            clock=clock.monotonic,
        )
        for asset in sample.plan.assets
        if asset.serial
    ]
    return SimulatedAdbServer(twins)


_CAMERA_PICTURES = {Mishap.UNPLUGGED: "camera-unplugged", Mishap.BLACK: "camera-dark"}


_AGES = {AgeBand.UNDER_10: "under 10", AgeBand.FROM_10_TO_12: "10 to 12", AgeBand.FROM_13_TO_17: "13 to 17"}
_TROUBLES = {"lost": "badge reported lost", "expired": "badge of last year"}


def _called(person: PersonPlan) -> str:
    return person.first_name or ("Class" if person.headcount else person.role.name.title())


def _known_for(person: PersonPlan) -> str:
    """What tells a badge of the drawer from the others before it is scanned."""
    if person.headcount:
        return f"{person.headcount} people, one pass"
    role = person.role.name.title()
    told = (role if person.first_name else "", _AGES.get(person.age_band, ""), _TROUBLES.get(person.badge, ""))
    return ", ".join(filter(None, told))


def drawer(sample: SampleLab, bench: ScannerBench) -> tuple[DrawerItem, ...]:
    """Everything that the sample lab has to scan, and what can befall its devices."""
    models = {model.id: model for model in sample.plan.models}
    badges_ = [
        DrawerItem(
            kind="badge",
            title=_called(badge.person),
            subtitle=_known_for(badge.person) + (f", PIN {REHEARSAL_PIN}" if badge.kind == "staff" else ""),
            picture="badge-under-reader",
            code=badge.text,
        )
        for badge in sample.badges
    ]
    things = [
        DrawerItem(
            kind="headset" if models[asset.model].worn else "tag",
            title=models[asset.model].name,
            subtitle=asset.tag,
            picture=models[asset.model].picture,
            code=asset.tag,
            battery=-1 if asset.battery is None else asset.battery,
        )
        for asset in sample.plan.assets
    ]
    things += [
        DrawerItem(kind="tag", title=kit.name, subtitle=kit.code, picture="empty-tray", code=kit.code)
        for kit in sample.plan.kits
    ]
    cards = [
        DrawerItem(
            kind="card", title=command.title(), subtitle=command_card(command), picture="", code=command_card(command)
        )
        for command in Command
    ]
    places = [
        DrawerItem(
            kind="card",
            title=zone.name["en"],
            subtitle=place_card(zone.code),
            picture=zone.picture,
            code=place_card(zone.code),
        )
        for zone in sample.plan.zones
    ]
    bad_days = [
        DrawerItem(
            kind=REHEARSAL,
            title=scenario.value.capitalize(),
            subtitle=asset.tag,
            picture=models[asset.model].picture,
            code=f"{asset.serial}={scenario.value}",
        )
        for asset in sample.plan.assets
        if asset.serial
        for scenario in Scenario
    ]
    bad_days += [
        DrawerItem(
            kind=REHEARSAL,
            title=day.value.capitalize(),
            subtitle=bench.units[role].name,
            picture="scanner" if day is BadDay.WORKS else "scanner-unplugged",
            code=f"{role}={day.value}",
        )
        for role in bench.units
        for day in bench.days_of(role)
    ]
    mishaps = [
        DrawerItem(
            kind=CAMERA,
            title=mishap.value.capitalize(),
            subtitle="Simulated camera",
            picture=_CAMERA_PICTURES.get(mishap, "camera-360"),
            code=mishap.value,
        )
        for mishap in Mishap
    ]
    return (*badges_, *things, *cards, *places, *mishaps, *bad_days)
