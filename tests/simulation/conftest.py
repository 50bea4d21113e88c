# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import faulthandler
import os

import pytest

from tests.support.postgres import centre, centres

__all__ = ["centre", "centres"]


@pytest.fixture(autouse=True)
def _long_nights() -> None:
    """What is played a whole night does not hang: the clock that ends a test after five minutes is stopped."""
    if {"LAB_SIMULATION", "LAB_KILLS"} & os.environ.keys():
        faulthandler.cancel_dump_traceback_later()
