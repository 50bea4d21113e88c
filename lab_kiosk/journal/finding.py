# SPDX-License-Identifier: Apache-2.0
"""What things can be found by, read from the derived tables with the first question and kept up with what changes.

No table of its own: a search for the middle of a code would need one of several times the size of the codes, written
with every import and by every kiosk, to save the half second that reading them takes once.
"""

from __future__ import annotations

import sqlalchemy as sa

from lab_kiosk.domain.finding import OF_THINGS, Finder, Matches
from lab_kiosk.domain.records import Asset, AssetModel, Code, Record
from lab_kiosk.journal.deriving import Changes
from lab_kiosk.journal.engine import Database, Query
from lab_kiosk.journal.tables import DERIVED

_CODES, _ASSETS, _MODELS = DERIVED[Code].c, DERIVED[Asset].c, DERIVED[AssetModel].c

_ALL_CODES = Query(sa.select(_CODES.stream, _CODES.value))
_ALL_ASSETS = Query(sa.select(_ASSETS.asset_id, _ASSETS.tag, _ASSETS.model_id))
_ALL_MODELS = Query(sa.select(_MODELS.model_id, _MODELS.name, _MODELS.maker, _MODELS.equipment_class))
_KINDS: frozenset[type[Record]] = frozenset({Code, Asset, AssetModel})


class Finding:
    def __init__(self, database: Database) -> None:
        self._database = database
        self._finder: Finder | None = None

    def search(self, asked: str, most: int) -> Matches:
        if self._finder is None:
            self._finder = self._read()
        return self._finder.search(asked, most)

    def note(self, changes: Changes) -> None:
        """What was written. A row that is gone was of another order of events: that is rare, and read anew."""
        if self._finder is None:
            return
        if any(key[0] in _KINDS for key in changes.gone):
            self._finder = None
            return
        for record in (*changes.changed.values(), *changes.touched.values()):
            self._finder.hear(record)

    def forget(self) -> None:
        self._finder = None

    def _read(self) -> Finder:
        finder = Finder()
        with self._database.reading() as cursor:
            for asset in _ALL_ASSETS(cursor):
                finder.thing(*asset)
            for stream, value in _ALL_CODES(cursor):
                if stream.startswith(OF_THINGS):
                    finder.code(stream[len(OF_THINGS) :], value)
            for model in _ALL_MODELS(cursor):
                finder.model(*model)
        return finder
