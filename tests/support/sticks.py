# SPDX-License-Identifier: Apache-2.0
"""Keys for sticks, given by a centre that is not there, and loads to put into files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from lab_kiosk.application.exchange import Place
from lab_kiosk.keys import sealed_to
from lab_kiosk.keys.ed25519 import SigningKey
from lab_kiosk.sync import stick
from lab_kiosk.sync.stick import CENTRE, Author, Header, Load, Reader, Row, Run
from lab_kiosk.sync.stick_key import StickKey

NOW = 1_800_000_000_000
DAY = 24 * 60 * 60 * 1000


@dataclass
class Issuer:
    """What a centre does with keys, for one site."""

    site_id: int = 1
    signs: SigningKey = field(default_factory=SigningKey.generate)
    seals: bytes = field(default_factory=sealed_to.new_private)
    site: bytes = field(default_factory=sealed_to.new_private)

    @property
    def key_id(self) -> bytes:
        return stick.key_id(sealed_to.public_of(self.site))

    def kiosk(self, name: str) -> StickKey:
        own = SigningKey.generate()
        claim = stick.certified(self.site_id, f"id of {name}", name, own.public, self.key_id)
        seals = sealed_to.public_of(self.seals)
        return StickKey(
            self.site_id, f"id of {name}", name, own.seed, self.signs.sign(claim), self.site, self.signs.public, seals
        )

    def reader(self) -> Reader:
        return Reader(site_id=None, centre=self.signs.public, opens={self.key_id: self.site, CENTRE: self.seals})

    def author(self) -> Author:
        def header(made_at: int, until: int, app: str) -> Header:
            return Header(
                site_id=self.site_id,
                centre=self.signs.public,
                key_id=self.key_id,
                signer=None,
                made_at=made_at,
                until=until,
                app=app,
            )

        return Author(header=header, sign=self.signs, site=sealed_to.public_of(self.site), centre=None)


def load(rows: Sequence[Row], site_id: int = 1) -> Load:
    """Rows, each log's in order and without a gap, as one part of a file."""
    runs = []
    for log_id, mine in groupby(rows, lambda row: row.log_id):
        ones = list(mine)
        first, last = ones[0], ones[-1]
        prev = Place(log_id, first.seq - 1, None if first.seq == 1 else first.event_id)
        runs.append(Run(site_id=site_id, kiosk="Door", prev=prev, end=Place(log_id, last.seq, last.event_id)))
    return Load(runs=tuple(runs), rows=lambda: iter(rows))


def written(author: Author, across: Load, up: Load | None = None, *, made_at: int = NOW, days: int = 14) -> bytes:
    header = author.header(made_at, made_at + days * DAY, "test")
    return stick.write(author, header, across, up or Load())
