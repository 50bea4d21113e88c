# SPDX-License-Identifier: Apache-2.0
"""Stock-take: a place, then its contents, at several kiosks at once. Missing is only what nobody saw when it is
closed.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from lab_kiosk.application.fleet import (
    BeginPlace,
    CloseStocktake,
    CountThing,
    KeepHere,
    LookAtStocktake,
    TakeBackCounted,
)
from lab_kiosk.application.outcomes import KitToReturn
from lab_kiosk.application.ports import Lab
from lab_kiosk.application.stocktake import (
    CountLine,
    CountVerdict,
    NoPlaceYet,
    PlaceCount,
    StocktakePage,
)
from lab_kiosk.application.use_cases import rules
from lab_kiosk.application.use_cases.back import back_again
from lab_kiosk.application.use_cases.things import Kit, Thing, part, parts_out, resolve, thing
from lab_kiosk.domain.codes import is_ean13, place_code
from lab_kiosk.domain.events import Fact, Personal
from lab_kiosk.domain.events.equipment import AssetCounted, AssetFound, AssetMarkedMissing, AssetMoved
from lab_kiosk.domain.events.stocktakes import StocktakeClosed, StocktakeOpened, StocktakePlaceStarted, StrayCounted
from lab_kiosk.domain.folds.stocktake import STOCKTAKE, Sighting, StocktakeState, Stray
from lab_kiosk.domain.ids import AssetId, Stream, asset_stream
from lab_kiosk.domain.records import Asset
from lab_kiosk.domain.vocabulary import Custody, Lifecycle

_PUZZLES = frozenset({CountVerdict.MISPLACED, CountVerdict.UNEXPECTED, CountVerdict.UNKNOWN})


def stream_of(number: str) -> Stream:
    return Stream(f"stocktake:{number}")


def open_stocktake(lab: Lab, by: str) -> StocktakePage:
    """Joins the one of today that is not closed, or opens the next."""
    number, state = _todays(lab)
    if not state.opened_at:
        lab.store.append([Fact(stream_of(number), StocktakeOpened(by=by))])
    return page(lab, number, by)


def begin_place(command: BeginPlace, lab: Lab) -> StocktakePage:
    place = place_named(lab, command.place)
    state = lab.store.state(STOCKTAKE, stream_of(command.number))
    if place not in state.places and state.closed_at is None:
        lab.store.append([Fact(stream_of(command.number), StocktakePlaceStarted(place=place, by=command.by))])
    return page(lab, command.number, command.by, place)


def count_thing(command: CountThing, lab: Lab) -> StocktakePage | KitToReturn | NoPlaceYet:
    """Seen here, whatever the records say. What is missing is found with the same scan."""
    if not command.place:
        return NoPlaceYet()
    found = resolve(lab, command.code)
    if isinstance(found, Kit):
        return KitToReturn(found.name, parts_out(found))
    if found is None:
        return _stray(command, lab)
    before = lab.store.state(STOCKTAKE, stream_of(command.number)).seen.get(found.asset_id)
    if before is not None and before.place == command.place:
        shown = page(lab, command.number, command.by, command.place)
        return replace(shown, last=_line(found, before, lab), again=True)
    facts = _counted(found, command, lab)
    lab.store.append(facts)
    shown = page(lab, command.number, command.by, command.place)
    seen = lab.store.state(STOCKTAKE, stream_of(command.number)).seen[found.asset_id]
    return replace(shown, last=_line(thing(lab, found.asset_id), seen, lab))


def keep_here(command: KeepHere, lab: Lab) -> StocktakePage:
    """What stands in another place than the records say has its place there from now on."""
    sighting = lab.store.state(STOCKTAKE, stream_of(command.number)).seen.get(command.asset_id)
    if sighting is not None:
        moved = AssetMoved(place=sighting.place, by=command.by)
        lab.store.append([Fact(asset_stream(AssetId(command.asset_id)), moved)])
    return page(lab, command.number, command.by, command.place)


def take_back_counted(command: TakeBackCounted, lab: Lab) -> StocktakePage:
    """It stands here, so its loan is over: a member of staff says so, never the count itself."""
    back, _ = back_again(thing(lab, command.asset_id), lab)
    if back:
        lab.store.append(back)
    return page(lab, command.number, command.by, command.place)


def close_stocktake(command: CloseStocktake, lab: Lab) -> StocktakePage:
    """In one transaction: what belongs to a counted place, is in the lab, and was scanned by nobody since the
    stock-take was opened is missing from now on. Nothing that is out ever is.
    """
    state = lab.store.state(STOCKTAKE, stream_of(command.number))
    if state.closed_at is None:
        missing = tuple(AssetId(asset.asset_id) for asset in _unseen(lab, state))
        marked = [
            Fact(
                asset_stream(asset_id),
                AssetMarkedMissing(by=command.by, stocktake=command.number, unseen_since=state.opened_at),
            )
            for asset_id in missing
        ]
        closed = Fact(stream_of(command.number), StocktakeClosed(by=command.by, missing=missing))
        lab.store.append([*marked, closed])
    return page(lab, command.number, command.by, command.place)


def look_at_stocktake(command: LookAtStocktake, lab: Lab) -> StocktakePage:
    return replace(page(lab, command.number, command.by, command.place), news=True)


def page(lab: Lab, number: str, by: str, place: str = "") -> StocktakePage:
    state = lab.store.state(STOCKTAKE, stream_of(number))
    lines = tuple(lines_of(lab, number))
    counts = {verdict: sum(line.verdict is verdict for line in lines) for verdict in CountVerdict}
    missing = tuple(line for line in lines if line.verdict is CountVerdict.MISSING)
    unseen = _unseen(lab, state) if state.closed_at is None else ()
    here = [asset for asset in unseen if asset.place == place]
    return StocktakePage(
        number=number,
        by=by,
        place=place,
        places=tuple(_place(lab, name, state) for name in state.places),
        found=counts[CountVerdict.FOUND] + counts[CountVerdict.WAS_MISSING],
        misplaced=counts[CountVerdict.MISPLACED],
        unexpected=counts[CountVerdict.UNEXPECTED],
        unknown=counts[CountVerdict.UNKNOWN],
        not_yet=tuple(part(thing(lab, asset.asset_id)) for asset in here),
        puzzles=tuple(line for line in lines if line.verdict in _PUZZLES and not line.settled),
        unseen=len(unseen),
        closed_at=state.closed_at,
        missing=missing,
        turned_up=len(state.missing) - len(missing),
    )


def lines_of(lab: Lab, number: str) -> Iterator[CountLine]:
    """Every line of the report: what was seen in the order of the scans, unknown codes, and what is missing by tag."""
    state = lab.store.state(STOCKTAKE, stream_of(number))
    for asset_id, sighting in sorted(state.seen.items(), key=lambda seen: (seen[1].at, seen[0])):
        yield _line(thing(lab, asset_id), sighting, lab)
    for digest, stray in sorted(state.strays.items()):
        yield stray_line(digest, stray)
    lost = [thing(lab, asset_id) for asset_id in state.missing - set(state.seen)]
    for item in sorted(lost, key=lambda item: (item.state.tag, item.asset_id)):
        if item.state.custody is Custody.MISSING:
            told = _told(item)
            yield replace(told, verdict=CountVerdict.MISSING, was_at=item.state.place, at=state.closed_at or 0)


def stray_line(digest: str, stray: Stray) -> CountLine:
    return CountLine(key=digest, verdict=CountVerdict.UNKNOWN, tag=stray.code, place=stray.place, at=stray.at)


def place_named(lab: Lab, code: str) -> str:
    """The place of a card as the records call it; a card of no place that they know stands for itself."""
    return next((name for name in lab.store.places() if place_code(name) == code), code)


def latest(lab: Lab) -> str:
    """The number of today's last stock-take, open or closed; "" where there was none."""
    number, state = _todays(lab)
    if state.opened_at:
        return number
    head, _, last = number.rpartition("/")
    return f"{head}/{int(last) - 1}" if int(last) > 1 else ""


