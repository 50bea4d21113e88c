// SPDX-License-Identifier: Apache-2.0
"use strict";

const PITCHES = [110, 147, 165, 196, 220, 262, 294, 330, 392, 440, 523];
const SITES = 32; // places where the keyboard can bend a wave
const STEADY = 220; // tone A of the beats, in hertz
const MOST_BEATS = 10;
const SWING_PX = 52; // 220 swings a second are no picture: the drawing has as many as fit
const at = (id) => document.getElementById(id);
const board = at("wave");

const state = { act: "draw", pitch: 4, table: Wave.table(Wave.shapes.smooth), shape: "smooth", amounts: [1, 0, 0.4, 0, 0.2, 0, 0, 0], apart: 3, cursor: undefined, last: undefined };

const drawn = () => (state.act === "stack" ? Wave.stacked(state.amounts) : state.table);

function voices() {
  const pure = Wave.inside(Wave.table(Wave.shapes.smooth), 1);
  if (state.act === "beat") return [STEADY, STEADY + state.apart].map((hertz) => ({ parts: pure, hertz }));
  return [{ parts: Wave.inside(drawn(), state.act === "stack" ? Wave.STACK : 40), hertz: PITCHES[state.pitch] }];
}

function insight() {
  if (state.act === "beat") return state.apart ? Kit.say("beats", state.apart) : Kit.say("alike");
  const count = Wave.audible(Wave.inside(drawn(), state.act === "stack" ? Wave.STACK : Wave.PARTS).amounts);
  return count === 0 ? Kit.say("silent") : count === 1 ? Kit.say("one") : count > 6 ? Kit.say("many") : Kit.say("few", count);
}

function paint() {
  if (state.act === "draw") Picture.turn(board, state.table, state.cursor);
  else if (state.act === "stack") Picture.stack(board, drawn(), state.amounts);
  else Picture.beat(board, STEADY, STEADY + state.apart, (STEADY * SWING_PX) / board.clientWidth);
  if (state.act === "draw") showParts(Wave.inside(state.table, Wave.PARTS).amounts);
  at("insight").textContent = insight();
  at("hertz").textContent = Kit.say("hertz", PITCHES[state.pitch]);
  at("hear").textContent = Kit.say(Speaker.playing ? "hush" : "hear");
  at("lower").disabled = state.pitch === 0;
  at("higher").disabled = state.pitch === PITCHES.length - 1;
  for (const button of at("shapes").children) button.setAttribute("aria-pressed", String(button.value === state.shape));
}

function changed() {
  if (Speaker.playing) Speaker.play(voices());
  paint();
}

/** While a finger draws, the picture follows at once and the sound when the finger rests. */
let settled = 0;
function bent() {
  state.shape = undefined;
  paint();
  clearTimeout(settled);
  settled = setTimeout(changed, 60);
}

function showParts(amounts) {
  if (at("parts").children.length !== amounts.length) {
    at("parts").replaceChildren(...amounts.map((_, place) => Kit.make("div", { className: "part" }, Kit.make("i"), Kit.make("b", {}, String(place + 1)))));
  }
  amounts.forEach((amount, place) => {
    const bar = at("parts").children[place].firstChild;
    bar.style.height = `${Math.min(1, amount) * 100}%`;
    bar.style.background = Picture.COLORS[place % Picture.COLORS.length];
  });
}

function slider(name, most, step, value, color, moved) {
  const input = Kit.make("input", { type: "range", min: 0, max: most, step, value, oninput: () => moved(Number(input.value)), "aria-label": name });
  input.style.setProperty("--color", color);
  return input;
}

function laySliders() {
  at("parts").replaceChildren(...state.amounts.map((amount, place) => {
    const input = slider(Kit.say("part", place + 1), 1, 0.05, amount, Picture.COLORS[place], (value) => {
      state.amounts[place] = value;
      changed();
    });
    return Kit.make("label", { className: "part tall" }, input, Kit.make("b", {}, String(place + 1)));
  }));
}

