/**
 * Takes the runtime out of a finished HTML document. A citizen page has no client components: the runtime would change nothing in it, and costs
 * a slow phone several seconds. Kept are data blocks (JSON-LD) and scripts that aren't Next's, our own small modules from /js/.
 * A plain text replacement is safe here: React escapes `<` and `>` in everything that isn't markup.
 * @param {string} html
 * @returns {string}
 */
export function finishDocument(html) {
  return html
    .replace(/<script\b([^>]*)>[^]*?<\/script>/g, (script, attributes) => (isKept(attributes) ? script : ""))
    .replace(/<link\b[^>]*>/g, (link) => (isRuntimePreload(link) ? "" : link));
}

/** @param {string} attributes of a script element */
function isKept(attributes) {
  const source = attribute(attributes, "src");
  // Inline scripts are all Next's or React's; ours would be forbidden by our own security policy.
  return source === undefined ? /\bjson$/.test(attribute(attributes, "type") ?? "") : !source.startsWith("/_next/");
}

/** @param {string} link */
function isRuntimePreload(link) {
  const fetched = attribute(link, "rel") === "modulepreload" || (attribute(link, "rel") === "preload" && attribute(link, "as") === "script");
  return fetched && (attribute(link, "href") ?? "").startsWith("/_next/");
}

/** @param {string} tag @param {string} name @returns {string | undefined} */
function attribute(tag, name) {
  return tag.match(new RegExp(`\\s${name}="([^"]*)"`, "i"))?.[1];
}

/**
 * The same for a Link header, in which Next asks the browser to fetch things early.
 * @param {string} header
 * @returns {string} empty when nothing is left
 */
export function finishLinkHeader(header) {
  return header
    .split(/,(?=\s*<)/)
    .filter((link) => !/<\/_next\//.test(link) || !/;\s*(rel="?modulepreload|as="?script)/.test(link))
    .map((link) => link.trim())
    .join(", ");
}
