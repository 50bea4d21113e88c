// SPDX-License-Identifier: Apache-2.0
"use strict";

const SHOWN = 8; // guesses on the screen
const LONGEST = 24; // words of a line that the visitor and the machine write
const READ_MS = 40; // for one sentence: reading is to be seen
const at = (id) => document.getElementById(id);
const texts = TEXTS[Kit.lang];
const starts = STARTS[Kit.lang];
const models = Object.fromEntries(Object.entries(texts).map(([name, sentences]) => [name, Model.learn(sentences)]));
const state = { act: "write", text: "old", model: Model.empty(), line: [], start: 0, clock: 0 };

/** Words as people write them: a capital first, no space before the dot. */
function written(words) {
  const joined = words.join(" ").replace(/ \./g, ".");
  return joined.replace(/(^|\. )(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}

const shown = (word) => (word === Model.END ? Kit.say("stop") : word);

function read(name) {
  clearInterval(state.clock);
  Object.assign(state, { text: name, model: Model.empty(), line: [] });
  const left = [...texts[name]];
  const some = () => {
    if (left.length) Model.read(state.model, left.shift());
    else clearInterval(state.clock);
    paint(left.length > 0);
  };
  if (Kit.reduced) while (left.length) some();
  else state.clock = setInterval(some, READ_MS);
  paint(left.length > 0);
}

function add(word) {
  if (state.line.length < LONGEST) state.line.push(word);
  paint(false);
}

function choose() {
  const { options, total } = Model.guess(state.model, state.line);
  let left = Math.random() * total;
  add((options.find((option) => (left -= option.count) < 0) ?? options[0]).word);
}

function evidence(model, context, word, most) {
  return Model.evidence(model, context, word, most).map(({ words, from, to }) => {
    const part = (begin, end, tag) => Kit.make(tag, {}, words.slice(begin, end).join(" ").replace(/ \.$/, ".") + (words[end] === Model.END ? "" : " "));
    return Kit.make("p", {}, part(0, from, "span"), part(from, to + 1, "mark"), part(to + 1, words.length, "span"));
  });
}

function bar(option, guess, act) {
  const odds = Kit.say("odds", option.count, guess.total);
  const fill = Kit.make("i");
  fill.style.width = `${(option.count / guess.total) * 100}%`;
  const name = Kit.say("odds_named", shown(option.word), option.count, guess.total);
  return Kit.make(act ? "button" : "div", { className: "bar", onclick: act, ...(act ? { "aria-label": name } : {}) }, fill, Kit.make("b", {}, shown(option.word)), Kit.make("span", {}, odds));
}

function remark(model, words, guess) {
  const last = words.at(-1);
  if (last === undefined || last === Model.END) return "";
  if (!model.known.has(last)) return Kit.say("unseen", last);
  return guess.context.length ? Kit.say("forgot", guess.context.join(" ")) : "";
}

function paintWrite(busy) {
  const { model, line } = state;
  const over = line.length >= LONGEST || line.at(-1) === Model.END;
  const guess = Model.guess(model, line);
  at("line").textContent = line.length ? written(line) : Kit.say("begin");
  at("line").classList.toggle("quiet", !line.length);
  at("guesses").replaceChildren(...(busy || over ? [] : guess.options.slice(0, SHOWN).map((option) => bar(option, guess, () => add(option.word)))));
  at("read").textContent = Kit.say(busy ? "reading" : "read", model.size);
  const proof = busy || !line.length || !guess.options.length || over ? [] : evidence(model, guess.context, guess.options[0].word, 3);
  const said = over && Model.copied(model, line) ? Kit.say("copied") : over ? "" : remark(model, line, guess);
  at("proof").replaceChildren(...(said ? [Kit.make("strong", {}, said)] : []), ...(proof.length ? [Kit.make("h3", {}, Kit.say("where")), ...proof] : []));
  at("choose").disabled = busy || over;
  at("undo").disabled = at("fresh").disabled = !line.length;
}

function paintCompare() {
  const start = starts[state.start];
  at("four").replaceChildren(...Object.entries(models).map(([name, model]) => {
    const words = Model.words(start.start);
    const guess = Model.guess(model, words);
    const unseen = words.find((word) => !model.known.has(word));
    const full = written(Model.complete(model, start.start, LONGEST).words);
    return Kit.make("article", { className: name }, Kit.make("h3", {}, Kit.say(name)), ...guess.options.slice(0, 2).map((option) => bar(option, guess)),
      Kit.make("p", {}, full), Kit.make("small", {}, unseen ? Kit.say("unseen", unseen) : ""));
  }));
}

function paintAsk() {
  const { start, truth } = starts[state.start];
  const answer = Model.complete(models[state.text], start, LONGEST);
  const given = Model.words(start).length;
  at("answer").replaceChildren(
    Kit.make("h3", {}, Kit.say("says")),
    Kit.make("p", { className: "said" }, written(answer.words.slice(0, given)) + " ", Kit.make("mark", {}, written(["x", ...answer.words.slice(given)]).slice(2))),
    Kit.make("p", { className: "quiet" }, Kit.say("sure", Math.round(answer.sure * 10))));
  at("truth").replaceChildren(Kit.make("h3", {}, Kit.say("truth")), Kit.make("p", { className: "said" }, truth));
}

function paint(busy) {
  for (const button of at("texts").children) button.setAttribute("aria-pressed", String(button.value === state.text));
  for (const [place, button] of [...at("starts").children].entries()) button.setAttribute("aria-pressed", String(place === state.start));
  if (state.act === "write") paintWrite(busy);
  else if (state.act === "compare") paintCompare();
  else paintAsk();
}

function pick(text) {
  if (state.act === "write") read(text);
  else {
    state.text = text;
    paint(false);
  }
}

function enter(act) {
  clearInterval(state.clock);
  state.act = act;
  at("task").textContent = Kit.say(`task_${act}`);
  at("texts").hidden = act === "compare";
  at("starts").hidden = act === "write";
  at("lesson").textContent = act === "write" ? "" : Kit.say(`lesson_${act}`);
  for (const id of ["choose", "undo", "fresh"]) at(id).hidden = act !== "write";
  if (act === "write") read(state.text);
  else paint(false);
}

at("texts").append(...Object.keys(texts).map((name) => Kit.make("button", { value: name, className: name, onclick: () => pick(name) }, Kit.say(name))));
at("starts").append(...starts.map(({ start }, place) => Kit.make("button", { onclick: () => { state.start = place; paint(false); } }, `${written([start])} …`)));
at("choose").onclick = choose;
at("undo").onclick = () => { state.line.pop(); paint(false); };
at("fresh").onclick = () => { state.line = []; paint(false); };
document.addEventListener("finished", () => clearInterval(state.clock));
addEventListener("DOMContentLoaded", () => {
  if (Object.hasOwn(texts, Kit.asked.get("text"))) state.text = Kit.asked.get("text");
  state.start = Math.max(0, Math.min(starts.length - 1, Number(Kit.asked.get("start"))));
  Kit.acts(enter);
});
