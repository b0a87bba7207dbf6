import type { Postcode } from "../schema";
import type { StoredPostcode } from "../store/stored-places";
import type { Origin } from "./merge-office";

/** What an import of postcodes would do. Nothing has been done yet. */
export type PostcodePlan = {
  origin: Origin;
  added: Postcode[];
  changed: { before: StoredPostcode; after: Postcode }[];
  removed: StoredPostcode[];
  confirmed: Postcode[];
  unchanged: number;
  newer: StoredPostcode[];
};

/** What it takes to make the postcodes what a register says. */
export function planPostcodes(known: readonly StoredPostcode[], register: readonly Postcode[], origin: Origin): PostcodePlan {
  const before = new Map(known.map((row) => [row.postcode, row]));
  const plan: PostcodePlan = { origin, added: [], changed: [], removed: [], confirmed: [], unchanged: 0, newer: [] };
  for (const after of register) {
    const old = before.get(after.postcode);
    if (!old) plan.added.push(after);
    else if (old.sourceDate > origin.sourceDate) plan.newer.push(old);
    else if (!saysTheSame(old, after)) plan.changed.push({ before: old, after });
    else if (old.sourceDate === origin.sourceDate && old.source === origin.source) plan.unchanged += 1;
    else plan.confirmed.push(after);
  }
  const named = new Set(register.map(({ postcode }) => postcode));
  const gone = known.filter(({ postcode }) => !named.has(postcode));
  plan.newer.push(...gone.filter(({ sourceDate }) => sourceDate > origin.sourceDate));
  plan.removed = gone.filter(({ sourceDate }) => sourceDate <= origin.sourceDate);
  return plan;
}

function saysTheSame(a: Postcode, b: Postcode): boolean {
  return a.place === b.place && a.municipality === b.municipality && a.category === b.category;
}
