# SPDX-License-Identifier: Apache-2.0
"""The receipt of a visit on endless paper: painted once to see how long it is, and once more for good."""

from __future__ import annotations

from lab_kiosk.domain.paper import Slip, SlipLine
from lab_kiosk.ui.qt.paper.canvas import Box, Canvas, Side

EDGE_MM = 2.0
LINE_MM = 3.6


def paint_slip(canvas: Canvas, slip: Slip) -> int:
    """How long it came out, in dots."""
    edge, line = canvas.dots(EDGE_MM), canvas.dots(LINE_MM)
    wide = canvas.width - 2 * edge
    y = canvas.dots(2)
    y += canvas.text(slip.heading, Box(edge, y, wide, line), round(line * 1.5), bold=True, side=Side.CENTRE, lines=3)
    y += canvas.text(slip.when, Box(edge, y, wide, line), line, side=Side.CENTRE) + line // 2
    y = _rule(canvas, edge, wide, y)
    for said in slip.lines:
        y += _title(canvas, said, edge, wide, y, line) if said.title else _pair(canvas, said, edge, wide, y, line)
    if slip.foot:
        y = _rule(canvas, edge, wide, y + line // 2)
        y += canvas.text(slip.foot, Box(edge, y, wide, line), round(line * 0.9), side=Side.CENTRE, lines=4)
    return y + canvas.dots(2)


def _title(canvas: Canvas, said: SlipLine, edge: int, wide: int, y: int, line: int) -> int:
    return line // 3 + canvas.text(said.title, Box(edge, y + line // 3, wide, line), line, bold=True, lines=2)


def _pair(canvas: Canvas, said: SlipLine, edge: int, wide: int, y: int, line: int) -> int:
    """Left takes what right leaves; both may need two lines."""
    room = round(wide * 0.4) if said.right else 0
    left = Box(edge, y, wide - room, line)
    right = Box(edge + wide - room, y, max(room, 1), line)
    high = canvas.text(said.left, left, line, lines=2)
    return max(high, canvas.text(said.right, right, line, side=Side.END, lines=2) if said.right else 0)


def _rule(canvas: Canvas, edge: int, wide: int, y: int) -> int:
    thick = max(1, canvas.dots(0.25))
    canvas.block(Box(edge, y, wide, thick))
    return y + thick + canvas.dots(1.2)
