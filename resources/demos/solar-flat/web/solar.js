// SPDX-License-Identifier: Apache-2.0
"use strict";

const KM_PER_LIGHT_SECOND = 299792.458;
const SCREENS_PER_MILLION_KM = 1 / 220; // the road is 20 screens long
const NEAR = 24; // millions of km in which a planet is spoken of
const FLIGHT_MS = 5200;
const at = (id) => document.getElementById(id);
const road = at("road");
const earth = PLANETS.find((planet) => planet.id === "earth");
const farthest = PLANETS[PLANETS.length - 1].distance;
const state = { act: "far", nearest: undefined, chosen: earth, flight: 0 };

const name = (planet) => planet.name[Kit.lang];
const title = (planet) => name(planet)[0].toUpperCase() + name(planet).slice(1);
const scale = () => road.clientWidth * SCREENS_PER_MILLION_KM;
const here = () => Math.min(farthest, Math.max(0, road.scrollLeft / scale()));
const following = () => PLANETS.find((planet) => planet.distance > here() + 8) ?? PLANETS[0];

function ball(planet) {
  const sphere = Kit.make("i", { className: planet.id === "sun" ? "ball sun" : "ball" });
  sphere.style.background = planet.bands
    ? `radial-gradient(circle at 34% 30%, rgb(255 255 255 / 0.3), transparent 40%, rgb(40 16 4 / 0.6) 92%), linear-gradient(174deg, ${planet.bands.join()})`
    : `radial-gradient(circle at 34% 30%, ${planet.light}, ${planet.dark} 78%)`;
  return planet.ring ? Kit.make("span", { className: "ringed" }, Kit.make("i", { className: "ring back" }), sphere, Kit.make("i", { className: "ring" })) : sphere;
}

function layRoad() {
  const place = here();
  const tall = Math.min(road.clientHeight, road.clientWidth * 0.95);
  at("space").style.width = `${farthest * scale() + road.clientWidth}px`;
  at("space").replaceChildren(...PLANETS.map((planet) => {
    const spot = Kit.make("div", { className: "spot" }, ball(planet));
    const wide = planet.drawn * tall * 0.62;
    Object.assign(spot.style, { width: `${wide}px`, left: `${road.clientWidth * 0.66 + planet.distance * scale() - wide / 2}px` });
    return spot;
  }));
  at("map").replaceChildren(...PLANETS.map((planet) => {
    const dot = Kit.make("i");
    Object.assign(dot.style, { left: `${(planet.distance / farthest) * 100}%`, background: planet.light });
    return dot;
  }), Kit.make("b"));
  road.scrollLeft = place * scale();
  look();
}

/** What is said of the place on the road where the visitor is. */
function look() {
  const seconds = Math.round((here() * 1e6) / KM_PER_LIGHT_SECOND);
  at("distance").textContent = Kit.say("distance", Math.round(here()));
  at("light").textContent = Kit.say("light", Math.floor(seconds / 60), String(seconds % 60).padStart(2, "0"));
  at("map").lastChild.style.left = `${(here() / farthest) * 100}%`;
  const nearest = PLANETS.find((planet) => Math.abs(planet.distance - here()) < NEAR && planet.distance - here() < NEAR / 2);
  at("fact").classList.toggle("seen", nearest !== undefined);
  if (nearest && nearest !== state.nearest) {
    at("name").textContent = title(nearest);
    at("name").style.color = nearest.light;
    at("about").textContent = nearest.fact[Kit.lang];
  }
  state.nearest = nearest;
  at("next").textContent = following() === PLANETS[0] ? Kit.say("sun") : Kit.say("next", name(following()));
  drawStars();
}

function fly(planet) {
  cancelAnimationFrame(state.flight);
  const from = road.scrollLeft;
  const to = planet.distance * scale();
  const began = performance.now();
  const frame = (now) => {
    const part = Kit.reduced ? 1 : Math.min(1, (now - began) / FLIGHT_MS);
    const eased = part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
    road.scrollLeft = from + (to - from) * eased;
    if (part < 1) state.flight = requestAnimationFrame(frame);
  };
  state.flight = requestAnimationFrame(frame);
}

function drawStars() {
  const canvas = at("stars");
  const { clientWidth: wide, clientHeight: tall } = canvas;
  if (canvas.width !== wide || canvas.height !== tall) Object.assign(canvas, { width: wide, height: tall });
  const pen = canvas.getContext("2d");
  pen.clearRect(0, 0, wide, tall);
  pen.fillStyle = "#FFFFFF";
  for (let star = 0; star < 150; star += 1) {
    const depth = 0.015 + (((star * 37) % 97) / 97) * 0.05;
    const left = (((((star * 7919) % 1009) / 1009) * wide - road.scrollLeft * depth) % wide + wide) % wide;
    pen.globalAlpha = 0.2 + ((star * 31) % 50) / 90;
    const size = star % 9 === 0 ? 3.5 : 1.8;
    pen.fillRect(left, (((star * 104729) % 997) / 997) * tall, size, size);
  }
}

/** All planets at one scale. The Sun does not fit: its edge does. */
function laySizes() {
  const worlds = PLANETS.slice(1);
  const total = worlds.reduce((sum, planet) => sum + planet.diameter, 0);
  at("sizes").replaceChildren(...worlds.map((planet) => {
    const button = Kit.make("button", { className: "world", onclick: () => compare(planet), "aria-label": title(planet) }, ball(planet));
    button.style.setProperty("--share", planet.diameter / total);
    return button;
  }));
  compare(state.chosen);
}

function compare(planet) {
  state.chosen = planet;
  for (const [place, button] of [...at("sizes").children].entries()) button.setAttribute("aria-pressed", String(PLANETS[place + 1] === planet));
  const times = planet.diameter / earth.diameter;
  const kind = planet === earth ? "same" : times > 1 ? "more" : "less";
  const said = Kit.say(kind, kind === "less" ? name(planet) : title(planet), kind === "same" ? planet.diameter : Math.max(times, 1 / times));
  at("compare").textContent = times >= 1.5 ? `${said} ${Kit.say("row", Math.round(times))}` : said;
}

function enter(act) {
  state.act = act;
  const far = act === "far";
  at("scale").textContent = Kit.say(far ? "scale_far" : "scale_big");
  at("next").hidden = at("back").hidden = !far;
  if (far) layRoad();
  else laySizes();
  drawStars();
}

at("back").textContent = Kit.say("sun");
at("back").onclick = () => fly(PLANETS[0]);
at("next").onclick = () => fly(following());
road.addEventListener("scroll", look);
road.addEventListener("pointerdown", () => cancelAnimationFrame(state.flight));
addEventListener("resize", () => enter(state.act));
addEventListener("DOMContentLoaded", () => {
  Kit.acts(enter);
  const start = PLANETS.find((planet) => planet.id === Kit.asked.get("at"));
  if (start) road.scrollLeft = start.distance * scale();
});
