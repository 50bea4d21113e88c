# SPDX-License-Identifier: Apache-2.0
"""The system's Chromium or Edge, found by name and place: the kiosk brings no browser of its own."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from lab_kiosk.launching.allow_list import AllowedWeb

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "msedge")
_WINDOWS = (r"Microsoft\Edge\Application\msedge.exe", r"Google\Chrome\Application\chrome.exe")


def find_browser(web: AllowedWeb) -> str | None:
    """The path of the browser, or None. A path in ``programs.toml`` is taken as it stands, or not at all."""
    if web.browser:
        return web.browser if os.access(web.browser, os.X_OK) else None
    folders = (os.environ.get(name) for name in ("ProgramFiles(x86)", "ProgramFiles"))
    places = (Path(folder) / tail for folder in folders if folder for tail in _WINDOWS)
    named = next((found for name in NAMES if (found := shutil.which(name))), None)
    return named or next((str(place) for place in places if place.is_file()), None)
