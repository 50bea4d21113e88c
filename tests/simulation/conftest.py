# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from tests.support.postgres import centre, centres

__all__ = ["centre", "centres"]
