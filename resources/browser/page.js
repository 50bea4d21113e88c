// SPDX-License-Identifier: Apache-2.0
// In the page's own world, before any of its scripts: closing means done, and nothing is printed or opened beside it.
(() => {
  "use strict";
  const tell = globalThis.kiosk;
  window.close = () => tell("done");
  window.print = () => undefined;
  window.open = () => null;
})();