def _todays(lab: Lab) -> tuple[str, StocktakeState]:
    number = 1
    while True:
        told = f"{lab.site.site_id}/{rules.today(lab).isoformat()}/{number}"
        state = lab.store.state(STOCKTAKE, stream_of(told))
        if state.closed_at is None:
            return told, state
        number += 1


def _counted(item: Thing, command: CountThing, lab: Lab) -> list[Fact]:
    state, stream = item.state, asset_stream(item.asset_id)
    desk = lab.site.place
    counted = AssetCounted(
        stocktake=command.number,
        place=command.place,
        was_at=state.place,
        was=state.custody,
        by=command.by,
        put_away=state.custody is Custody.IN_LAB and state.place == desk and command.place != desk,
    )
    facts = [Fact(stream, counted)]
    if state.custody is Custody.MISSING:
        facts.insert(0, Fact(stream, AssetFound(place=command.place, due_steps=item.model.turnaround)))
    return facts


def _stray(command: CountThing, lab: Lab) -> StocktakePage:
    """Of a bare number, which may be somebody's card, only the digest is kept."""
    digest = lab.digest(command.code)
    of_a_thing = not command.code.isdigit() or is_ean13(command.code)
    personal = Personal(code=command.code[:64]) if of_a_thing else None
    known = lab.store.state(STOCKTAKE, stream_of(command.number)).strays.get(digest)
    again = known is not None and known.place == command.place
    if not again:
        event = StrayCounted(digest=digest, place=command.place, by=command.by)
        lab.store.append([Fact(stream_of(command.number), event, personal=personal)])
    stray = lab.store.state(STOCKTAKE, stream_of(command.number)).strays[digest]
    shown = page(lab, command.number, command.by, command.place)
    return replace(shown, last=stray_line(digest, stray), again=again)


