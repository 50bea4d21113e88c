# SPDX-License-Identifier: Apache-2.0
"""Is there a screen to open a window on? Exit 0 when an X or Wayland display answers, 1 with a sentence when none does.

A variable that is set proves nothing (it survives `ssh` and `sudo`), so the display is asked.
"""

from __future__ import annotations

import ctypes
import os
import sys


def x_answers() -> bool:
    """Whether the X server named by DISPLAY accepts a connection."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def wayland_answers() -> bool:
    """Whether the compositor named by WAYLAND_DISPLAY accepts a connection."""
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return False
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    display = wayland.wl_display_connect(None)
    if not display:
        return False
    wayland.wl_display_disconnect(display)
    return True


if __name__ == "__main__":
    asked = {"WAYLAND_DISPLAY": wayland_answers, "DISPLAY": x_answers}
    if any(os.environ.get(name) and answers() for name, answers in asked.items()):
        sys.exit(0)
    named = [f"{name}={os.environ[name]}" for name in asked if os.environ.get(name)]
    print(f"No screen here ({', '.join(named) + ' does not answer' if named else 'no display is set'}).")
    sys.exit(1)
