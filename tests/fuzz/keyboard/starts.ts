import { flows, guides } from "../../e2e/support/seeded-content";
import type { Random } from "../random";

const standing = ["/nb/akutt", "/nb/kontakt", "/nb/kontor", "/nb/kontor/finn?sted=0150", "/nb/skjema", "/nb/ord", "/nb/lesevalg", "/nb/sprak"];
const searches = ["/nb/sok", "/nb/sok?q=meldekort", "/nb/sok?q=penger+til+mat", "/nb/sok?q=xyzzy"];

/** Where people come in, in groups that take turns. Their number is odd, so that each is walked with scripts as often as without. */
const groups: readonly (readonly string[])[] = [
  ["/nb"],
  searches,
  guides.flatMap(({ address, structure }) => [address, `${address}/alt`, ...structure.steps.map(({ id }) => `${address}/${id}`)]),
  flows.flatMap(({ address }) => [address, `${address}/svar`]),
  standing,
];

/** The page where a keyboard walk begins: every fifth time the front page, the search, a guide, a flow, or another page. Some read another language. */
export function startOf(index: number, random: Random): string {
  const address = random.pick(groups[index % groups.length] ?? []);
  return random.chance(0.25) ? address.replace("/nb", `/${random.pick(["nn", "en", "uk", "ar"])}`) : address;
}
