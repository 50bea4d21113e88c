# SPDX-License-Identifier: Apache-2.0
"""An invented afternoon in an invented lab: the people, things and demos that the gallery shows."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from typing import Any

import msgspec
from msgspec.structs import replace

from lab_kiosk import paths
from lab_kiosk.application.duty import RollLine
from lab_kiosk.application.flows import Kiosk, Now
from lab_kiosk.application.knowledge import (
    Knowledge,
    KnownAnswer,
    KnownAssent,
    KnownConsent,
    KnownDemo,
    KnownLoan,
    KnownVisit,
)
from lab_kiosk.application.outcomes import DemoCard, Feature, HomeFacts, LabFacts
from lab_kiosk.application.things import LoanLine, Offered
from lab_kiosk.application.visitor import Visitor
from lab_kiosk.domain.agreement import Agreement
from lab_kiosk.domain.availability import Blocker
from lab_kiosk.domain.codes import day_label
from lab_kiosk.domain.demo import (
    Audience,
    Briefing,
    Checklist,
    Claim,
    Feedback,
    Live,
    Manifest,
    Question,
    Requires,
    Run,
    Safety,
    Time,
)
from lab_kiosk.domain.launch import Manual, Program
from lab_kiosk.domain.roll import Confidence, confidence
from lab_kiosk.domain.vocabulary import AgeBand, Party, Purpose, Role, Scope
from lab_kiosk.domain.zone import Zone
from lab_kiosk.ui.presenters.site import Site
from lab_kiosk.ui.showcase.invented_guesser import GUESSER

ZONE = "America/Chicago"
NOW = int(datetime(2026, 11, 18, 20, 10, tzinfo=UTC).timestamp() * 1000)
"""Ten past two in the afternoon there."""
MINUTE = 60_000
CLOCK = Now(NOW, 1_000_000)

RULES = msgspec.convert(
    tomllib.loads((paths.resources() / "agreements" / "lab-rules.toml").read_text("utf-8")), Agreement
)

MAYA = Visitor(
    handle="AAAAAAAAAAAAAAAA",
    visit_id="v1",
    stream="person:AAAAAAAAAAAAAAAA",
    opened_at=NOW - 95 * MINUTE,
    role=Role.STUDENT,
    age_band=AgeBand.FROM_13_TO_17,
    first_name="Maya",
)

SOLAR = Manifest(
    schema="lab.demo/1",
    id="solar-walk",
    version="1.0.0",
    title={"en": "Walk the solar system", "es": "Camina por el sistema solar", "ar": "امشِ في النظام الشمسي"},
    summary={
        "en": "Fly from the Sun to Neptune and feel how far apart the planets are.",
        "es": "Vuela del Sol a Neptuno y siente qué lejos están los planetas.",
        "ar": "طِر من الشمس إلى نبتون واشعر كم تبتعد الكواكب.",
    },
    picture="demo-planet",
    time=Time(run=480, warn_at=(120, 30)),
    launch=Program(program="solar-walk"),
    takeaway="https://lab.example.org/learn/solar-walk",
    audience=Audience(min_age=10, contains=("darkness",), posture=("standing", "seated"), alternative="robot-arm"),
    requires=Requires(agreements=("lab-rules@1",), staff_present=True),
    equipment=(Claim(equipment_class="quest-3"),),
    safety=(
        Safety(
            id="clear-space",
            ack="staff",
            text={
                "en": "Stand inside the taped square. A staff member stays with you.",
                "es": "Ponte de pie dentro del cuadro marcado. Alguien del personal se queda contigo.",
                "ar": "قف داخل المربع المرسوم. يبقى معك أحد الموظفين.",
            },
            picture="headset",
        ),
        Safety(
            id="stop-any-time",
            text={
                "en": "You can stop at any time. Just lift the headset.",
                "es": "Puedes detenerte cuando quieras. Solo levanta el visor.",
                "ar": "يمكنك التوقف متى شئت. ارفع النظارة فقط.",
            },
            picture="headset",
        ),
    ),
    steps=(
        Checklist(
            id="fit",
            items=(
                {"en": "The strap is snug.", "es": "La correa está ajustada.", "ar": "الحزام محكم."},
                {"en": "The picture is sharp.", "es": "La imagen se ve nítida.", "ar": "الصورة واضحة."},
                {
                    "en": "Both wrist straps are on.",
                    "es": "Tienes puestas las dos correas de muñeca.",
                    "ar": "رباطا المعصمين في مكانهما.",
                },
            ),
        ),
        Briefing(
            id="walk",
            text={
                "en": "Look at a planet to travel there.",
                "es": "Mira un planeta para viajar hasta él.",
                "ar": "انظر إلى كوكب لتسافر إليه.",
            },
        ),
        Run(id="run"),
        Feedback(
            id="after",
            questions=(
                Question(
                    id="stars",
                    type="scale",
                    required=True,
                    ask={"en": "How was it?", "es": "¿Qué te pareció?", "ar": "كيف كان؟"},
                ),
                Question(
                    id="comfort",
                    options=("fine", "a-bit-ill", "ill"),
                    ask={"en": "How do you feel?", "es": "¿Cómo te sientes?", "ar": "كيف تشعر؟"},
                    on={"ill": "call-staff"},
                ),
            ),
        ),
    ),
)
ROBOT = Manifest(
    schema="lab.demo/1",
    id="robot-arm",
    version="1.0.0",
    title={"en": "Teach a robot arm", "es": "Enseña a un brazo robot", "ar": "علّم ذراع روبوت"},
    summary={
        "en": "Show it a move, and it repeats.",
        "es": "Muéstrale un movimiento y lo repite.",
        "ar": "أره حركة فيكررها.",
    },
    picture="robot",
    time=Time(run=600),
    launch=Manual(
        staff_text={
            "en": "Switch on the arm at bay 2.",
            "es": "Enciende el brazo en la estación 2.",
            "ar": "شغّل الذراع في المحطة 2.",
        }
    ),
    steps=(Run(id="run"),),
)
PRINTER = Manifest(
    schema="lab.demo/1",
    id="print-a-tag",
    version="1.0.0",
    title={"en": "Print a name tag", "es": "Imprime una etiqueta", "ar": "اطبع بطاقة اسم"},
    summary={"en": "Design it, and watch it grow.", "es": "Diséñala y mira cómo crece.", "ar": "صممها وشاهدها تكبر."},
    picture="3d-printer",
    time=Time(run=900),
    audience=Audience(min_age=8),
    launch=Manual(staff_text={"en": "Load the tag printer.", "es": "Prepara la impresora.", "ar": "جهّز الطابعة."}),
    steps=(
        Run(id="run"),
        Live(
            id="layer",
            text={
                "en": "Watch the first layer. Does it stick?",
                "es": "Mira la primera capa. ¿Se pega?",
                "ar": "راقب الطبقة الأولى. هل تلتصق؟",
            },
        ),
        Live(
            id="inside",
            text={
                "en": "Look inside. Why is it not solid?",
                "es": "Mira adentro. ¿Por qué no es macizo?",
                "ar": "انظر إلى الداخل. لماذا ليس مصمتًا؟",
            },
            picture="3d-printer",
        ),
    ),
)

CARDS = (
    DemoCard(demo=SOLAR, blocked=False, places_free=3, min_age=SOLAR.audience.min_age),
    DemoCard(demo=ROBOT, blocked=False, places_free=1),
    DemoCard(demo=PRINTER, blocked=True, places_free=0, min_age=PRINTER.audience.min_age),
    DemoCard(demo=GUESSER, blocked=True, places_free=1, startable=False),
)

HEADSET = LoanLine(
    asset_id="a1", loan_id="l1", tag="ILXH2YKVF", name="Quest 3", picture="headset", due_at=NOW + 45 * MINUTE
)
TABLET = LoanLine(
    asset_id="a2",
    loan_id="l2",
    tag="ILHAQ48B7",
    name="Drawing tablet",
    picture="tablet",
    due_at=NOW - 20 * MINUTE,
    overdue=True,
)
OFFERS = (
    Offered(asset_id="a1", tag="ILXH2YKVF", name="Quest 3", picture="headset", due_at=NOW + 45 * MINUTE),
    Offered(asset_id="a3", tag="IL9NQ7BFT", name="Classroom robot", picture="robot", due_at=NOW + 1440 * MINUTE),
    Offered(
        asset_id="a4",
        tag="ILXATG8BZ",
        name="Quest 3",
        picture="headset",
        due_at=NOW + 45 * MINUTE,
        blocker=Blocker.LOW_BATTERY,
    ),
)

KNOWN = Knowledge(
    visitor=MAYA,
    first_name="Maya",
    initial="R",
    first_day="2026-08-15",
    last_day="2027-06-30",
    visits=(
        KnownVisit(visit_id="v1", opened_at=NOW - 95 * MINUTE, closed_at=None, purpose=Purpose.DEMO, heads=1),
        KnownVisit(
            visit_id="v0",
            opened_at=NOW - 8 * 1440 * MINUTE,
            closed_at=NOW - (8 * 1440 - 70) * MINUTE,
            purpose=Purpose.BORROW,
            heads=1,
        ),
    ),
    loans=(
        KnownLoan(
            loan_id="l1",
            tag="ILXH2YKVF",
            name="Quest 3",
            picture="headset",
            out_at=NOW - 20 * MINUTE,
            due_at=NOW + 25 * MINUTE,
            closed_at=None,
        ),
        KnownLoan(
            loan_id="l0",
            tag="ILHAQ48B7",
            name="Drawing tablet",
            picture="tablet",
            out_at=NOW - 8 * 1440 * MINUTE,
            due_at=NOW - 8 * 1440 * MINUTE,
            closed_at=NOW - 8 * 1440 * MINUTE,
        ),
    ),
    demos=(KnownDemo(session_id="s1", demo_id="solar-walk", chosen_at=NOW - 60 * MINUTE, seconds=480),),
    answers=(
        KnownAnswer(session_id="s1", demo_id="solar-walk", question="stars", answer="5", given_at=NOW),
        KnownAnswer(session_id="s1", demo_id="solar-walk", question="comfort", answer="fine", given_at=NOW),
    ),
    assents=(KnownAssent(document="lab-rules", version=1, given_at=NOW - 90 * MINUTE),),
    consents=(
        KnownConsent(scope=Scope.VR, until=NOW + 300 * 1440 * MINUTE),
        KnownConsent(scope=Scope.BORROW, until=None),
    ),
)


def _on_roll(number: int, name: str, seen: int, **changes: Any) -> RollLine:
    told: dict[str, Any] = {"party": Party.SUBJECT, "role": Role.STUDENT, "heads": 1, **changes}
    last = NOW - seen * MINUTE
    told = {"confidence": confidence(last, NOW), **told}
    return RollLine(visit_id=f"r{number}", name=name, opened_at=last - 20 * MINUTE, last_seen_at=last, **told)


ROLL = (
    _on_roll(1, "Amara T", 12),
    _on_roll(2, "", 25, party=Party.GUEST, role=Role.COMMUNITY, label="7QKD"),
    _on_roll(3, "Leo B", 95),
    _on_roll(4, "Maya R", 5, safe=True),
    _on_roll(5, "Noor H", 180),
    _on_roll(6, "", 40, party=Party.GROUP, role=Role.EDUCATOR, heads=27),
    _on_roll(7, "Zoe K", 200, confidence=Confidence.GONE),
)
ZONES = (
    Zone(code="MAKERS", name={"en": "Maker space", "es": "Taller"}, picture="zone-maker"),
    Zone(code="VR", name={"en": "VR room", "es": "Sala de realidad virtual"}, picture="zone-vr"),
    Zone(code="STUDIO", name={"en": "Studio", "es": "Estudio"}, picture="zone-studio"),
    Zone(code="QUIET", name={"en": "Quiet corner", "es": "Rincón tranquilo"}, picture="zone-quiet"),
)
ROBIN = replace(
    MAYA,
    handle="",
    stream="visit:v2",
    visit_id="v2",
    first_name="Robin",
    role=Role.COMMUNITY,
    age_band=AgeBand.ADULT,
    party=Party.GUEST,
    label=day_label(bytes(range(16))),
)
CLASS = replace(MAYA, first_name=None, role=Role.EDUCATOR, party=Party.GROUP, heads=28, zone="MAKERS")
LAB = LabFacts(
    inside=18,
    places_left=27,
    ready=14,
    headsets=17,
    demos=3,
    open_now=True,
    closes_at=18 * 60,
    opens_at=9 * 60,
    charging=2,
    stations=3,
    stations_free=2,
    features=tuple(
        Feature(demo_id=demo.id, title=demo.title, picture=demo.picture, running=demo is ROBOT)
        for demo in (SOLAR, ROBOT, PRINTER)
    ),
)
HOME = HomeFacts(visitor=MAYA, ready=14, headsets=17, demos=3, stations_free=2, loans=(HEADSET, TABLET))
_OF_LAST_MONTH = {
    "robot-path": {"en": "Robot Path", "es": "El camino del robot", "ar": "طريق الروبوت"},
    "still-water": {"en": "Still Water", "es": "Agua tranquila", "ar": "ماء ساكن"},
    "wave-workshop": {"en": "Wave Workshop", "es": "Taller de ondas", "ar": "ورشة الأمواج"},
}
"""Demos that only the reports name."""
SITE = Site(
    zone=ZONE,
    agreements={"lab-rules": RULES},
    demo_titles={demo.id: demo.title for demo in (SOLAR, ROBOT, PRINTER, GUESSER)} | _OF_LAST_MONTH,
    zones={zone.code: zone for zone in ZONES},
)
EMPTY = Kiosk(now=CLOCK, since=CLOCK.mono, lab=LAB)
SIGNED_IN = Kiosk(now=CLOCK, since=CLOCK.mono, lab=LAB, visitor=MAYA)
