# SPDX-License-Identifier: Apache-2.0
"""The theme and the controls, looked at in every palette, text size and orientation by the software renderer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, product
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFontDatabase, QGuiApplication, QImage
from PySide6.QtQml import QQmlContext, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support import golden

HERE = Path(__file__).parent
RESOURCES = HERE.parents[1] / "resources"
PLAIN_TEXT = int(Qt.TextFormat.PlainText.value)
AT_REST = 4
"""Equal pictures in a row, taken 10 ms apart: longer than any animation waits between two of its steps."""
PALETTES = ("dark", "light", "highContrast")
PAGES = {
    "gallery": ("Gallery.qml", 1920, 1080),
    "gallery, narrow": ("Gallery.qml", 1080, 1920),
    "screen": ("GalleryScreen.qml", 1920, 1080),
    "screen, portrait": ("GalleryScreen.qml", 1080, 1920),
}


@dataclass(frozen=True)
class Page:
    """A shown page, its preferences, and what QML complained about."""

    view: QQuickView
    warnings: list[str]

    def singleton(self, name: str) -> QObject:
        found = self.view.engine().singletonInstance("LabKiosk.Theme", name)
        assert isinstance(found, QObject)
        return found

    def prefer(self, **values: object) -> None:
        for name, value in values.items():
            assert self.singleton("Preferences").setProperty(name, value)

    def items(self) -> Iterator[QQuickItem]:
        waiting = [self.view.rootObject()]
        while waiting:
            item = waiting.pop()
            if item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def of_class(self, name: str) -> list[QQuickItem]:
        return [item for item in self.items() if item.inherits(name)]

    def button(self, text: str) -> QQuickItem:
        return next(item for item in self.of_class("QQuickAbstractButton") if item.property("text") == text)

    def rect(self, item: QQuickItem) -> QRectF:
        return item.mapRectToItem(self.view.rootObject(), item.boundingRect())

    def spills(self, item: QQuickItem) -> bool:
        """Whether the item reaches out of anything that it stands in."""
        inner = self.rect(item)
        outer = (self.rect(around).adjusted(-2, -2, 2, 2) for around in ancestors(item) if around.width() > 0)
        return not all(place.contains(inner) for place in outer)

    def picture(self) -> QImage:
        return self.view.grabWindow()


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    while (item := item.parentItem()) is not None:
        yield item


Open = Callable[..., Page]


def settle(view: QQuickView) -> None:
    """Make the window as high as its page wants to be; words that wrap anew may change that a few times."""
    for _ in range(5):
        wanted = int(view.rootObject().implicitHeight())
        if view.height() == wanted:
            return
        view.resize(view.width(), wanted)
        QGuiApplication.processEvents()
        view.grabWindow()
    pytest.fail("The gallery never comes to rest: a layout depends on its own size.")


@pytest.fixture(scope="session")
def fonts(qapp: QGuiApplication) -> None:
    for path in sorted((RESOURCES / "fonts").glob("*.woff2")):
        assert QFontDatabase.addApplicationFont(str(path)) >= 0, f"{path.name} does not load"


@pytest.fixture
def open_page(qtbot: QtBot, qapp: QGuiApplication, fonts: None) -> Iterator[Open]:
    views: list[QQuickView] = []

    def opened(page: str, palette: str = "dark", *, larger: bool = False, mirrored: bool = False) -> Page:
        source, width, height = PAGES[page]
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        view = QQuickView()
        views.append(view)
        warnings: list[str] = []
        view.engine().setOutputWarningsToStandardError(False)
        view.engine().warnings.connect(lambda found: warnings.extend(warning.toString() for warning in found))
        view.engine().addImportPath(str(RESOURCES / "qml"))
        shown = Page(view, warnings)
        shown.prefer(palette=palette, largerText=larger, languageLabel="Español")
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.resize(width, height)
        view.setSource(QUrl.fromLocalFile(str(HERE / source)))
        assert not view.errors(), "\n".join(error.toString() for error in view.errors())
        with qtbot.waitExposed(view):
            view.show()
        view.grabWindow()
        if source == "Gallery.qml":
            settle(view)
        return shown

    yield opened
    for view in views:
        view.close()
        view.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


everywhere = pytest.mark.parametrize(("page", "palette", "larger"), list(product(PAGES, PALETTES, (False, True))))


@everywhere
def test_every_page_is_quiet_readable_and_large_enough(open_page: Open, page: str, palette: str, larger: bool) -> None:
    shown = open_page(page, palette, larger=larger)
    assert shown.warnings == []

    metrics = shown.singleton("Metrics")
    small = [
        f"{item.property('text')!r} is {item.width():.0f} x {item.height():.0f} px"
        for item in shown.of_class("QQuickAbstractButton")
        if min(item.width(), item.height()) < metrics.property("target")
    ]
    assert not small, f"A finger needs 20 mm ({metrics.property('target')} px): {small}"

    clipped = [
        f"{item.property('text')!r}: {item.property('contentWidth'):.0f} x {item.property('contentHeight'):.0f} px "
        f"of words in {item.width():.0f} x {item.height():.0f} px"
        for item in shown.of_class("QQuickText")
        if item.property("contentWidth") > item.width() + 1
        or item.property("contentHeight") > item.height() + 1
        or item.property("truncated")
        or shown.spills(item)
    ]
    assert not clipped, f"Words are cut off: {clipped}"


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("page", ["screen", "screen, portrait"])
@pytest.mark.parametrize("larger", [False, True])
def test_no_two_buttons_of_a_screen_overlap(open_page: Open, page: str, larger: bool, mirrored: bool) -> None:
    shown = open_page(page, larger=larger, mirrored=mirrored)
    placed = [(item.property("text"), shown.rect(item)) for item in shown.of_class("QQuickAbstractButton")]
    overlaps = [(a, b) for i, (a, one) in enumerate(placed) for b, other in placed[i + 1 :] if one.intersects(other)]
    assert len(placed) == 9
    assert overlaps == []


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else float(((c + 0.055) / 1.055) ** 2.4)
        for c in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio as WCAG 2 defines it, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


GROUNDS = ("background", "surface", "raised")
WASHES = ("primaryWash", "successWash", "warningWash", "dangerWash")
WORDS_ON_GROUNDS = [*product(("text", "textQuiet"), GROUNDS + WASHES)]
TONES_ON_GROUNDS = [*product(("primary", "success", "warning", "danger"), ("background", "surface"))]
TONES_ON_WASHES = [(tone, f"{tone}Wash") for tone in ("primary", "success", "warning", "danger")]
INKS = [(f"{tone}Ink", tone) for tone in ("primary", "success", "warning", "danger")]
LINES = [*product(("outline", "focus"), ("background", "surface"))]
PAIRS = [
    *((pair, 4.5) for pair in chain(WORDS_ON_GROUNDS, TONES_ON_GROUNDS, TONES_ON_WASHES, INKS)),
    *((pair, 3.0) for pair in LINES),
]


@pytest.mark.parametrize("palette", PALETTES)
def test_colours_can_be_told_apart(open_page: Open, palette: str) -> None:
    colors = open_page("screen", palette).singleton("Colors")
    weak = [
        f"{front} on {back} is {ratio:.2f}:1, needs {needed}:1"
        for (front, back), needed in PAIRS
        if (ratio := contrast(colors.property(front), colors.property(back))) < needed
    ]
    assert not weak, f"{palette}: {weak}"


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


def test_only_the_preferences_can_be_written(open_page: Open) -> None:
    shown = open_page("screen")
    for name in ("Assets", "Colors", "Metrics", "Motion", "Sounds", "Type"):
        meta = shown.singleton(name).metaObject()
        own = [meta.property(i) for i in range(meta.propertyOffset(), meta.propertyCount())]
        writable = [p.name() for p in own if p.isWritable()]
        assert not writable, f"Tokens are bindings on Preferences; {name} lets anyone set {writable}."


def test_reset_forgets_what_the_visitor_chose_and_keeps_what_the_site_set(open_page: Open) -> None:
    shown = open_page("screen", "highContrast", larger=True)
    preferences = shown.singleton("Preferences")
    shown.prefer(sitePalette="light", moreTime=True, reduceMotion=True, speech=True, easier=True)
    preferences.reset()  # type: ignore[attr-defined]
    assert preferences.property("palette") == "light"
    assert not any(
        preferences.property(name) for name in ("largerText", "moreTime", "reduceMotion", "highContrast", "speech")
    )
    shown.prefer(sitePalette="dark")
    assert preferences.property("palette") == "dark"


def test_reduced_motion_neither_slides_nor_scales(open_page: Open) -> None:
    shown = open_page("screen")
    motion = shown.singleton("Motion")
    assert (motion.property("slide") > 0, motion.property("pressScale") < 1) == (True, True)
    shown.prefer(reduceMotion=True)
    assert (motion.property("slide"), motion.property("pressScale"), motion.property("screen")) == (0, 1.0, 120)


def spoken(interface: QAccessibleInterface) -> Iterator[tuple[QAccessible.Role, str]]:
    if interface.state().invisible:
        return
    yield interface.role(), interface.text(QAccessible.Text.Name)
    for index in range(interface.childCount()):
        yield from spoken(interface.child(index))


def test_a_screen_reader_hears_the_whole_screen_once(open_page: Open) -> None:
    QAccessible.setActive(True)
    shown = open_page("screen")
    heard = list(spoken(QAccessible.queryAccessibleInterface(shown.view)))
    buttons = {name for role, name in heard if role in (QAccessible.Role.Button, QAccessible.Role.CheckBox)}
    assert buttons == {"Get help", "Try a demo", "Borrow", "Return", "Leave", "Back", "Continue"} | {
        "Make it easier",
        "Language: Español",
    }
    assert (QAccessible.Role.Heading, "What brings you here?") in heard
    assert (QAccessible.Role.StaticText, "Choose one. You can do more later.") in heard
    names = [name for _, name in heard if name]
    assert len(names) - len(set(names)) <= 1, f"Heard twice: {sorted(names)}"


def test_everything_in_the_gallery_has_a_name(open_page: Open) -> None:
    QAccessible.setActive(True)
    heard = list(spoken(QAccessible.queryAccessibleInterface(open_page("gallery").view)))
    needing = {QAccessible.Role.Button, QAccessible.Role.StaticText, QAccessible.Role.ListItem}
    needing |= {QAccessible.Role.AlertMessage, QAccessible.Role.Graphic, QAccessible.Role.ProgressBar}
    assert needing <= {role for role, _ in heard}
    assert [role for role, name in heard if role in needing and not name] == []
    for name in ("Erase the last digit", "One more: Students", "Seconds left: 18", "Lab rules, done", "A headset"):
        assert name in [heard_name for _, heard_name in heard]


def test_a_press_answers_on_touch_down_and_a_little_beside_the_button(open_page: Open, qtbot: QtBot) -> None:
    shown = open_page("screen")
    button = shown.button("Back")
    metrics = shown.singleton("Metrics")
    halo = metrics.property("halo")
    edge = shown.rect(button).topLeft()
    device = QTest.createTouchDevice()
    touch = QTest.touchEvent(shown.view, device)
    near = (edge - QPointF(halo - 2, halo - 2)).toPoint()

    at_rest = shown.picture()
    touch.press(1, near, shown.view).commit()
    assert button.property("down") is True
    assert shown.picture() != at_rest, "The very next frame has to show the press."
    with qtbot.waitSignal(button.clicked):  # type: ignore[attr-defined]
        touch.release(1, near, shown.view).commit()
    assert button.property("down") is False

    far = (edge - QPointF(halo + 3, 0)).toPoint()
    touch.press(2, far, shown.view).commit()
    assert button.property("down") is False
    touch.release(2, far, shown.view).commit()


def test_the_accessibility_bar_changes_the_page(open_page: Open) -> None:
    shown = open_page("screen")
    preferences = shown.singleton("Preferences")
    before = shown.singleton("Colors").property("background")
    easier = shown.button("Make it easier")
    QTest.mouseClick(shown.view, Qt.MouseButton.LeftButton, pos=shown.rect(easier).center().toPoint())
    assert preferences.property("highContrast") is True
    assert shown.singleton("Colors").property("background") != before
    shown.prefer(easier=True)
    assert easier.property("checked") is True


def test_while_it_speaks_the_bar_repeats_and_is_quiet(open_page: Open) -> None:
    shown = open_page("screen")
    before = {item.property("text") for item in shown.of_class("QQuickAbstractButton")}
    shown.prefer(speech=True)
    shown.picture()
    assert {item.property("text") for item in shown.of_class("QQuickAbstractButton")} - before == {"Say again", "Quiet"}


def test_the_keyboard_shows_where_it_is(open_page: Open) -> None:
    shown = open_page("screen")
    focus = shown.singleton("Colors").property("focus")
    assert count(shown.picture(), focus) == 0
    QTest.keyClick(shown.view, Qt.Key.Key_Tab)
    assert shown.view.activeFocusItem().inherits("QQuickAbstractButton")
    assert count(shown.picture(), focus) > 500


def count(picture: QImage, color: QColor) -> int:
    wanted = color.rgb()
    return sum(picture.pixel(x, y) == wanted for x in range(picture.width()) for y in range(picture.height()))


def test_icons_take_the_colour_of_their_words(open_page: Open) -> None:
    shown = open_page("screen", "light")
    button = shown.button("Continue")
    glyph = next(item for item in button.findChildren(QQuickItem) if item.inherits("QQuickIconImage"))
    part = shown.picture().copy(shown.rect(glyph).toRect())
    assert count(part, shown.singleton("Colors").property("primaryInk")) > 20


def test_a_code_is_drawn_in_whole_black_and_white_modules(open_page: Open) -> None:
    shown = open_page("gallery", "dark")
    code = shown.view.rootObject().findChild(QQuickItem, "qr")
    assert code is not None
    rows, module = code.property("rows"), code.property("module")
    place = shown.rect(code).toRect()
    picture = shown.picture().copy(place)
    margin = (place.width() - len(rows) * module + 1) // 2
    inner = picture.copy(margin - module, margin - module, (len(rows) + 2) * module, (len(rows) + 2) * module)
    colors = {inner.pixel(x, y) for x in range(inner.width()) for y in range(inner.height())}
    assert colors == {QColor("black").rgb(), QColor("white").rgb()}, "A grey edge makes a code harder to read."
    drawn = [
        "".join(
            "1"
            if QColor(picture.pixel(margin + x * module + module // 2, margin + y * module + module // 2)).black()
            else "0"
            for x in range(len(rows))
        )
        for y in range(len(rows))
    ]
    assert drawn == list(rows)


def test_right_to_left_mirrors_the_screen_but_never_digits(open_page: Open) -> None:
    shown = open_page("screen", mirrored=True)
    assert shown.rect(shown.button("Continue")).x() < shown.rect(shown.button("Back")).x()
    gallery = open_page("gallery", mirrored=True)
    one, two, three = (gallery.rect(gallery.button(digit)).x() for digit in "123")
    assert one < two < three


def test_markup_in_a_name_stays_what_it_is(open_page: Open) -> None:
    shown = open_page("gallery")
    context = QQmlContext(shown.view.engine().rootContext())
    interpreted = [
        item.property("text")
        for item in shown.of_class("QQuickText")
        if QQmlExpression(context, item, f"textFormat === {PLAIN_TEXT}").evaluate() != (True, False)
    ]
    assert interpreted == []
    assert any("<b>markup</b>" in item.property("text") for item in shown.of_class("QQuickText"))


def test_a_press_that_slides_away_presses_nothing(open_page: Open) -> None:
    shown = open_page("screen")
    preferences = shown.singleton("Preferences")
    centre = shown.rect(shown.button("Make it easier")).center().toPoint()
    QTest.mousePress(shown.view, Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseMove(shown.view, QPoint(5, 5))
    QTest.mouseRelease(shown.view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert preferences.property("highContrast") is False


@pytest.mark.parametrize(
    ("page", "palette", "larger"),
    [
        ("gallery", "dark", False),
        ("gallery", "light", False),
        ("gallery, narrow", "highContrast", True),
        ("screen", "dark", False),
        ("screen, portrait", "light", True),
    ],
)
def test_the_design_system_looks_as_it_was_found_good(
    open_page: Open, qtbot: QtBot, page: str, palette: str, larger: bool
) -> None:
    name = f"{page}-{palette}{'-large' if larger else ''}.png".replace(", ", "-")
    shown = open_page(page, palette, larger=larger)
    shown.prefer(reduceMotion=True)
    for item in shown.items():
        if item.property("busy") is True:
            item.setProperty("busy", 0)  # what waits moves without end
    seen = [shown.picture()]

    def rests() -> bool:
        seen.append(shown.picture())
        return len(seen) > AT_REST and all(picture == seen[-1] for picture in seen[-AT_REST:])

    qtbot.waitUntil(rests)
    assert not golden.compare(seen[-1], HERE / "golden" / name)


def test_a_button_that_became_a_little_smaller_is_seen(open_page: Open) -> None:
    shown = open_page("screen")
    before = shown.picture()
    assert golden.difference(before, shown.picture()) == ""
    shown.button("Back").setScale(0.97)
    assert "pixels differ" in golden.difference(shown.picture(), before)


def test_an_icon_that_is_no_more_is_not_painted_on(open_page: Open) -> None:
    """Qt's image keeps what it had when its source goes: a warning stood beside what nothing spoke against any more."""
    shown = open_page("screen", "light")
    button = shown.button("Continue")
    glyph = next(item for item in button.findChildren(QQuickItem) if item.inherits("QQuickIconImage"))
    place, ink = shown.rect(glyph).toRect(), shown.singleton("Colors").property("primaryInk")
    for name, value in (("visible", True), ("glyph", ""), ("visible", True)):
        glyph.setProperty(name, value)
    assert count(shown.picture().copy(place), ink) == 0
