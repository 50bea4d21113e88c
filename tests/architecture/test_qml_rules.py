# SPDX-License-Identifier: Apache-2.0
"""House rules that a QML file is held to, each proven by a planted violation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import pytest
from PySide6 import QtCore, QtGui, QtQuick

ROOT = Path(__file__).parents[2]
QML = ROOT / "resources" / "qml"
FILES = sorted(path.relative_to(ROOT) for path in [*QML.rglob("*.qml"), *(ROOT / "tests" / "qml").glob("*.qml")])
LONGEST = {"Screens": 150, "Controls": 120, "App": 150}


@dataclass(frozen=True)
class Source:
    """A QML file: where it lies, its lines, and the same lines without comments."""

    path: PurePosixPath
    text: str

    @property
    def room(self) -> str:
        return self.path.parent.name

    @property
    def code(self) -> list[str]:
        blank = re.sub(r"/\*.*?\*/", lambda found: "\n" * found[0].count("\n"), self.text, flags=re.DOTALL)
        return [re.sub(r'(?<![:"\w])//.*$', "", line) for line in blank.splitlines()]

    def lines(self, pattern: str) -> Iterator[tuple[int, str]]:
        for number, line in enumerate(self.code, start=1):
            for found in re.finditer(pattern, line):
                yield number, found[0].strip()

    def each(self, pattern: str, why: str) -> list[str]:
        return [f"{self.path}:{number}: `{found}`. {why}" for number, found in self.lines(pattern)]


def words_are_plain(source: Source) -> list[str]:
    if source.path.name == "PlainText.qml":
        return []
    return source.each(
        r"\b(?:\w+\.)?(?:Text|TextEdit|TextInput|TextArea|TextField|Label|Button)\s*\{|\btextFormat\b",
        "A name or a code may hold markup, which Qt's own text items interpret (they fetch what it names, or crash). "
        "Use PlainText, Heading or KioskButton from LabKiosk.Controls.",
    )


def templates_stay_in_controls(source: Source) -> list[str]:
    if source.room == "Controls":
        return []
    return source.each(
        r"import QtQuick\.(?:Controls|Templates)\S*",
        "Only LabKiosk.Controls is styled. If a screen needs another control, it is made there, once for everyone.",
    )


def colours_are_tokens(source: Source) -> list[str]:
    if source.room == "Theme":
        return []
    return source.each(
        r'"#[0-9A-Fa-f]{3,8}"|[cC]olor\s*:\s*"[^"]*"|\bQt\.(?:rgba|hsla|hsva|color)\b',
        "Write the meaning (Colors.danger, Colors.surface): daylight and high contrast follow from it.",
    )


SIZES = (
    r"(?:x|y|width|height|radius|spacing|padding|\w+(?:Width|Height|Size|Spacing|Padding|Margins?|Inset|Radius)"
    r"|margins|border\.width|strokeWidth|pixelSize)"
)


def sizes_are_tokens(source: Source) -> list[str]:
    if source.room == "Theme":
        return []
    return source.each(
        rf"(?<![\w.])(?:\w+\.)?{SIZES}\s*:\s*-?(?!0\b(?!\.))\d+(?:\.\d+)?\s*$|\bpointSize\b",
        "Pixels are another length on every panel. Use a name from Metrics or Type, or Metrics.mm(millimetres).",
    )


def durations_are_tokens(source: Source) -> list[str]:
    if source.room == "Theme":
        return []
    return source.each(
        r"\b(?:duration|interval|\w*[tT]imeout|\w*Delay)\s*:\s*[1-9]\d*\b",
        "Use a name from Motion, so that reduced motion and more time reach it.",
    )


def software_can_draw_it(source: Source) -> list[str]:
    return source.each(
        r"\b(?:ShaderEffect\w*|MultiEffect|ParticleSystem|QtQuick\.(?:Particles|Effects)|layer\.effect|Qt5Compat\S*)",
        "The software renderer draws nothing there, content included. Only position, scale and opacity move here.",
    )


def nothing_leads_out(source: Source) -> list[str]:
    return source.each(
        r"\b(?:FileDialog|FolderDialog|QtQuick\.Dialogs|QtWebEngine|QtWebView|WebView|openUrlExternally|XMLHttpRequest)\b",
        "A visitor must not reach files, pages or programs from the kiosk.",
    )


SAID = (
    r"(?:text|title|question|eyebrow|detail|message|fact|reason|label|spoken|description|trailing|action"
    r"|\w+(?:Text|Reason|Label|Title)|Accessible\.(?:name|description))"
)


LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"')
COLOUR = re.compile(r'"(?:#[0-9A-Fa-f]{3,8}|transparent)"')


def words_can_be_translated(source: Source) -> list[str]:
    if source.path.parts[0] != "resources":
        return []
    code = "\n".join(source.code)
    problems = []
    for found in LITERAL.finditer(code):
        line = code[code.rfind("\n", 0, found.start()) + 1 : found.start()]
        before = LITERAL.sub("", code[: found.start()])
        translated = re.search(r"\bqsTr\([^()]*$", before)
        compared = re.search(r"[!=]==\s*$", line)
        written = re.search(rf"(?<![\w.]){SAID}\s*:", line) and re.search(r"[^\W\d_]{2}", found[0])
        sentence = re.search(r"[^\W\d_]{2}.* .*[^\W\d_]", found[0])
        if (written or sentence) and not (translated or compared or COLOUR.fullmatch(found[0])):
            number = code.count("\n", 0, found.start()) + 1
            problems.append(
                f"{source.path}:{number}: {found[0]}. What a visitor reads or hears is qsTr(...), for every language."
            )
    return problems


def files_are_typed(source: Source) -> list[str]:
    return source.each(
        r"\bproperty var\b|\bfunction \w+\((?:[^():]+)\)|\bfunction \w+\([^)]*\)\s*\{",
        "Say the type (property int, function f(x: real): string): qmllint can then check every use.",
    )


def files_begin_alike(source: Source) -> list[str]:
    wanted = {
        "// SPDX-License-Identifier: Apache-2.0": "Begin with the licence",
        "pragma ComponentBehavior: Bound": "Bind components to the file that they stand in",
        "    id: root": "Call the outermost object root, and name it in every access",
        "/*!": "Say in a comment above the outermost object what it is for",
    }
    lines = source.text.splitlines()
    missing = [f"{source.path}: {why}: `{line.strip()}` is missing." for line, why in wanted.items()
               if not any(found == line or (line == "/*!" and found.startswith("/*!")) for found in lines)]  # fmt: skip
    if lines[:1] != ["// SPDX-License-Identifier: Apache-2.0"]:
        missing.append(f"{source.path}: the licence stands on the first line.")
    return missing


def files_are_short(source: Source) -> list[str]:
    limit = next((limit for room, limit in LONGEST.items() if room in source.path.parts), None)
    length = len(source.text.splitlines())
    if limit is None or length <= limit:
        return []
    return [
        f"{source.path} has {length} lines, more than {limit}. Move a part of it into a file with a name of its own."
    ]


def fades_are_even(source: Source) -> list[str]:
    """``QSGSoftwareRenderableNode::setOpacity`` compares with qFuzzyCompare: a step within 1e-5 of 1 is the last that
    it takes. A curve that is flat at its end lands there once in six fades, and the page is blended, a shade too dark,
    until it goes.
    """
    fade = r'property: "opacity"[^{}]*\beasing\.|\beasing\.[^{}]*property: "opacity"|\bon opacity \{[^}]*\beasing\.'
    return [
        f"{source.path}: a fade has no easing: a curve can leave the software renderer just below opaque for good."
        for _ in re.finditer(fade, "\n".join(source.code))
    ]


TAKEN = {name for module in (QtCore, QtCore.Qt, QtGui, QtQuick) for name in vars(module) if name[0].isupper()}


def names_are_not_pythons(source: Source) -> list[str]:
    names = [source.path.stem] + [found.split()[-1] for _, found in source.lines(r"\bcomponent \w+")]
    return [
        f"{source.path}: {name} is also the name of a type in PySide6, which takes the item for one and crashes. "
        "Choose another name."
        for name in names
        if name in TAKEN
    ]


Rule = Callable[[Source], list[str]]
RULES: tuple[Rule, ...] = (
    words_are_plain,
    templates_stay_in_controls,
    colours_are_tokens,
    sizes_are_tokens,
    durations_are_tokens,
    software_can_draw_it,
    nothing_leads_out,
    words_can_be_translated,
    files_are_typed,
    files_begin_alike,
    files_are_short,
    names_are_not_pythons,
    fades_are_even,
)

SCREEN = "resources/qml/LabKiosk/Screens/Planted.qml"
HEAD = "// SPDX-License-Identifier: Apache-2.0\npragma ComponentBehavior: Bound\n\nimport QtQuick\n\n/*! Planted. */\n"

PLANTED = [
    (words_are_plain, 'Text { text: qsTr("Hello") }'),
    (words_are_plain, "T.Button {"),
    (words_are_plain, "TextField {"),
    (words_are_plain, "textFormat: Text.RichText"),
    (templates_stay_in_controls, "import QtQuick.Controls"),
    (templates_stay_in_controls, "import QtQuick.Templates as T"),
    (colours_are_tokens, 'color: "#12345F"'),
    (colours_are_tokens, 'border.color: "red"'),
    (colours_are_tokens, "color: Qt.rgba(1, 0, 0, 1)"),
    (sizes_are_tokens, "width: 200"),
    (sizes_are_tokens, "anchors.margins: 12"),
    (sizes_are_tokens, "Layout.preferredHeight: 0.5"),
    (sizes_are_tokens, "border.width: 2"),
    (sizes_are_tokens, "font.pixelSize: 14"),
    (sizes_are_tokens, "font.pointSize: Type.body.pixels"),
    (durations_are_tokens, "NumberAnimation { duration: 250 }"),
    (durations_are_tokens, "interval: 1000"),
    (software_can_draw_it, "MultiEffect {"),
    (software_can_draw_it, "import QtQuick.Particles"),
    (software_can_draw_it, "layer.effect: Blur {}"),
    (nothing_leads_out, "FileDialog {"),
    (nothing_leads_out, "onClicked: Qt.openUrlExternally(address)"),
    (words_can_be_translated, 'text: "Borrow"'),
    (words_can_be_translated, 'primaryText: root.ready ? "Go" : ""'),
    (words_can_be_translated, 'text: root.kind === "demo" ? "Demo" : qsTr("Loan")'),
    (words_can_be_translated, 'Accessible.name: "Close"'),
    (words_can_be_translated, 'text: root.name + "Żółw"'),
    (words_can_be_translated, 'readonly property string line: "Hello there"'),
    (files_are_typed, "property var model"),
    (files_are_typed, "function add(a, b): int {"),
    (files_are_typed, "function add(a: int) {"),
    (names_are_not_pythons, "component Key: Item {}"),
    (fades_are_even, 'NumberAnimation { property: "opacity"; to: 1; easing.type: Motion.easeIn }'),
    (fades_are_even, "Behavior on opacity { NumberAnimation { easing.type: Motion.easeIn } }"),
]

INNOCENT = [
    'text: qsTr("Borrow a headset", "a tile")',
    'text: root.ready ? qsTr("Go") : ""',
    'text: qsTr("%1 (of %2)", "count").arg(root.count)',
    'text: root.tone === "danger" ? qsTr("No") : qsTr("Yes")',
    'glyph: "circle-check"',
    "spacing: 0",
    "width: Metrics.target",
    "Layout.preferredWidth: 1 * Metrics.tile",
    "opacity: 0.5",
    'NumberAnimation { property: "opacity"; to: 1; duration: Motion.screen }',
    'NumberAnimation { property: "x"; to: 0; duration: Motion.screen; easing.type: Motion.easeIn }',
    "PlainText { text: root.name }",
    "KioskButton {",
    "function add(a: int, b: int): int {",
    'source: Qt.resolvedUrl("../a/b.svg")  // Text { text: "a comment" }',
    "/* width: 200 */",
]


def planted(line: str) -> Source:
    return Source(PurePosixPath(SCREEN), f"{HEAD}Item {{\n    id: root\n\n    {line}\n}}\n")


@pytest.mark.parametrize("path", FILES, ids=str)
def test_qml_keeps_the_house_rules(path: Path) -> None:
    source = Source(PurePosixPath(path.as_posix()), (ROOT / path).read_text(encoding="utf-8"))
    problems = [problem for rule in RULES for problem in rule(source)]
    assert not problems, "\n".join(problems)


def test_the_rules_see_files() -> None:
    rooms = {path.parent.name for path in FILES}
    assert {"Theme", "Controls"} <= rooms, "no QML found: have the folders moved?"


@pytest.mark.parametrize(("rule", "line"), PLANTED, ids=lambda value: getattr(value, "__name__", value))
def test_a_planted_violation_is_found_and_explained(rule: Rule, line: str) -> None:
    problems = rule(planted(line))
    assert len(problems) == 1, problems
    assert SCREEN in problems[0]
    assert problems[0].endswith(".")


@pytest.mark.parametrize("line", INNOCENT)
def test_what_is_allowed_is_left_alone(line: str) -> None:
    assert [problem for rule in RULES for problem in rule(planted(line))] == []


@pytest.mark.parametrize("missing", ["SPDX", "pragma", "/*!", "id: root"])
def test_a_file_that_begins_otherwise_is_found(missing: str) -> None:
    whole = planted("spacing: 0").text
    without = "\n".join(line for line in whole.splitlines() if missing not in line)
    assert files_begin_alike(Source(PurePosixPath(SCREEN), without))


@pytest.mark.parametrize(("room", "limit"), sorted(LONGEST.items()))
def test_a_file_that_grew_too_long_is_found(room: str, limit: int) -> None:
    path = PurePosixPath(f"resources/qml/LabKiosk/{room}/Planted.qml")
    assert files_are_short(Source(path, "\n" * (limit + 1)))
    assert not files_are_short(Source(path, "\n" * limit))
