import { chosenLooks } from "./chosen-looks.mjs";
import { carryChoices } from "./reading-choices.mjs";

/** @typedef {import("node:http").ServerResponse} ServerResponse */

/**
 * Where a redirect of Next's leads. Rendered for a reader it has a header that says so; a kept one has the right status, but its address stands only in
 * the data for Next's own router.
 * @param {ServerResponse} res
 * @param {string} html
 * @returns {string | undefined} from the data only a path on our own site; anything else isn't followed
 */
export function redirectTarget(res, html) {
  if (res.statusCode < 300 || res.statusCode >= 400) return undefined;
  const said = res.getHeader("Location");
  return said ? String(said) : /NEXT_REDIRECT;(?:replace|push);(\/(?!\/)[\w\-./%]*);/.exec(html)?.[1];
}

/**
 * Sends the reader on, with the status that is set.
 * @param {ServerResponse} res
 * @param {string} target
 * @param {{ kept: boolean }} options `kept`: others may be sent the same way. Then for an hour at a time, permanent or not: a name that was given away
 *   may come back. A target that depends on the reader's answers is for nobody to keep.
 */
export function sendRedirect(res, target, { kept }) {
  for (const name of ["Content-Type", "Content-Length", "Transfer-Encoding", "ETag", "Link"]) res.removeHeader(name);
  const carrying = carryChoices(target, chosenLooks(res));
  res.setHeader("Location", carrying);
  res.setHeader("Cache-Control", kept && !carrying.includes("?") ? "public, max-age=3600" : "no-store");
  res.end();
}
