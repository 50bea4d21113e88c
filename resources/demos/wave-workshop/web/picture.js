// SPDX-License-Identifier: Apache-2.0
"use strict";

/** Draws waves on a canvas. Heights run from -1 to 1, turns from left to right. */
const Picture = (() => {
  const COLORS = ["#41B6E6", "#FFC555", "#FF8B6B", "#6FDBAF", "#A99BFF", "#9BE0FF", "#FFE2A3", "#CFC6FF"];

  function fit(canvas) {
    const { clientWidth: wide, clientHeight: tall } = canvas;
    const dense = window.devicePixelRatio || 1;
    canvas.width = Math.round(wide * dense);
    canvas.height = Math.round(tall * dense);
    const pen = canvas.getContext("2d");
    pen.scale(dense, dense);
    pen.lineCap = pen.lineJoin = "round";
    return { pen, wide, tall };
  }

  function ground({ pen, wide, tall }) {
    pen.strokeStyle = Kit.contrast ? "#808080" : "#22304A";
    pen.lineWidth = 2;
    for (let line = 1; line < 16; line += 1) {
      pen.beginPath();
      pen.moveTo((wide * line) / 16, tall * 0.06);
      pen.lineTo((wide * line) / 16, tall * 0.94);
      pen.globalAlpha = line % 4 ? 0.35 : 0.9;
      pen.stroke();
    }
    pen.globalAlpha = 1;
    pen.beginPath();
    pen.moveTo(0, tall / 2);
    pen.lineTo(wide, tall / 2);
    pen.strokeStyle = Kit.contrast ? "#FFFFFF" : "#7C8CA8";
    pen.stroke();
  }

  const height = (tall, value) => tall / 2 - value * tall * 0.42;

  function line({ pen, wide, tall }, value, color, width, faint = 1) {
    const step = Math.max(2, wide / 600);
    pen.beginPath();
    for (let left = 0; left <= wide; left += step) pen.lineTo(left, height(tall, value(left / wide)));
    pen.strokeStyle = color;
    pen.globalAlpha = faint;
    pen.lineWidth = width;
    pen.stroke();
    pen.globalAlpha = 1;
  }

  /** A thick line in a wide glow of its own colour. */
  function glow(board, value, color) {
    for (const [width, faint] of [[34, 0.07], [20, 0.12], [8, 1]]) line(board, value, color, width, faint);
  }

  const sampled = (table) => (turn) => table[Math.floor(turn * table.length) % table.length];

  return {
    COLORS,

    /** One turn; `cursor` (a place from 0 to 1) is where the keyboard is. */
    turn(canvas, table, cursor) {
      const board = fit(canvas);
      ground(board);
      glow(board, sampled(table), COLORS[0]);
      if (cursor === undefined) return;
      board.pen.beginPath();
      board.pen.arc(cursor * board.wide, height(board.tall, sampled(table)(cursor)), 18, 0, 2 * Math.PI);
      board.pen.fillStyle = "#FFD60A";
      board.pen.fill();
    },

    /** Two turns of a stack: every pure tone faintly, the sum upon them. */
    stack(canvas, table, amounts) {
      const board = fit(canvas);
      ground(board);
      amounts.forEach((amount, place) => {
        if (amount > 0.01) line(board, (turn) => amount * 0.9 * Math.sin(4 * Math.PI * (place + 1) * turn), COLORS[place], 3, 0.65);
      });
      glow(board, (turn) => sampled(table)((turn * 2) % 1), "#F5F8FF");
    },

    /** One second of two tones and of their sum. They are drawn `slower` times slower than they sound. */
    beat(canvas, first, second, slower) {
      const board = fit(canvas);
      const { pen, wide, tall } = board;
      const lane = (top, share, draw) => {
        pen.save();
        pen.translate(0, tall * top);
        draw({ pen, wide, tall: tall * share });
        pen.restore();
      };
      const tone = (hertz) => (turn) => Math.sin((2 * Math.PI * hertz * turn) / slower);
      const envelope = (turn) => Math.abs(Math.cos(Math.PI * (second - first) * turn));
      lane(0, 0.22, (part) => line(part, tone(first), COLORS[1], 4));
      lane(0.22, 0.22, (part) => line(part, (turn) => tone(first)(turn) * Math.cos(2 * Math.PI * (second - first) * turn)
        + Math.cos((2 * Math.PI * first * turn) / slower) * Math.sin(2 * Math.PI * (second - first) * turn), COLORS[2], 4));
      lane(0.46, 0.54, (part) => {
        line(part, envelope, COLORS[0], 5, 0.5);
        line(part, (turn) => -envelope(turn), COLORS[0], 5, 0.5);
        glow(part, (turn) => Math.cos(Math.PI * (second - first) * turn) * Math.sin((2 * Math.PI * first * turn) / slower + Math.PI * (second - first) * turn), "#F5F8FF");
      });
    },
  };
})();
