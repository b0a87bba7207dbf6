/** Endings that a Norwegian word may take, in both written languages. */
const endings = "(?:en|et|a|ene|ane|ar|er|e|s|ens|ets|enes|anes|ers|ar|te|de|dde|t|dd|es|ast|ende|ing|inga|ingen|ings)?";

/** The same few hundred words are looked for in every text. */
const made = new Map<string, RegExp>();

/** A character that would make what stands before or after it part of a longer word. */
const inside = "[\\p{L}\\p{N}]";

/** The same before a word: in an address (`nav.no/klage`) it is no word. */
const leading = "[\\p{L}\\p{N}/@]";

/**
 * Finds a word or a phrase in its usual inflections, as a whole word. `word|other` finds either. A final e may give way to an ending:
 * `benytte` finds `benyttet`, and `klage` finds `klagen`. Irregular forms are named beside it. Words with capitals are found only
 * with theirs: `PC` isn't `pc`.
 */
export function inflected(words: string): RegExp {
  const known = made.get(words);
  if (known) return known;
  const forms = words.split("|").map((word) => withCapital(escape(word.trim()).replace(/e$/u, "(?:e)?")));
  const pattern = new RegExp(`(?<!${leading}-?)(?:${forms.join("|")})${endings}(?!-?${inside})`, /\p{Lu}/u.test(words) ? "gu" : "giu");
  made.set(words, pattern);
  return pattern;
}

/** Finds exactly this, as a whole word, whatever stands after a hyphen. */
export function exactly(word: string): RegExp {
  return new RegExp(`(?<!${leading})${escape(word)}(?!${inside})`, "gu");
}

/** Any word may begin a sentence. */
function withCapital(pattern: string): string {
  return pattern.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`);
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
