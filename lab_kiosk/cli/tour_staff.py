# SPDX-License-Identifier: Apache-2.0
"""The part of the tour that staff play: the centre, the devices, what contradicts, the day at the desk, its figures."""

from __future__ import annotations

from collections.abc import Iterator

from hardware.simulated.mishap import Mishap
from hardware.simulated.scanner_bench import BadDay
from lab_kiosk.application.centre import Standing
from lab_kiosk.application.devices import CodeKind, DeviceCondition, DeviceTrouble
from lab_kiosk.application.flows import Kiosk, Screen
from lab_kiosk.application.paper import Paper
from lab_kiosk.application.pins import PinFault
from lab_kiosk.application.set_up import SetupStep
from lab_kiosk.cli.sample_lab import REHEARSAL_PIN
from lab_kiosk.cli.tour_hands import Step, Tour, forgotten, is_printed, on, printing_words
from lab_kiosk.domain.codes import Command, command_card


def morning(tour: Tour) -> Iterator[Step]:
    """Before anybody comes, staff look whether the night's contact went well."""
    card, staff = command_card(Command.SYNC), tour.badge("staff")
    yield Step("a card asks for the centre", tour.usb("desk", card), on(Screen.STAFF))
    yield Step(
        "a staff badge shows how the kiosk stands with it",
        tour.usb("desk", staff),
        lambda k: k.screen is Screen.SYNC and (tour.standing is Standing.NO_CENTRE) is (tour.centre is None),
        lambda _: _said(tour),
    )
    if tour.centre is not None:
        yield Step(
            "contact now: what was written here is in a PostgreSQL",
            tour.tap("Contact now"),
            lambda _: tour.standing is Standing.IN_STEP and tour.at_the_centre() > 0,
            lambda _: f"{tour.at_the_centre()} events at the centre, {_said(tour)}",
        )
    yield Step(
        "is this kiosk fit to be alone?",
        tour.tap("Ready for offline?"),
        lambda k: k.centre is not None and k.centre.tested is not None and k.centre.tested.ready,
        lambda k: f"{len(k.centre.tested.results)} times yes" if k.centre and k.centre.tested else "-",
    )
    yield Step("and the page is closed", tour.tap("Back", "Close"), forgotten)


def _said(tour: Tour) -> str:
    return str(tour.standing or "-").replace("_", " ")


def hardware(tour: Tour) -> Iterator[Step]:
    card, staff = command_card(Command.HARDWARE), tour.badge("staff")
    yield Step("a card asks for the devices", tour.usb("desk", card), on(Screen.STAFF))
    yield Step("a staff badge shows them", tour.usb("desk", staff), on(Screen.HARDWARE), _device_words)
    yield Step(
        "a scan is shown and does nothing",
        tour.usb("bench", tour.badge("person")),
        lambda k: k.tried is not None and k.tried.kind is CodeKind.BADGE,
        lambda k: f"{k.tried.kind}, {k.tried.length} characters, {k.tried.device}" if k.tried else "-",
    )
    yield Step(
        "the scanner at the desk is pulled out",
        tour.suffer("desk", BadDay.AWAY),
        lambda k: _condition_of(k, "DESK") is DeviceCondition.SEARCHING,
        _device_words,
    )
    yield Step(
        "and put back",
        tour.suffer("desk", BadDay.WORKS),
        lambda k: _condition_of(k, "DESK") is DeviceCondition.READY,
        _device_words,
    )
    yield from _stranger(tour)
    yield Step(
        "somebody covers the camera",
        tour.camera_suffers(Mishap.BLACK),
        lambda k: _trouble_of(k, "simulated camera") is DeviceTrouble.BLACK,
        _device_words,
    )
    yield Step(
        "and uncovers it",
        tour.camera_suffers(Mishap.NONE),
        lambda k: _trouble_of(k, "simulated camera") is None,
        _device_words,
    )
    yield Step("the page is closed", tour.tap("Close"), forgotten)


