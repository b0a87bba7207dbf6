import type { Sighting } from "../probe";
import type { Box, Frame, Part } from "./read-frame";

/** How often each key stands in a list. */
function countKeys(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** What is there exactly once on both pages, by what it leads to. */
function pairUp(here: readonly Part[], there: readonly Part[], keyOf: (part: Part) => string): [Part, Part][] {
  const [counts, others] = [countKeys(here.map(keyOf)), countKeys(there.map(keyOf))];
  const known = new Map(there.map((part) => [keyOf(part), part]));
  return here.flatMap((part): [Part, Part][] => {
    const [key, other] = [keyOf(part), known.get(keyOf(part))];
    return other && counts.get(key) === 1 && others.get(key) === 1 ? [[part, other]] : [];
  });
}

/** How one thing is drawn from another's view. Nothing when they are neither side by side nor above each other. */
function directionOf(from: Box | undefined, to: Box | undefined): "left" | "right" | "above" | "below" | undefined {
  if (!from || !to) return undefined;
  const isBeside = from.top < to.bottom && to.top < from.bottom;
  const isStacked = from.left < to.right && to.left < from.right;
  if (isBeside === isStacked) return undefined;
  if (isBeside) return to.left < from.left ? "left" : "right";
  return to.top < from.top ? "above" : "below";
}

const opposite = { left: "right", right: "left", above: "below", below: "above" };

export function findOtherOrder(here: Frame, there: Frame): Sighting[] {
  return [...new Set(here.parts.map(({ landmark }) => landmark))].flatMap((landmark) => {
    // What stands beside the content may well follow the content. Of what has no landmark, links within the page alone are there on each.
    const isIn = (part: Part) => part.landmark === landmark && (/^(header|footer|nav)/.test(landmark) || (landmark === "" && part.key.startsWith("#")));
    const [ours, theirs] = [here.parts.filter(isIn), there.parts.filter(isIn)];
    const byKey = pairUp(ours, theirs, ({ key }) => key);
    // Of several links to the same place, each is known by its name.
    const rest = pairUp(ours, theirs, ({ key, name }) => `${key} ${name}`).filter(([part]) => !byKey.some(([known]) => known === part));
    const pairs = [...byKey, ...rest].toSorted(([one], [two]) => ours.indexOf(one) - ours.indexOf(two));
    const moved = pairs.find(([part, known], index) =>
      pairs.slice(index + 1).some(([later, knownLater]) => {
        const [drawn, drawnThere] = [directionOf(part.box, later.box), directionOf(known.box, knownLater.box)];
        return theirs.indexOf(known) > theirs.indexOf(knownLater) || (drawn !== undefined && drawnThere === opposite[drawn]);
      }),
    );
    if (!moved) return [];
    const orderOf = (parts: readonly Part[]) => parts.map(({ name }) => name.slice(0, 30)).join(", ");
    const before = orderOf(pairs.map(([, known]) => known).toSorted((one, two) => theirs.indexOf(one) - theirs.indexOf(two)));
    const after = orderOf(pairs.map(([part]) => part));
    return [{ rule: "other-order", place: moved[0].place, what: before === after ? `"${moved[0].name}" is drawn elsewhere than on the home page, among ${before}` : `${after}; on the home page: ${before}` }];
  });
}

/** What leads to one of the two pages themselves, or further in from here, is called by where one is. */
function dependsOnPage({ path }: Part, here: Frame, there: Frame): boolean {
  return path !== undefined && (path === here.path || path === there.path || path.startsWith(`${here.path}/`));
}

export function findOtherNames(here: Frame, there: Frame): Sighting[] {
  // Numbers tell how many there are of something just now.
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, " ").trim();
  // "Search" and "Search this site" are alike enough: nobody takes them for two things.
  const isAlike = (one: string, other: string) => one === "" || other === "" || ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
  const both = pairUp(here.parts, there.parts, ({ key }) => key);
  return both.flatMap(([part, known]) => {
    if (part.isOfLanguages || known.isOfLanguages || part.state !== known.state || dependsOnPage(part, here, there)) return [];
    if (isAlike(plain(part.name), plain(known.name)) && isAlike(plain(part.seen), plain(known.seen))) return [];
    return [{ rule: "other-name", place: part.place, what: `"${part.name}", on the home page "${known.name}": ${part.key}` }];
  });
}

export function findHelpElsewhere(here: Frame, there: Frame): Sighting[] {
  const spotOf = ({ side, kind }: Part) => [side === "after" ? "after the content" : "before the content", kind && `in ${kind}`].filter(Boolean).join(", ");
  const help = there.parts.filter(({ isHelp }) => isHelp);
  const keys = [...new Set(help.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [spots, ours] = [help.filter((part) => part.key === key).map(spotOf), here.parts.filter((part) => part.key === key)];
    const [first] = ours;
    if (!first || dependsOnPage(first, here, there) || ours.some((part) => spots.includes(spotOf(part)))) return [];
    return [{ rule: "help-elsewhere", place: first.place, what: `"${first.name}" stands ${spotOf(first)}; on the home page ${spots.join(" and ")}` }];
  });
}

/** The way here, as it is listed above the content, is no part of what every page has. */
export function withoutWayHere(here: Frame, there: Frame): Frame {
  const known = new Set(there.parts.map(({ landmark }) => landmark));
  return { ...here, parts: here.parts.filter(({ path, landmark }) => known.has(landmark) || path === undefined || !(path === "/" || here.path.startsWith(`${path}/`))) };
}
