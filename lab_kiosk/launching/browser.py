# SPDX-License-Identifier: Apache-2.0
"""The system's Chromium or Edge, found by name and place: the kiosk brings no browser of its own."""

from __future__ import annotations

import os
import re
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


_REASONS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"[Rr]unning as root without"), "it refuses to run as root: run the kiosk as a user of its own"),
    (re.compile(r"No usable sandbox"), "the system gives it no sandbox: allow it user namespaces (see its first line)"),
    (
        re.compile(r"Missing X server|[Cc]annot open display|platform failed to initialize|connect to Wayland"),
        "it finds no screen: run the kiosk in the session of a desktop",
    ),
    (re.compile(r"error while loading shared libraries: ([\w.+-]+)"), "the library {0} is missing: install it again"),
    (re.compile(r"No space left on device"), "the disk is full"),
    (
        re.compile(r"No such file or directory|Permission denied|Exec format error"),
        "it cannot be run: install it again",
    ),
)
"""What Chromium and its relatives say before they end at once. See also https://crbug.com/638180."""


def why_it_ended(said: str, exit_code: int) -> str:
    """One plain sentence for staff about a browser that ended before its page was up. Of what it ``said`` only what
    is known is passed on: addresses may be in the rest.
    """
    for pattern, sentence in _REASONS:
        if found := pattern.search(said):
            return f"the browser ended at once; {sentence.format(*found.groups())}"
    return f"the browser ended at once with {exit_code}"
