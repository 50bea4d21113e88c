# SPDX-License-Identifier: Apache-2.0
"""Every state of every screen, shown four times, and everything that is asked of a screen asked each time.

Two looks that all of them meet, and two walls that vary from state to state: paired so that within sixteen states
each panel has met each language both ways up, dark and light, in small and large text. ``make walls`` has all of them.
Each state is seen upright, mirrored and in large text at least once: the order in which it is read is asked every time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from lab_kiosk.application.flows import Kiosk
from lab_kiosk.application.flows.screens import PICTURE_PAGES, Screen
from lab_kiosk.domain.languages import LANGUAGES
from lab_kiosk.ui.gallery import LANDSCAPE, PITCHES, PORTRAIT, Look, Studio
from lab_kiosk.ui.qt.pseudo import PSEUDO
from lab_kiosk.ui.showcase.states import STATES
from tests.support import accessible, walls

TONGUES = (*LANGUAGES, PSEUDO)
SIZES = (LANDSCAPE, PORTRAIT)
PALETTES = ("dark", "light")
PANELS = tuple(PITCHES)
COLUMNS = {
    *PICTURE_PAGES,
    Screen.ABOUT_ME,
    Screen.BOARD,
    Screen.CLASS_SET,
    Screen.FIND,
    Screen.GROUP,
    Screen.HAND_OUT,
    Screen.HARDWARE,
    Screen.PIN,
    Screen.RESERVE,
    Screen.SET_UP,
    Screen.STOCK,
    Screen.THING,
    Screen.VISIT,
}
"""Two of them, each read to its end before the other."""
LAYERED = {Screen.ATTRACT}
"""Its words lie over a painted scene, and are heard in the order in which they are painted."""

MOMENTS = ("intake-looking", "reservations-starting", "stock-starting", "today-starting")
"""What is on its way is there before anybody has read the title: a drawing would only flash."""


def usual(_at: int) -> Look:
    return Look()


def in_contrast(at: int) -> Look:
    """In Arabic where no wall of the state has it, so that each is seen mirrored; else in Spanish."""
    mirrored = any(_mirrored(wall(at)) for wall in (one_wall, another_wall))
    return Look(language="es" if mirrored else "ar", contrast=True, larger=True)


def one_wall(at: int) -> Look:
    return _wall(at, 0)


def another_wall(at: int) -> Look:
    """Another panel and language than :func:`one_wall`, turned, in the other palette and the other size of text."""
    return _wall(at, 1)


def _wall(at: int, half: int) -> Look:
    far, near = divmod(at, len(TONGUES))
    return Look(
        PALETTES[(far + near + half) % len(PALETTES)],
        language=TONGUES[(far + near + 2 * half) % len(TONGUES)],
        panel=PANELS[(near + 2 * half) % len(PANELS)],
        size=SIZES[(far + half) % len(SIZES)],
        larger=(far // 2 + near + half) % 2 == 0,
    )


def _mirrored(look: Look) -> bool:
    return look.language != PSEUDO and LANGUAGES[look.language].right_to_left


def whole(studio: Studio, look: Look, _kiosk: Kiosk) -> Iterator[str]:
    yield from walls.hung(studio, look)


def readable(studio: Studio, look: Look, _kiosk: Kiosk) -> Iterator[str]:
    yield from walls.faint(walls.on_top(walls.shell(studio)), studio.picture(), 1 / PITCHES[look.panel])


def named(studio: Studio, _look: Look, _kiosk: Kiosk) -> Iterator[str]:
    yield from accessible.unnamed(accessible.heard(studio.running.window))


def told_in_order(studio: Studio, look: Look, kiosk: Kiosk) -> Iterator[str]:
    covered = kiosk.choosing or kiosk.easing or kiosk.asked_at is not None
    if kiosk.screen not in LAYERED and not covered:
        there = accessible.heard(studio.running.window)
        yield from accessible.disordered(there, columns=kiosk.screen in COLUMNS, mirrored=_mirrored(look))


def furnished(studio: Studio, look: Look, kiosk: Kiosk) -> Iterator[str]:
    if look == usual(0) and not any(kiosk is STATES[name] for name in MOMENTS) and walls.bare(studio.picture()):
        yield "nothing but its title: a drawing belongs where there is nothing to read"


def without_a_warning(studio: Studio, _look: Look, _kiosk: Kiosk) -> Iterator[str]:
    yield from studio.running.warnings
    studio.running.warnings.clear()


CHECKS: tuple[Callable[[Studio, Look, Kiosk], Iterator[str]], ...] = (
    whole,
    readable,
    named,
    told_in_order,
    furnished,
    without_a_warning,
)
Found = dict[str, list[str]]


@pytest.fixture(scope="module", params=[usual, in_contrast, one_wall, another_wall], ids=lambda look: look.__name__)
def found(request: pytest.FixtureRequest, qapp: QObject) -> Iterator[Found]:
    """What each check says of all the states; to show one costs a hundred times what a check of it does."""
    QAccessible.setActive(True)
    studio = Studio("dark", LANDSCAPE)
    said: Found = {check.__name__: [] for check in CHECKS}
    shown = [(name, request.param(at)) for at, name in enumerate(STATES)]
    # Panel by panel and language by language, because to change them costs more than to change the screen.
    for name, look in sorted(shown, key=lambda pair: pair[1].name):
        studio.show_state(name, look)
        for check in CHECKS:
            said[check.__name__] += [f"{name} ({look.name}): {what}" for what in check(studio, look, STATES[name])]
    yield said
    studio.close()


@pytest.mark.slow
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_every_state_is(found: Found, check: Callable[..., Iterator[str]]) -> None:
    wrong = found[check.__name__]
    assert not wrong, "\n".join(wrong)


def test_the_walls_are_well_chosen() -> None:
    shown = [(one_wall(at), another_wall(at)) for at in range(16)]
    for one, other in shown:
        assert one.panel != other.panel
        assert one.language != other.language
        assert one.size != other.size
        assert one.larger is not other.larger
        assert one.palette != other.palette
    for at in range(16):
        looks = [look(at) for look in (in_contrast, one_wall, another_wall)]
        assert any(_mirrored(look) for look in looks)
        assert any(look.size == PORTRAIT for look in looks)
        assert any(look.larger and look.size == LANDSCAPE for look in looks)
    met = {(look.panel, look.language, look.size) for looks in shown for look in looks}
    assert len(met) == len(PITCHES) * len(TONGUES) * len(SIZES)
    large = {(look.panel, look.size, look.larger) for looks in shown for look in looks}
    assert len(large) == len(PITCHES) * len(SIZES) * 2
    lit = {(look.palette, look.language, look.size) for looks in shown for look in looks}
    assert len(lit) == len(PALETTES) * len(TONGUES) * len(SIZES)