def _stranger(tour: Tour) -> Iterator[Step]:
    yield Step(
        "a scanner of a model that nobody knows",
        tour.suffer("bench", BadDay.STRANGER),
        lambda k: any(not device.known_model and device.condition is DeviceCondition.READY for device in k.devices),
        _device_words,
    )
    yield Step("it is set up", tour.tap("Set up"), on(Screen.SET_UP))
    yield Step(
        "the first code of the test card: it types for another keyboard",
        tour.suffer("bench", BadDay.CARD),
        lambda k: k.setup is not None and k.setup.step is SetupStep.SET_LAYOUT,
        lambda k: str(k.setup.step) if k.setup else "-",
    )
    yield Step(
        "the next step, printed to take along",
        tour.tap("Print this step"),
        lambda k: is_printed(k, Paper.SLIPS),
        printing_words,
    )
    yield Step("back to all devices", tour.tap("Back"), on(Screen.HARDWARE))
    yield Step(
        "the scanner as it was",
        tour.suffer("bench", BadDay.WORKS),
        lambda k: (
            _condition_of(k, "BENCH") is DeviceCondition.READY and all(device.known_model for device in k.devices)
        ),
        _device_words,
    )


def exceptions(tour: Tour) -> Iterator[Step]:
    card, staff = command_card(Command.EXCEPTIONS), tour.badge("staff")
    yield Step("a card asks for what contradicts", tour.usb("desk", card), on(Screen.STAFF))
    yield Step("a staff badge asks for its PIN", tour.usb("desk", staff), on(Screen.PIN))
    yield Step(
        "a wrong one is counted",
        tour.tap(*"999123"),
        lambda k: k.keypad is not None and k.keypad.fault is PinFault.WRONG,
        lambda k: f"{k.keypad.left} tries left" if k.keypad else "-",
    )
    yield Step("the right one opens the desk", tour.tap(*REHEARSAL_PIN), on(Screen.CASES), _case_words)
    yield Step(
        "one tap about the code that nobody knew",
        tour.tap("It is not ours"),
        lambda k: k.cases is not None and any(line.settled is not None for line in k.cases.lines),
        _case_words,
    )
    yield Step("back at the desk", tour.tap("Back"), on(Screen.DESK))
    yield Step(
        "today, in numbers",
        tour.tap("Today"),
        lambda k: k.screen is Screen.TODAY and k.today is not None and bool(k.today.facts.forecast),
        _today_words,
    )
    yield Step(
        "behind a number its list",
        tour.tap("Headsets ready"),
        lambda k: k.screen is Screen.TODAY_LIST and k.today is not None and len(k.today.lines) == k.today.facts.ready,
        lambda k: f"{len(k.today.lines)} lines" if k.today else "-",
    )
    yield Step(
        "what staff did today",
        tour.tap("Back", "Back", "What staff did"),
        lambda k: k.screen is Screen.AUDIT and k.audit is not None and len(k.audit.lines) > 3,
        lambda k: f"{len(k.audit.lines)} acts, the last {k.audit.lines[0].kind}" if k.audit else "-",
    )
    yield Step("the desk is closed", tour.tap("Back", "Close"), forgotten)


def _today_words(kiosk: Kiosk) -> str:
    if kiosk.today is None:
        return "-"
    facts = kiosk.today.facts
    return f"{facts.ready} of {facts.headsets} ready, {facts.forecast[-1].ready} in {len(facts.forecast)} hours"


def _case_words(kiosk: Kiosk) -> str:
    lines = kiosk.cases.lines if kiosk.cases else ()
    return ", ".join(f"{line.code} {line.settled.decision if line.settled else 'open'}" for line in lines)


def reports(tour: Tour) -> Iterator[Step]:
    card, staff = command_card(Command.REPORTS), tour.badge("staff")
    yield Step("a card asks for the lab in figures", tour.usb("desk", card), on(Screen.STAFF))
    yield Step("a staff badge shows the day, read beside the lab", tour.usb("desk", staff), _figures, _figure_words)
    leaf = tour.tap("Visits", "Next figure (1 of 2)")
    yield Step("who came, and at which hours", leaf, lambda k: k.reports is not None and k.reports.plot == 1)
    yield Step("the page of figures is closed", tour.tap("Back", "Close"), forgotten)


def _figures(kiosk: Kiosk) -> bool:
    return kiosk.reports is not None and bool(kiosk.reports.reports)


def _figure_words(kiosk: Kiosk) -> str:
    reports = kiosk.reports.reports if kiosk.reports is not None else ()
    return ", ".join(f"{report.kind} from {report.source.events} events" for report in reports[:3])


def _trouble_of(kiosk: Kiosk, device: str) -> DeviceTrouble | None:
    return next((known.trouble for known in kiosk.devices if known.id == device), None)


def _condition_of(kiosk: Kiosk, device: str) -> DeviceCondition | None:
    return next((known.condition for known in kiosk.devices if known.id == device), None)


def _device_words(kiosk: Kiosk) -> str:
    return ", ".join(f"{device.name} {device.condition}" for device in kiosk.devices)
