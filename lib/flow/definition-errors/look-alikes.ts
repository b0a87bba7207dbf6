/** The known names that look like a name somebody wrote: other capitals, a letter or two wrong, or a part of it. */
export function lookAlikes(written: string, known: readonly string[]): string[] {
  const name = plain(written);
  if (name === "" || name.length > 40) return [];
  const scored = known.map((candidate) => ({ candidate, distance: distanceBetween(name, plain(candidate)) }));
  return scored
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** "Did you mean …?", or all that is known. */
export function suggest(written: unknown, known: readonly string[]): string {
  const alike = typeof written === "string" ? lookAlikes(written, known) : [];
  if (alike.length > 0) return `Did you mean ${alike.map((name) => `"${name}"`).join(" or ")}?`;
  return `Known here: ${known.join(", ")}.`;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** How many letters must be put in, taken out or exchanged to make one word into the other. A beginning that is shared in full counts as one. */
function distanceBetween(a: string, b: string): number {
  if (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))) return a === b ? 0 : 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
