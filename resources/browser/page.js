// SPDX-License-Identifier: Apache-2.0
// In the page's own world, before any of its scripts: closing means done, and nothing is printed or opened beside it.
// `lab` is for pages that bring a *Help* button of their own. `WORDS` is put in front, in one block with this.
(() => {
  "use strict";
  const tell = globalThis.kiosk;
  window.close = () => tell("done");
  window.print = () => undefined;
  window.open = () => null;
  globalThis.lab = Object.freeze({ word: WORDS.help, help: () => tell("help") });
})();
