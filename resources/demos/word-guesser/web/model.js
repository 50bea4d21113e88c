// SPDX-License-Identifier: Apache-2.0
"use strict";

/** A next-word predictor: it counts which word followed the last three, two or one, and how often each comes. */
const Model = {
  MEMORY: 3, // how many words it looks back at
  END: ".",

  words: (sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}’'-]+|\./gu) ?? [],

  empty: () => ({ sentences: [], known: new Set(), counts: new Map(), size: 0 }),

  /** Reads one sentence more. Where a sentence begins counts as a word of its own. */
  read(model, sentence) {
    const words = Model.words(sentence);
    model.sentences.push(words);
    words.forEach((word, place) => {
      model.known.add(word);
      if (word !== Model.END) model.size += 1;
      for (let back = word === Model.END ? 1 : 0; back <= Model.MEMORY; back += 1) {
        if (place - back < -1) break;
        const key = Model.key(words.slice(Math.max(0, place - back), place), place - back < 0);
        if (!model.counts.has(key)) model.counts.set(key, new Map());
        const after = model.counts.get(key);
        after.set(word, (after.get(word) ?? 0) + 1);
      }
    });
    return model;
  },

  key: (words, fromStart) => (fromStart ? "^ " : "") + words.join(" "),

  learn: (sentences) => sentences.reduce(Model.read, Model.empty()),

  /** What may come after these words: the options, the likeliest first, and how many words it looked back at. */
  guess(model, words) {
    const line = words.slice(words.lastIndexOf(Model.END) + 1);
    for (let back = Model.MEMORY; back > 0; back -= 1) {
      const seen = model.counts.get(Model.key(line.slice(-back), back > line.length));
      if (back <= line.length + 1 && seen) return Model.ranked(seen, line.slice(-back), back);
    }
    return Model.ranked(model.counts.get("") ?? new Map(), [], 0);
  },

  ranked(seen, context, back) {
    const options = [...seen].map(([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count || a.word.localeCompare(b.word));
    return { context, back, total: options.reduce((sum, option) => sum + option.count, 0), options };
  },

  /** Up to `most` sentences it read in which `word` follows `context`. */
  evidence(model, context, word, most) {
    const found = [];
    for (const words of model.sentences) {
      const place = words.findIndex((candidate, end) => candidate === word && context.every((want, step) => words[end - context.length + step] === want));
      if (place >= 0 && found.length < most) found.push({ words, from: place - context.length, to: place });
    }
    return found;
  },

  /** The line that it makes of a start when it always takes the likeliest word, and how sure it was of the first. */
  complete(model, start, most) {
    const words = Model.words(start);
    const first = Model.guess(model, words);
    while (words.length < most && words.at(-1) !== Model.END) words.push(Model.guess(model, words).options[0].word);
    return { words, sure: first.options[0].count / first.total, next: first };
  },

  /** Whether a line stands in its text as it is. */
  copied: (model, line) => model.sentences.some((words) => words.join(" ") === line.join(" ")),
};
