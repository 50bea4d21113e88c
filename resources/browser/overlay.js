// SPDX-License-Identifier: Apache-2.0
// What the kiosk lays over a page: a way out, a word about the time. It runs in a world of its own, which the page
// can neither see nor change. `WORDS` is put in front of it; `kiosk(what)` is the way back to the kiosk.
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
  const out = shadow.appendChild(dressed(document.createElement("button"), {
    background: "#41B6E6", color: "#04121C", border: "0", borderRadius: "1.9vmin", padding: "0 4vmin",
    minHeight: "9.4vmin", fontSize: "4.1vmin", fontWeight: "600", fontFamily: "inherit", cursor: "pointer",
  }));
  out.textContent = WORDS.done;
  out.addEventListener("click", () => say("done"));

  globalThis.kioskNote = (text) => {
    note.textContent = text;
    note.hidden = text === "";
  };
  addEventListener("DOMContentLoaded", () => {
    out.hidden = document.querySelector(".done, [data-kiosk-done]") !== null;
    dressed(out, {display: out.hidden ? "none" : "block"});
    document.documentElement.append(host);
  });
})();