function layTones() {
  const hertz = Kit.make("output");
  const show = () => { hertz.textContent = Kit.say("hertz", STEADY + state.apart); };
  const input = slider(Kit.say("second"), MOST_BEATS, 1, state.apart, Picture.COLORS[2], (value) => {
    state.apart = value;
    show();
    changed();
  });
  show();
  at("tones").replaceChildren(
    Kit.make("p", {}, Kit.make("b", { className: "first" }, Kit.say("first")), Kit.make("output", {}, Kit.say("hertz", STEADY))),
    Kit.make("label", {}, Kit.make("b", { className: "second" }, Kit.say("second")), input, hertz));
}

/** A finger at a place of the board: everything between the last place and this one follows it. */
function bend(event) {
  const box = board.getBoundingClientRect();
  const place = Math.min(Wave.SAMPLES - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * Wave.SAMPLES)));
  const value = Math.min(1, Math.max(-1, (0.5 - (event.clientY - box.top) / box.height) / 0.42));
  const from = state.last ?? { place, value };
  const steps = Math.abs(place - from.place);
  for (let step = 0; step <= steps; step += 1) {
    const part = steps ? step / steps : 1;
    state.table[Math.round(from.place + (place - from.place) * part)] = from.value + (value - from.value) * part;
  }
  state.last = { place, value };
  bent();
}

function bendByKey(event) {
  const turn = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const rise = { ArrowUp: 0.1, ArrowDown: -0.1 }[event.key];
  if (state.act !== "draw" || (turn === undefined && rise === undefined)) return;
  event.preventDefault();
  const site = Math.round((state.cursor ?? 0.25) * SITES);
  state.cursor = ((site + (turn ?? 0) + SITES) % SITES) / SITES;
  const wide = Wave.SAMPLES / SITES;
  for (let near = -2 * wide; rise !== undefined && near <= 2 * wide; near += 1) {
    const place = (Math.round(state.cursor * Wave.SAMPLES) + near + Wave.SAMPLES) % Wave.SAMPLES;
    const pull = (1 + Math.cos((Math.PI * near) / (2 * wide))) / 2;
    state.table[place] = Math.min(1, Math.max(-1, state.table[place] + rise * pull));
  }
  if (rise === undefined) paint();
  else bent();
}

function choose(shape) {
  Object.assign(state, { shape, table: Wave.table(Wave.shapes[shape]) });
  changed();
}

function enter(act) {
  state.act = act;
  Speaker.stop();
  at("task").textContent = Kit.say(`task_${act}`);
  at("shapes").hidden = act !== "draw";
  at("parts").hidden = act === "beat";
  at("pitch").hidden = act === "beat";
  at("tones").hidden = act !== "beat";
  board.classList.toggle("touch", act === "draw");
  at("parts").replaceChildren();
  if (act === "stack") laySliders();
  if (act === "beat") layTones();
  paint();
}

function pitch(step) {
  state.pitch += step;
  changed();
}

at("shapes").append(...Object.keys(Wave.shapes).map((shape) => Kit.make("button", { value: shape, onclick: () => choose(shape) }, Kit.say(shape))));
at("lower").onclick = () => pitch(-1);
at("higher").onclick = () => pitch(1);
at("hear").onclick = () => {
  if (Speaker.playing) Speaker.stop();
  else Speaker.play(voices());
  paint();
};
board.addEventListener("pointerdown", (event) => {
  if (state.act !== "draw") return;
  board.setPointerCapture(event.pointerId);
  Object.assign(state, { last: undefined, cursor: undefined });
  bend(event);
});
board.addEventListener("pointermove", (event) => { if (state.last) bend(event); });
for (const end of ["pointerup", "pointercancel"]) board.addEventListener(end, () => { state.last = undefined; });
board.addEventListener("keydown", bendByKey);
addEventListener("resize", paint);
document.addEventListener("finished", Speaker.stop);
document.addEventListener("visibilitychange", () => { if (document.hidden) { Speaker.stop(); paint(); } });
addEventListener("DOMContentLoaded", () => {
  Kit.acts(enter);
  if (Object.hasOwn(Wave.shapes, Kit.asked.get("shape"))) choose(Kit.asked.get("shape"));
});
