# SPDX-License-Identifier: Apache-2.0
"""Pictures of QR badges as a 1280×720 web camera would give them. The same arguments give the same picture.

A pinhole camera with 62° of horizontal view looks at a printed code, or at one on a telephone: perspective, the lens's
blur, a moving hand, light, the sensor's noise, JPEG. Enough to rank decoders and to hold a design limit, not enough to
promise a rate: there is no rolling shutter, no hunting autofocus, no moiré.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import cv2
import numpy as np
import numpy.typing as npt
import qrcode
from qrcode.constants import ERROR_CORRECT_M

Picture = npt.NDArray[np.uint8]
Values = npt.NDArray[np.float32]

WIDTH, HEIGHT = 1280, 720
FOCAL = WIDTH / 2 / math.tan(math.radians(62 / 2))
"""Pixels: something of 1 mm at d mm is FOCAL / d pixels wide."""
QUIET_ZONE = 4
SUPERSAMPLED = 2

BADGE_MODULE_MM = 0.8
PHONE_MODULE_MM = 1.1
PRINTED = 10
"""Pixels of a module before it is seen."""
LONGEST_BADGE = "IL1" + "A7B2C3D4E5F6G2H3J4K5L6M7" * 5 + "N2P3Q4R5S6T7U2V3W4"
"""141 characters of the badge's alphabet: QR version 6, 39 mm with its quiet zone. As large as a badge, not valid."""


@dataclass(frozen=True, slots=True)
class Condition:
    """How the badge is held and seen. Distances in mm, angles in degrees up to the one named, blur in pixels."""

    nearest: float = 250
    farthest: float = 350
    tilt: float = 10
    turn: float = 20
    lens_blur: float = 0.8
    motion: float = 0
    light: float = 1
    """1 is a bright room; the sensor's noise stays while the picture darkens."""
    noise: float = 2
    glare: bool = False
    on_head: bool = False
    aside: float = 0
    """Pixels from the middle of the picture, to one side or the other, up to this many."""
    lamp: float = 1
    """How much more light falls on the badge than on the room."""
    glow: float = 0
    """The white of a telephone that shows the badge, in times of the value of paper; 0: it is printed.

    A picture's values are no measure of light: 1.5 times the value is 2.4 times the light.
    """
    dark_mode: bool = False
    """The telephone shows a light code on a dark page."""


CONDITIONS = MappingProxyType(
    {
        "design limit": Condition(),
        "far": Condition(nearest=380, farthest=450),
        "tilted": Condition(tilt=50),
        "moving": Condition(motion=3),
        "dim": Condition(light=0.17, noise=5),
        "out of focus": Condition(nearest=200, farthest=270, lens_blur=1.6),
        "glare": Condition(glare=True),
        "phone": Condition(glow=1.5),
        "phone, dark mode": Condition(glow=1.5, dark_mode=True),
    }
)


def badge_picture(text: str, condition: Condition = CONDITIONS["design limit"], seed: int = 0) -> Picture:
    """A room with one badge of `text` in it."""
    random = np.random.default_rng(seed)
    return _exposed(_with_badge(_room(random), text, condition, random), condition, random)


def crowd_picture(texts: tuple[str, str], condition: Condition = CONDITIONS["design limit"], seed: int = 0) -> Picture:
    """A room with two badges in it, side by side."""
    random = np.random.default_rng(seed)
    room: Picture | Values = _room(random)
    for text, x in zip(texts, (-300, 300), strict=True):
        room = _with_badge(room, text, condition, random, x)
    return _exposed(room, condition, random)


def empty_picture(condition: Condition = CONDITIONS["design limit"], seed: int = 0) -> Picture:
    """The room, nobody in it: shelves, screens and posters, all edges and corners."""
    random = np.random.default_rng(seed)
    return _exposed(_room(random), condition, random)


def flat_code(text: str, pixels_per_module: int = 4) -> Picture:
    """The bare code, as a printer sees it."""
    return _print(_modules(text), pixels_per_module)


