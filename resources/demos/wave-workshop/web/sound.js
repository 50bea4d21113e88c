// SPDX-License-Identifier: Apache-2.0
"use strict";

/** Waves as numbers. One turn of a wave is a table of `SAMPLES` heights between -1 and 1. */
const Wave = {
  SAMPLES: 256,
  PARTS: 12, // pure tones that are shown and heard of one drawing
  STACK: 8, // pure tones that can be stacked by hand

  table: (height) => Float32Array.from({ length: Wave.SAMPLES }, (_, place) => height(place / Wave.SAMPLES)),

  shapes: {
    smooth: (turn) => Math.sin(2 * Math.PI * turn),
    square: (turn) => (turn < 0.5 ? 0.8 : -0.8),
    saw: (turn) => 0.9 * (1 - 2 * turn),
    peak: (turn) => 0.95 * (turn < 0.25 ? 4 * turn : turn < 0.75 ? 2 - 4 * turn : 4 * turn - 4),
    rough: (turn) => 0.55 * Math.sin(2 * Math.PI * turn) + 0.25 * Math.sin(10 * Math.PI * turn + 1) + 0.2 * Math.sin(18 * Math.PI * turn + 2),
  },

  /** How much of each pure tone 1 … `parts` is in a table: cosine and sine amounts, and their lengths. */
  inside(table, parts) {
    const cosine = [];
    const sine = [];
    for (let part = 1; part <= parts; part += 1) {
      let along = 0;
      let across = 0;
      for (let place = 0; place < table.length; place += 1) {
        const angle = (2 * Math.PI * part * place) / table.length;
        along += table[place] * Math.cos(angle);
        across += table[place] * Math.sin(angle);
      }
      cosine.push((2 * along) / table.length);
      sine.push((2 * across) / table.length);
    }
    return { cosine, sine, amounts: cosine.map((value, place) => Math.hypot(value, sine[place])) };
  },

  /** The table that pure tones of these amounts add up to, made to fit between -1 and 1. */
  stacked(amounts) {
    const sum = Wave.table((turn) => amounts.reduce((height, amount, place) => height + amount * Math.sin(2 * Math.PI * (place + 1) * turn), 0));
    const highest = sum.reduce((most, height) => Math.max(most, Math.abs(height)), 0);
    return highest > 1 ? sum.map((height) => height / highest) : sum;
  },

  /** How many pure tones can be heard in a wave: those with at least a twentieth of the strongest. */
  audible(amounts) {
    const strongest = Math.max(...amounts);
    return strongest < 0.02 ? 0 : amounts.filter((amount) => amount >= strongest / 20).length;
  },
};

/** The loudspeaker. It stays soft whatever is drawn; without one everything else still works. */
const Speaker = (() => {
  const LOUDNESS = 0.14;
  const FADE_S = 0.04;
  let context;
  let gate;
  let voices = [];

  function open() {
    if (!context) {
      context = new AudioContext();
      gate = context.createGain();
      gate.gain.value = 0;
      const guard = context.createDynamicsCompressor();
      gate.connect(guard).connect(context.destination);
    }
    context.resume();
  }

  function voice(parts, hertz) {
    const tone = context.createOscillator();
    const length = parts.amounts.length + 1;
    const real = new Float32Array(length);
    const imaginary = new Float32Array(length);
    parts.cosine.forEach((value, place) => { real[place + 1] = value; });
    parts.sine.forEach((value, place) => { imaginary[place + 1] = value; });
    if (parts.amounts.some((amount) => amount > 0.001)) tone.setPeriodicWave(context.createPeriodicWave(real, imaginary, { disableNormalization: true }));
    tone.frequency.value = hertz;
    tone.connect(gate);
    tone.start();
    return tone;
  }

  return {
    get playing() { return voices.length > 0; },

    /** Plays voices, each `{ parts, hertz }`, in place of what played. */
    play(wanted) {
      open();
      const before = voices;
      voices = wanted.map(({ parts, hertz }) => voice(parts, hertz));
      for (const tone of before) tone.stop(context.currentTime + FADE_S / 2);
      gate.gain.setTargetAtTime(LOUDNESS / wanted.length, context.currentTime, FADE_S / 3);
    },

    stop() {
      if (!context) return;
      gate.gain.setTargetAtTime(0, context.currentTime, FADE_S / 3);
      for (const tone of voices) tone.stop(context.currentTime + FADE_S * 3);
      voices = [];
    },
  };
})();
