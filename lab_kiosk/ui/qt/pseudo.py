# SPDX-License-Identifier: Apache-2.0
"""A language that nobody speaks: every text is accented, in brackets, and two fifths longer than in English.

What stays as it was on the screen was never translated; what loses its closing bracket is cut off.
"""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QTranslator

PSEUDO = "pseudo"
LONGER = 0.4
_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéîñöûýÁÇÉÎÑÖÛÝ")
_PLACEHOLDER = re.compile(r"(%L?(?:n|[1-9][0-9]?))")
_FILLER = "lorem ipsum dolor sit amet consetetur sadipscing elitr " * 8


def pseudo(text: str) -> str:
    """``text`` in the language: its placeholders untouched, its filler in words that a line may break between. A number
    is the same in it.
    """
    if not any(sign.isalpha() for sign in _PLACEHOLDER.sub("", text)):
        return text
    spoken = "".join(
        part if _PLACEHOLDER.fullmatch(part) else part.translate(_ACCENTED) for part in _PLACEHOLDER.split(text)
    )
    return f"[{spoken} {_FILLER[: ceil(len(text) * LONGER)].rstrip()}]"


class PseudoTranslator(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return pseudo(source)
