# SPDX-License-Identifier: Apache-2.0
"""What a program finds in its environment: the system's, and nothing of the libraries that came with the kiosk."""

from __future__ import annotations

import sys
from collections.abc import Mapping

ORIGINAL = "_ORIG"
LIBRARIES = ("LD_LIBRARY_PATH", "LIBPATH", "DYLD_LIBRARY_PATH")


def surroundings(argv0: str, environment: Mapping[str, str]) -> dict[str, str]:
    """The environment for a program. A frozen kiosk points the loader at its own libraries; a browser of the system
    would load those and fall (pyinstaller.org, "LD_LIBRARY_PATH considerations"). Our own programs keep them.
    """
    found = dict(environment)
    if not getattr(sys, "frozen", False) or argv0 == sys.executable:
        return found
    for name in LIBRARIES:
        original = found.pop(name + ORIGINAL, None)
        found.pop(name, None)
        if original is not None:
            found[name] = original
    return found
