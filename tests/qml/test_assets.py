# SPDX-License-Identifier: Apache-2.0
"""Icons, drawings, fonts and sounds: what is named exists, what exists can be shown, under its licence."""

from __future__ import annotations

import array
import importlib.util
import io
import re
import sys
import tomllib
import wave
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QPainter, QRawFont
from PySide6.QtSvg import QSvgRenderer

from lab_kiosk.domain.check_in import CheckInVerdict

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
QML = sorted((RESOURCES / "qml").rglob("*.qml"))
ICONS = {path.stem for path in (RESOURCES / "icons").glob("*.svg")}
DRAWINGS = {path.stem for path in (RESOURCES / "illustrations").glob("*.svg")}
SETS = ("zone-", "station-", "demo-", "rule-", "scene-", "sprite-")
OFFERED = frozenset(
    {
        *(
            "headset-tethered",
            "ar-glasses",
            "phone-viewer",
            "controllers",
            "tablet",
            "laptop",
            "camera-360",
            "microphone",
        ),
        *("robot", "robot-ball", "robot-rover", "robot-arm", "drone", "microcontroller"),
        *("3d-printer", "laser-cutter", "green-screen", "charging-cart", "cleaning-box"),
        *("group", "guest", "day-label", "nickname", "agreement", "privacy", "receipt", "found", "kit-missing-piece"),
        *(
            "feeling-ill",
            "rest",
            "evacuation",
            "cleaning",
            "first-run",
            "nothing-scanned",
            "empty-loans",
            "empty-demos",
        ),
        *("language", "speech", "reach", "keyboard"),
        *("scanner", "scanner-unplugged", "camera-dark", "camera-unplugged", "verdict-stop", "verdict-wait"),
    }
)
"""What a lab's own list of equipment, a manifest, or a service screen may name, whether or not something does today."""
SOUNDS = {"scan-ok": 0.160, "error": 0.250, "tap": 0.015, "chime": 1.100, "found": 0.480, "tick": 0.040}


def named(keyword: str) -> set[str]:
    """Every string literal on a QML line that sets a property of that name."""
    lines = (line for path in QML for line in path.read_text(encoding="utf-8").splitlines())
    bindings = (line.split(":", 1)[1] for line in lines if re.search(rf"\b{keyword}\s*:", line))
    words = (word for binding in bindings for word in re.findall(r'"([a-z0-9-]{3,})"', binding))
    return {word for word in words if word not in {"success", "warning", "danger", "info"}}


def test_every_icon_that_qml_names_exists() -> None:
    assert named("glyph"), "the rule sees no icon at all: has the property been renamed?"
    assert named("glyph") <= ICONS


def test_every_drawing_that_qml_names_exists() -> None:
    assert named("picture"), "the rule sees no drawing at all: has the property been renamed?"
    assert named("picture") <= DRAWINGS


def plain(picture: str) -> bool:
    """Whether that is the name of a drawing of the house, and not a file of a demo's own or nothing."""
    return bool(picture) and "." not in picture and "/" not in picture


def pictures_in(value: object) -> Iterator[str]:
    """Every value of a key "picture", however deep."""
    if isinstance(value, dict):
        yield from (found for key, found in value.items() if key == "picture" and isinstance(found, str))
        yield from (found for inner in value.values() for found in pictures_in(inner))
    elif isinstance(value, list):
        yield from (found for inner in value for found in pictures_in(inner))


@pytest.mark.parametrize(
    "path", sorted([*(RESOURCES / "sample").glob("*.toml"), *(RESOURCES / "demos").rglob("demo.toml")]), ids=str
)
def test_every_drawing_that_the_sample_lab_names_exists(path: Path) -> None:
    named_there = {name for name in pictures_in(tomllib.loads(path.read_text(encoding="utf-8"))) if plain(name)}
    assert named_there <= DRAWINGS


def test_every_answer_at_the_door_has_a_drawing_of_its_own() -> None:
    assert {f"verdict-{verdict.replace('_', '-')}" for verdict in CheckInVerdict} <= DRAWINGS


def test_every_drawing_is_used_or_belongs_to_a_set_that_labs_choose_from() -> None:
    files = [*QML, *(ROOT / "lab_kiosk").rglob("*.py"), *(RESOURCES / "demos").rglob("*.*"), RESOURCES / "sample"]
    texts = "\n".join(path.read_text(encoding="utf-8") for path in files if path.suffix in {".qml", ".py", ".toml"})
    verdicts = {f"verdict-{verdict.replace('_', '-')}" for verdict in CheckInVerdict}
    unused = {name for name in DRAWINGS - verdicts if f'"{name}"' not in texts}
    kept = {name for name in unused if name in OFFERED or name.startswith(SETS)}
    assert unused == kept, "no screen, no manifest and no set has a use for these"
    assert DRAWINGS >= OFFERED


