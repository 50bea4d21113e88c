# SPDX-License-Identifier: Apache-2.0
"""How often. Both take the time as an argument, in seconds of any clock that does not jump."""


class RateLimit:
    """Allows `burst` at once and `per_second` in the long run."""

    def __init__(self, burst: int, per_second: float) -> None:
        self._burst = burst
        self._per_second = per_second
        self._left = float(burst)
        self._at: float | None = None

    def allows(self, at: float) -> bool:
        """Whether one more is allowed now; if so, it counts."""
        if self._at is not None:
            self._left = min(self._burst, self._left + max(0.0, at - self._at) * self._per_second)
        self._at = at
        if self._left < 1:
            return False
        self._left -= 1
        return True


class Debounce:
    """Tells the first sight of something from its staying in view.

    A thing is news again once it was out of sight for `window` seconds: a badge that lies under the camera all morning
    is one event. Memory is bounded by what was seen within the window.
    """

    def __init__(self, window: float = 3.0) -> None:
        self._window = window
        self._seen: dict[str, float] = {}

    def is_news(self, text: str, at: float) -> bool:
        self._seen = {known: seen for known, seen in self._seen.items() if at - seen < self._window}
        news = text not in self._seen
        self._seen[text] = at
        return news
