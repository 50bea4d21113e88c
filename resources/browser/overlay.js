// SPDX-License-Identifier: Apache-2.0
// What the kiosk lays over a page: a way out, a word about the time. It runs in a world of its own, which the page
// can neither see nor change. `WORDS` is put in front, in one block with this; `kiosk(what)` is the way back to the kiosk.
(() => {
  "use strict";
  if (window !== window.top) {
    return;
  }
  const say = (what) => globalThis.kiosk && globalThis.kiosk(what);

  let told = 0;
  for (const sign of ["pointerdown", "keydown", "wheel", "touchmove"]) {
    addEventListener(sign, () => {
      const now = Date.now();
      if (now - told > 1000) {
        told = now;
        say("alive");
        note.hidden = true;
      }
    }, {capture: true, passive: true});
  }
  // Where pages are printed, saved, searched or inspected there is nothing for a visitor.
  addEventListener("contextmenu", (event) => event.preventDefault(), {capture: true});
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, {capture: true});

  const host = document.createElement("div");
  const dressed = (element, look) => Object.assign(element.style, look) && element;
  const shadow = dressed(host, {
    all: "initial", position: "fixed", insetBlockStart: "2.2vmin", insetInlineEnd: "2.2vmin", zIndex: "2147483647",
    display: "flex", gap: "2vmin", alignItems: "center", fontFamily: "Inter, system-ui, sans-serif",
  }).attachShadow({mode: "closed"});
  const note = shadow.appendChild(dressed(document.createElement("span"), {
    background: "#0B1220", color: "#F5F8FF", border: "0.3vmin solid #FBBF24", borderRadius: "1.9vmin",
    padding: "2vmin 3vmin", fontSize: "3.4vmin", fontWeight: "600",
  }));
  note.hidden = true;
  note.setAttribute("role", "alert");
  const LOOK = {
    background: "#22304A", color: "#F5F8FF", border: "0", borderRadius: "1.9vmin", padding: "0 4vmin",
    minHeight: "9.4vmin", fontSize: "4.1vmin", fontWeight: "600", fontFamily: "inherit", cursor: "pointer",
  };
  const button = (text, what) => {
    const made = shadow.appendChild(dressed(document.createElement("button"), LOOK));
    made.textContent = text;
    made.addEventListener("click", () => say(what));
    return made;
  };
  const help = button(WORDS.help, "help");
  const out = dressed(button(WORDS.done, "done"), {background: "#41B6E6", color: "#04121C"});

  globalThis.kioskNote = (text) => {
    note.textContent = text;
    note.hidden = text === "";
  };
  addEventListener("DOMContentLoaded", () => {
    const own = document.querySelector(".done, [data-kiosk-done]") !== null;
    for (const each of [help, out]) {
      each.hidden = own;
      dressed(each, {display: own ? "none" : "block"});
    }
    if (own) {  // a word of the kiosk's covers no way out
      dressed(host, {insetBlockStart: "13vmin", insetInline: "0", justifyContent: "center", pointerEvents: "none"});
    }
    document.documentElement.append(host);
  });
})();
