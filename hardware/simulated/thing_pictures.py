# SPDX-License-Identifier: Apache-2.0
"""What a camera at the desk sees of a thing that is handed out: a headset on a table. Painted; nobody is in it."""

import cv2
import numpy as np

from hardware.camera.frames import Grey

WIDTH, HEIGHT = 1280, 720


def thing_picture(number: int = 0) -> Grey:
    """The same thing each time, laid down a little otherwise; every other time with a scratch across its front."""
    random = np.random.default_rng(number)
    table = np.linspace(196, 128, HEIGHT)[:, None] + np.linspace(-14, 14, WIDTH)[None, :]
    table += random.normal(0, 3, (HEIGHT, 1)).repeat(WIDTH, axis=1)  # the grain of the wood
    scene = np.asarray(np.clip(table, 0, 255), np.uint8)
    x, y = (int(v) for v in (640 + random.uniform(-40, 40), 350 + random.uniform(-20, 20)))
    shadow = np.zeros_like(scene)
    cv2.ellipse(shadow, (x + 14, y + 130), (380, 70), 0, 0, 360, 90, -1, cv2.LINE_AA)
    scene = np.asarray(cv2.subtract(scene, cv2.GaussianBlur(shadow, (0, 0), 24)), np.uint8)
    for side in (-1, 1):  # the straps
        cv2.ellipse(scene, (x + side * 290, y - 40), (110, 130), 0, 180, 360, 92, 34, cv2.LINE_AA)
    _rounded(scene, x, y, 340, 150, 110, 226)
    _rounded(scene, x, y + 6, 300, 112, 84, 44)
    for side in (-1, 1):  # what it sees with
        for height in (-44, 60):
            cv2.circle(scene, (x + side * 206, y + height), 24, 18, -1, cv2.LINE_AA)
            cv2.circle(scene, (x + side * 206 - 7, y + height - 7), 6, 150, -1, cv2.LINE_AA)
    cv2.ellipse(scene, (x - 90, y - 40), (120, 26), -12, 0, 360, 62, -1, cv2.LINE_AA)  # the lamp, mirrored in the front
    if number % 2:
        scratch = np.add([(-70, 58), (-20, 34), (34, 40), (96, 2)], [x, y])
        cv2.polylines(scene, [scratch], isClosed=False, color=190, thickness=3, lineType=cv2.LINE_AA)
    return np.asarray(cv2.GaussianBlur(scene, (0, 0), 0.9), np.uint8)


def _rounded(scene: Grey, x: int, y: int, half: int, down: int, radius: int, shade: int) -> None:
    cv2.rectangle(scene, (x - half + radius, y - down), (x + half - radius, y + down), shade, -1, cv2.LINE_AA)
    cv2.rectangle(scene, (x - half, y - down + radius), (x + half, y + down - radius), shade, -1, cv2.LINE_AA)
    for across in (-1, 1):
        for along in (-1, 1):
            centre = (x + across * (half - radius), y + along * (down - radius))
            cv2.circle(scene, centre, radius, shade, -1, cv2.LINE_AA)