def _unseen(lab: Lab, state: StocktakeState) -> tuple[Asset, ...]:
    """What belongs to a counted place, is in the lab, and nobody scanned since the stock-take was opened."""
    return tuple(
        asset
        for place in state.places
        for asset in lab.store.assets_at(place)
        if asset.custody is Custody.IN_LAB and asset.asset_id not in state.seen and asset.last_seen_at < state.opened_at
    )


def _place(lab: Lab, name: str, state: StocktakeState) -> PlaceCount:
    belongs = [asset for asset in lab.store.assets_at(name) if asset.custody is Custody.IN_LAB]
    here = [asset for asset in belongs if (seen := state.seen.get(asset.asset_id)) and seen.place == name]
    return PlaceCount(name, len(belongs), len(here))


def _told(item: Thing) -> CountLine:
    return CountLine(
        key=item.asset_id,
        verdict=CountVerdict.FOUND,
        asset_id=item.asset_id,
        tag=item.state.tag,
        name=item.model.name,
        picture=item.model.picture,
    )


def _line(item: Thing, seen: Sighting, lab: Lab) -> CountLine:
    out = item.state.custody is not Custody.IN_LAB
    verdict = _verdict(item, seen)
    moved = verdict is CountVerdict.MISPLACED and item.state.place == seen.place
    back = verdict is CountVerdict.UNEXPECTED and not out and item.state.lifecycle is not Lifecycle.RETIRED
    return replace(
        _told(item), verdict=verdict, place=seen.place, was_at=seen.was_at, at=seen.at, out=out, settled=moved or back
    )


def _verdict(item: Thing, seen: Sighting) -> CountVerdict:
    if seen.was is Custody.MISSING:
        return CountVerdict.WAS_MISSING
    if seen.was is not Custody.IN_LAB or item.state.lifecycle is Lifecycle.RETIRED:
        return CountVerdict.UNEXPECTED
    return CountVerdict.FOUND if seen.as_expected else CountVerdict.MISPLACED