@pytest.mark.parametrize("name", sorted(DRAWINGS))
def test_a_drawing_is_svg_tiny_and_draws_something(name: str, qapp: QGuiApplication) -> None:
    source = (RESOURCES / "illustrations" / f"{name}.svg").read_text(encoding="utf-8")
    beyond = re.findall(r"<(?:filter|mask|clipPath|style|image|script)\b|\bclass=|\bhref=\"http", source)
    assert not beyond, f"Qt draws SVG Tiny 1.2; {beyond} is not in it."
    assert "<title>" in source
    assert "SPDX-License-Identifier" in source
    renderer = QSvgRenderer(source.encode())
    assert renderer.isValid()
    picture = QImage(64, 64, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    assert len({picture.pixel(x, y) for x in range(0, 64, 4) for y in range(0, 64, 4)}) > 8
    assert len(source) < 12_000, "a drawing is a few shapes; this one has too many"


@pytest.mark.parametrize("name", sorted(ICONS))
def test_an_icon_can_be_tinted(name: str) -> None:
    source = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert 'stroke="currentColor"' in source
    assert "@license lucide-static" in source
    assert QSvgRenderer(source.encode()).isValid()


def test_what_is_not_ours_has_its_licence_beside_it() -> None:
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE").read_text(encoding="utf-8")
    for font in ("Inter", "KioskArabic"):
        text = (RESOURCES / "fonts" / f"{font}-LICENSE.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in text


@pytest.mark.parametrize("path", sorted((RESOURCES / "keyboards").glob("*.toml")), ids=lambda path: path.stem)
def test_every_letter_of_a_keyboard_is_in_a_font_of_ours(path: Path, qapp: QGuiApplication) -> None:
    """A kiosk may have no other: its keys would be empty boxes."""
    layout = tomllib.loads(path.read_text(encoding="utf-8"))
    letters = {*"".join(layout["rows"]), *layout["alphabet"], *layout["accents"], *layout["name"], *layout["sign"]}
    for weight in ("Regular", "Bold"):
        fonts = [QRawFont(str(file), 20) for file in (RESOURCES / "fonts").glob(f"*-{weight}.woff2")]
        assert len(fonts) == 2
        assert {letter for letter in letters if not any(font.supportsCharacter(ord(letter)) for font in fonts)} == set()


EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f]")
WORDED = {".qml", ".py", ".toml", ".svg", ".js", ".html", ".css", ".vtt", ".ts"}


def test_nothing_that_a_visitor_sees_is_an_emoji() -> None:
    """Every system paints them in another hand, and some as an empty box."""
    files = [file for folder in (RESOURCES, ROOT / "lab_kiosk") for file in folder.rglob("*") if file.suffix in WORDED]
    assert len(files) > 500
    assert [file.name for file in files if EMOJI.search(file.read_text(encoding="utf-8"))] == []
    assert EMOJI.search("robot \U0001f916")


def test_fonts_load_in_the_weights_that_the_theme_uses(qapp: QGuiApplication) -> None:
    files = sorted((RESOURCES / "fonts").glob("*.woff2"))
    assert sum(path.stat().st_size for path in files) < 1_500_000
    families = {path.name: QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
                for path in files}  # fmt: skip
    assert all(families.values()), families
    weights = {QFontDatabase.weight("Inter", style) for style in QFontDatabase.styles("Inter")}
    assert {400, 500, 600, 700} <= weights
    assert "Kiosk Arabic" in QFontDatabase.families(QFontDatabase.WritingSystem.Arabic)


@pytest.fixture(scope="module")
def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sounds_generator", ROOT / "packaging" / "assets" / "sounds.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("name", "seconds"), sorted(SOUNDS.items()))
def test_a_sound_is_as_long_and_as_loud_as_it_should_be(name: str, seconds: float, generator: ModuleType) -> None:
    checked_in = (RESOURCES / "sounds" / f"{name}.wav").read_bytes()
    assert checked_in == generator.synthesize(name), "run: python packaging/assets/sounds.py resources/sounds"
    with wave.open(io.BytesIO(checked_in)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 44_100)
        assert sound.getnframes() / sound.getframerate() == pytest.approx(seconds, abs=0.001)
        samples = array.array("h", sound.readframes(sound.getnframes()))
    assert 0.40 < max(map(abs, samples)) / 32_767 < 0.45
    assert sum(value * value for value in samples) / len(samples) > 300**2, "silent"
    assert abs(samples[0]) < 400, "starts with a click"
    assert abs(samples[-1]) < 2_000, "ends with a click"


def test_the_theme_names_exactly_the_sounds_that_exist() -> None:
    theme = (RESOURCES / "qml" / "LabKiosk" / "Theme" / "Sounds.qml").read_text(encoding="utf-8")
    assert set(re.findall(r': "([a-z-]+)"', theme)) == set(SOUNDS)
    assert {path.stem for path in (RESOURCES / "sounds").glob("*.wav")} == set(SOUNDS)
