// SPDX-License-Identifier: Apache-2.0
"use strict";

const STEP_MS = 700; // the quickest lamp changes less than twice a second: nothing here flashes
const LONGEST_WORD = 6;
const at = (id) => document.getElementById(id);
const state = { act: "count", lamps: 5, number: 0, round: 0, word: [], clock: 0 };

function change(number) {
  state.number = number;
  paint();
}

function stopClock() {
  clearInterval(state.clock);
  state.clock = 0;
}

function flip(value) {
  stopClock();
  change(state.number ^ value);
}

function run() {
  if (state.clock) stopClock();
  else state.clock = setInterval(() => change((state.number + 1) % 2 ** state.lamps), STEP_MS);
  paint();
}

function lay(lamps) {
  state.lamps = lamps;
  state.number = 0;
  at("lamps").replaceChildren(...Bits.worth(lamps).map((value) =>
    Kit.make("button", { className: "lamp", onclick: () => flip(value) }, Kit.make("i"), Kit.make("b", {}, String(value)))));
  at("lamps").style.setProperty("--lamps", lamps);
}

const solved = () => state.act === "puzzle" && state.number === Bits.ROUNDS[state.round];
const last = () => state.round === Bits.ROUNDS.length - 1;

function next() {
  if (state.act === "letter") {
    state.word.push(state.number);
    state.number = 0;
  } else {
    state.round = last() ? 0 : state.round + 1;
    lay(Bits.needed(Bits.ROUNDS[state.round]));
  }
  paint();
}

function clear() {
  stopClock();
  if (state.number === 0) state.word = [];
  change(0);
}

function paintWord() {
  at("sent").hidden = state.act !== "letter";
  at("word").replaceChildren(...Array.from({ length: LONGEST_WORD }, (_, place) => {
    const number = state.word[place] ?? 0;
    const dots = Bits.of(number, 5).map((on) => Kit.make("i", { className: on ? "on" : "" }));
    return Kit.make("div", { className: "card" }, Kit.make("b", {}, Bits.letter(number, Kit.lang) ?? ""), Kit.make("span", {}, ...dots));
  }));
}

function paintRounds() {
  at("rounds").hidden = state.act !== "puzzle";
  at("rounds").setAttribute("aria-label", Kit.say("why_puzzle", state.round + 1, Bits.ROUNDS.length));
  at("rounds").replaceChildren(...Bits.ROUNDS.map((_, place) =>
    Kit.make("i", { className: place < state.round || (place === state.round && solved()) ? "on" : place === state.round ? "now" : "" })));
}

function paint() {
  const { act, number } = state;
  const values = Bits.worth(state.lamps);
  for (const [place, lamp] of [...at("lamps").children].entries()) {
    const on = (number & values[place]) !== 0;
    lamp.setAttribute("aria-pressed", String(on));
    lamp.setAttribute("aria-label", Kit.say(on ? "lamp_on" : "lamp_off", values[place]));
  }
  const letter = act === "letter" ? Bits.letter(number, Kit.lang) : undefined;
  const target = Bits.ROUNDS[state.round];
  at("sum").textContent = letter ? `${number} = ${letter}` : String(number);
  at("sum").className = solved() || letter ? "good" : "";
  const lit = values.filter((value) => number & value);
  at("parts").textContent = lit.length ? lit.join(" + ") : Kit.say("nothing");
  at("task").textContent = act !== "puzzle" ? Kit.say(`task_${act}`)
    : solved() ? Kit.say(last() ? "all_done" : "right", target) : Kit.say("task_puzzle", target);
  at("why").textContent = act === "puzzle" ? Kit.say("why_puzzle", state.round + 1, Bits.ROUNDS.length) : Kit.say(`why_${act}`);
  at("run").hidden = act !== "count";
  at("run").textContent = Kit.say(state.clock ? "stop" : "run");
  at("next").hidden = act === "count";
  at("next").disabled = act === "letter" ? !letter || state.word.length >= LONGEST_WORD : !solved();
  at("next").textContent = act === "letter" ? (letter ? Kit.say("add", letter) : Kit.say("no_letter")) : Kit.say(last() ? "over" : "next");
  paintWord();
  paintRounds();
}

function enter(act) {
  stopClock();
  state.act = act;
  state.round = 0;
  state.word = [];
  lay(act === "puzzle" ? Bits.needed(Bits.ROUNDS[0]) : 5);
  change(act === "count" ? 1 : 0);
}

at("run").onclick = run;
at("clear").onclick = clear;
at("next").onclick = next;
document.addEventListener("keydown", (event) => {
  const place = Number(event.key) - 1;
  const lamps = at("lamps").children;
  if (place >= 0 && place < lamps.length) lamps[place].click();
});
document.addEventListener("finished", stopClock);
addEventListener("DOMContentLoaded", () => Kit.acts(enter));