def _print(modules: npt.NDArray[np.uint8], size: int) -> Picture:
    inked = np.where(modules > 0, 25, 235).astype(np.uint8)
    return inked.repeat(size, axis=0).repeat(size, axis=1)


@lru_cache(maxsize=64)
def _modules(text: str) -> npt.NDArray[np.uint8]:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE)
    code.add_data(text)
    return np.array(code.get_matrix(), np.uint8)


def _room(random: np.random.Generator) -> Picture:
    top, bottom = random.uniform(90, 200, 2)
    light = np.linspace(top, bottom, HEIGHT)[:, None] + np.linspace(-25, 25, WIDTH)[None, :] * random.uniform(-1, 1)
    room = _picture(light)
    for _ in range(60):
        x, y = (int(v) for v in random.integers((0, 0), (WIDTH, HEIGHT)))
        width, height = (int(v) for v in random.integers(8, 220, 2))
        shade = int(random.integers(10, 245))
        cv2.rectangle(room, (x, y), (x + width, y + height), shade, int(random.choice([-1, 2, 6])))
    for _ in range(12):
        x, y = (int(v) for v in random.integers((0, 40), (WIDTH, HEIGHT)))
        size, shade = float(random.uniform(0.4, 1.6)), int(random.integers(0, 255))
        cv2.putText(room, "INNOVATION LAB", (x, y), cv2.FONT_HERSHEY_SIMPLEX, size, shade, 2)
    return room


def _with_badge(
    room: Picture | Values, text: str, condition: Condition, random: np.random.Generator, x: float = 0
) -> Picture | Values:
    modules = _modules(text)
    card = _telephone(modules, dark_mode=condition.dark_mode) if condition.glow else _print(modules, PRINTED)
    if condition.glare:
        card = _shine(card, random)
    if condition.on_head:
        card = card[::-1, ::-1]
    size = PHONE_MODULE_MM if condition.glow else BADGE_MODULE_MM
    down, half = (side * size / PRINTED / 2 for side in card.shape)
    distance = random.uniform(condition.nearest, condition.farthest)
    corners = np.array([[-half, -down, 0], [half, -down, 0], [half, down, 0], [-half, down, 0]])
    corners = corners @ _turned(condition, random).T
    corners[:, 2] += distance
    if condition.aside:
        x += random.uniform(-condition.aside, condition.aside)
    centre = np.array([WIDTH / 2 + x, HEIGHT / 2]) + random.uniform(-60, 60, 2)
    on_sensor = (corners[:, :2] / corners[:, 2:] * FOCAL + centre) * SUPERSAMPLED
    height, side = card.shape
    # Away with detail that the sensor cannot hold, or the warp would fold it into patterns.
    too_fine = max(0.3, 0.45 * side * distance / (2 * half * FOCAL * SUPERSAMPLED))
    card = _picture(cv2.GaussianBlur(card, (0, 0), too_fine))
    warp = cv2.getPerspectiveTransform(
        np.array([[0, 0], [side, 0], [side, height], [0, height]], np.float32), on_sensor.astype(np.float32)
    )
    canvas = (WIDTH * SUPERSAMPLED, HEIGHT * SUPERSAMPLED)
    badge = _on_sensor(_picture(cv2.warpPerspective(card, warp, canvas)))
    mask = _values(_on_sensor(_picture(cv2.warpPerspective(np.full_like(card, 255), warp, canvas))) / 255)
    badge *= mask
    if condition.motion:
        stroke = _stroke(condition.motion, random.uniform(0, math.pi))
        badge, mask = (_values(cv2.filter2D(layer, -1, stroke)) for layer in (badge, mask))
    if condition.glow:
        return _shining(badge * condition.glow, random) * mask + room * (1 - mask)
    return _picture(badge * condition.lamp + room * (1 - mask))


