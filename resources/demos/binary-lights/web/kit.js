// SPDX-License-Identifier: Apache-2.0
// What the lab's own pages share: the visitor's language, words, acts, the way out. A demo's folder is whole, so each
// has a copy; a test keeps the copies equal. The page must have loaded `words.js` (WORDS, by language) before.
"use strict";

const Kit = (() => {
  const asked = new URLSearchParams(location.search);
  const lang = Object.hasOwn(WORDS, asked.get("lang")) ? asked.get("lang") : "en";
  const chosen = (name) => asked.get(name) === "1";
  const larger = chosen("larger"), contrast = chosen("contrast");
  const reduced = chosen("still") || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const locale = { es: "es-US", ar: "ar-u-nu-latn" }[lang] ?? lang;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, useGrouping: "always" });

  /** The words of a key, with %1, %2 … replaced. An unknown key is a bug of the page. */
  function say(key, ...values) {
    const words = WORDS[lang][key];
    if (words === undefined) throw new Error(`no words for ${key}`);
    return words.replace(/%(\d)/g, (_, place) => show(values[place - 1]));
  }

  function show(value) {
    return typeof value === "number" ? numbers.format(value) : String(value);
  }

  /** Fills every `data-say` (its text) and `data-name` (its accessible name) below `root`. */
  function dress(root) {
    for (const element of root.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
    for (const element of root.querySelectorAll("[data-name]")) element.setAttribute("aria-label", say(element.dataset.name));
  }

  /** A new element: `make("button", { className: "key", onclick }, "text or nodes")`. */
  function make(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (name.startsWith("aria-") || name === "role") element.setAttribute(name, value);
      else element[name] = value;
    }
    element.append(...children);
    return element;
  }

  /** One act of the page at a time: the buttons of `.acts` choose it. `entered(act)` is told of every change. */
  function acts(entered) {
    const buttons = [...document.querySelectorAll(".acts button")];
    const open = (act) => {
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.act === act));
      for (const section of document.querySelectorAll("section[data-act]")) section.hidden = section.dataset.act !== act;
      document.body.dataset.act = act;
      entered(act);
    };
    for (const button of buttons) button.onclick = () => open(button.dataset.act);
    const first = asked.get("act");
    open(buttons.some((button) => button.dataset.act === first) ? first : buttons[0].dataset.act);
  }

  /** The window of a kiosk closes itself; where it may not, the page says that it is over. */
  function finish() {
    document.body.classList.add("over");
    document.querySelector(".end p").textContent = say("bye");
    document.querySelector(".end").hidden = false;
    document.dispatchEvent(new Event("finished"));
    window.close();
  }

  document.documentElement.lang = lang;
  document.documentElement.dir = lang === "ar" ? "rtl" : "ltr";
  for (const [look, wanted] of Object.entries({ larger, contrast, reduced })) document.documentElement.classList.toggle(look, wanted);
  document.addEventListener("contextmenu", (event) => event.preventDefault());
  document.addEventListener("dragstart", (event) => event.preventDefault());
  addEventListener("DOMContentLoaded", () => {
    document.title = say("title");
    const again = make("button", { onclick: () => location.reload() }, say("again"));
    document.body.append(make("div", { className: "end", hidden: true, role: "status" }, make("p"), again));
    document.querySelector(".done").onclick = finish;
    if (window.lab) document.querySelector(".done").before(make("button", { className: "help", onclick: lab.help }, lab.word));
    dress(document);
  });

  return { lang, contrast, reduced, asked, say, show, dress, make, acts, finish };
})();
