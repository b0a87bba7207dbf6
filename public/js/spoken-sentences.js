// What is read aloud of a page, and in what order: what a reader sees of the text, sentence by sentence, each with the language it is written in.

/** @typedef {{ text: string, language: string, range: Range, block: Element }} Sentence */
/** @typedef {{ node: Text, language: string, block: Element }} Piece a text as it stands in the document */

/** What is to be pressed or filled in, and the ways around on the page, are no text. */
const silent = "script, style, template, svg, nav, button, input, select, textarea, iframe, [hidden], [aria-hidden=true]";

/** @param {Element} element */
function isSilent(element) {
  if (element.matches(silent)) return true;
  if (element.parentElement?.matches("details:not([open])") && element.localName !== "summary") return true;
  const { display, visibility } = window.getComputedStyle(element);
  return display === "none" || visibility === "hidden";
}

/** Whether an element stands in a line with what is around it. @param {Element} element */
function isInline(element) {
  return /^(inline|inline-block|contents|ruby|)$/.test(window.getComputedStyle(element).display);
}

/** @param {Element} element */
function languageOf(element) {
  return element.closest("[lang]")?.getAttribute("lang") ?? "";
}

/** @param {Element} root @returns {Sentence[]} */
export function sentencesOf(root) {
  /** @type {Sentence[]} */
  const sentences = [];
  /** @type {Piece[]} */
  let pieces = [];
  const close = () => {
    sentences.push(...splitPieces(pieces));
    pieces = [];
  };

  /** @param {Element} element @param {Element} block */
  function walk(element, block) {
    for (const node of element.childNodes) {
      if (node instanceof window.Text) take({ node, language: languageOf(element), block });
      else if (node instanceof window.Element && !isSilent(node)) enter(node, block);
    }
  }

  /** @param {Piece} piece */
  function take(piece) {
    // A foreign word is read by a voice of its own language.
    if (pieces.some(({ language }) => language !== piece.language) && piece.node.data.trim() !== "") close();
    if (piece.node.data.trim() !== "" || pieces.length > 0) pieces.push(piece);
  }

  /** @param {Element} element @param {Element} block */
  function enter(element, block) {
    if (element instanceof window.HTMLImageElement) {
      close();
      sentences.push(...describe(element));
    } else if (isInline(element) && element.localName !== "br") walk(element, block);
    else {
      close();
      walk(element, element);
      close();
    }
  }

  walk(root, root);
  close();
  return sentences;
}

/** What a picture shows, for those who don't see it. @param {HTMLImageElement} image @returns {Sentence[]} */
function describe(image) {
  if (image.alt.trim() === "") return [];
  const range = document.createRange();
  range.selectNode(image);
  return [{ text: image.alt.trim(), language: languageOf(image), range, block: image }];
}

/** @param {readonly Piece[]} pieces of one line and one language @returns {Sentence[]} */
function splitPieces(pieces) {
  const [first] = pieces;
  if (!first) return [];
  // Letter by letter as long as what stands in the document, so that a place in one is a place in the other.
  const text = pieces.map(({ node }) => node.data.replaceAll(/\s/g, " ")).join("");
  return splitSentences(text, first.language).flatMap(({ from, to }) => {
    const spoken = text.slice(from, to);
    if (!/[\p{L}\p{N}]/u.test(spoken)) return [];
    const range = document.createRange();
    range.setStart(...placeIn(pieces, from));
    range.setEnd(...placeIn(pieces, to - 1, 1));
    return [{ text: spoken.replaceAll(/ +/g, " "), language: first.language, range, block: first.block }];
  });
}

/** @param {readonly Piece[]} pieces @param {number} place of a letter in all of them @param {number} [after] @returns {[Text, number]} */
function placeIn(pieces, place, after = 0) {
  let before = 0;
  for (const { node } of pieces) {
    if (place < before + node.length) return [node, place - before + after];
    before += node.length;
  }
  throw new Error(`No text has a letter at ${place}`);
}

/** @typedef {{ from: number, to: number }} Span */

/** Where the sentences of a text are, without the spaces around them. @param {string} text @param {string} language @returns {Span[]} */
export function splitSentences(text, language) {
  /** @type {Span[]} */
  const spans = [];
  for (const { from, to } of roughly(text, language)) {
    const last = spans.at(-1);
    // "kl. 9" and "bl.a. dette" go on: a sentence begins with neither.
    if (last && /^[\s]*[\p{Ll}\p{N}]/u.test(text.slice(from, to))) last.to = to;
    else spans.push({ from, to });
  }
  return spans
    .map(({ from, to }) => ({ from: from + (text.slice(from, to).match(/^\s*/)?.[0].length ?? 0), to: from + text.slice(from, to).trimEnd().length }))
    .filter(({ from, to }) => from < to);
}

/** @param {string} text @param {string} language @returns {Span[]} */
function roughly(text, language) {
  const parts = "Segmenter" in Intl ? [...new Intl.Segmenter(language || undefined, { granularity: "sentence" }).segment(text)].map(({ segment }) => segment) : text.split(/(?<=[.!?؟…]["»”)]?\s)/u);
  let from = 0;
  return parts.map((part) => {
    const span = { from, to: from + part.length };
    from = span.to;
    return span;
  });
}