def _telephone(modules: npt.NDArray[np.uint8], *, dark_mode: bool) -> Picture:
    """A telephone of 72 × 148 mm that shows a code: a black rim, a page with a line of text."""
    code = _print(modules, PRINTED)
    page = 20 if dark_mode else 235
    millimetre = PRINTED / PHONE_MODULE_MM
    phone = np.full((round(148 * millimetre), round(72 * millimetre)), 10, np.uint8)
    rim, top = round(3 * millimetre), round(9 * millimetre)
    phone[top:-top, rim:-rim] = page
    at = (rim + round(4 * millimetre), top + round(18 * millimetre))
    cv2.putText(phone, "My badge", at, cv2.FONT_HERSHEY_SIMPLEX, millimetre / 4, 255 - page, round(millimetre))
    y, x = ((whole - part) // 2 for whole, part in zip(phone.shape, code.shape, strict=True))
    phone[y : y + code.shape[0], x : x + code.shape[1]] = 255 - code if dark_mode else code
    return phone


def _shining(glass: Values, random: np.random.Generator) -> Values:
    """Light of a screen: a lamp mirrored in the glass, and what is too bright for the sensor floods its neighbours."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    y, x = random.uniform(0.3, 0.7, 2) * (HEIGHT, WIDTH)
    mirrored = glass + 40 * np.exp(-(((columns - x) / 90) ** 2) - ((rows - y) / 25) ** 2)
    flood = np.clip(mirrored - 255, 0, None).astype(np.float32)
    return _values(mirrored + 0.5 * cv2.GaussianBlur(flood, (0, 0), 6))


def _turned(condition: Condition, random: np.random.Generator) -> npt.NDArray[np.float64]:
    yaw, pitch = np.radians(random.uniform(-condition.tilt, condition.tilt, 2) * (1, 0.6))
    roll = math.radians(random.uniform(-condition.turn, condition.turn))
    matrix = np.eye(3)
    for axis in ((pitch, 0, 0), (0, yaw, 0), (0, 0, roll)):
        matrix = matrix @ cv2.Rodrigues(np.array(axis, np.float64))[0]
    return matrix


def _on_sensor(canvas: Picture) -> Values:
    return _values(cv2.resize(canvas, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA))


def _shine(card: Picture, random: np.random.Generator) -> Picture:
    rows, columns = np.mgrid[0 : card.shape[0], 0 : card.shape[1]]
    y, x = random.uniform(0.2, 0.8, 2) * card.shape
    spot = np.exp(-(((columns - x) / 60) ** 2 + ((rows - y) / 40) ** 2))
    return _picture(card + 230 * spot)


def _stroke(length: float, angle: float) -> Values:
    size = math.ceil(length) | 1
    fine = np.zeros((size * 8, size * 8), np.float32)
    middle, reach = size * 4, length * 4
    dx, dy = math.cos(angle) * reach, math.sin(angle) * reach
    cv2.line(fine, (round(middle - dx), round(middle - dy)), (round(middle + dx), round(middle + dy)), 1.0, 8)
    stroke = _values(cv2.resize(fine, (size, size), interpolation=cv2.INTER_AREA))
    return _values(stroke / stroke.sum())


def _exposed(scene: Picture | Values, condition: Condition, random: np.random.Generator) -> Picture:
    light = cv2.GaussianBlur(scene.astype(np.float32), (0, 0), condition.lens_blur) * condition.light
    grain = np.sqrt(condition.noise**2 + 0.12 * light) * random.normal(0, 1, light.shape)
    _, jpeg = cv2.imencode(".jpg", _picture(light + grain), [cv2.IMWRITE_JPEG_QUALITY, 75])
    seen = cv2.imdecode(jpeg, cv2.IMREAD_GRAYSCALE)
    if seen is None:
        raise RuntimeError("OpenCV cannot read the JPEG that it has just written")
    return _picture(seen)


def _values(values: npt.ArrayLike) -> Values:
    return np.asarray(values, np.float32)


def _picture(values: npt.ArrayLike) -> Picture:
    return np.asarray(np.clip(np.asarray(values), 0, 255), np.uint8)
