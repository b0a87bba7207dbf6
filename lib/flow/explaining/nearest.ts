/** Whether an answer, by its ordinal, leads elsewhere; `null` when no more may be tried. */
export type Try = (ordinal: bigint) => boolean | null;

/** Where to look on one side of an answer: its ordinal, the last one on that side, and ordinals worth a try of their own. */
export type Side = { from: bigint; to: bigint; marks: readonly bigint[] };

/** Marks tried on one side, nearest first. */
const MOST_MARKS = 6;

/**
 * The ordinal nearest to `from` that leads elsewhere, on the way to `to`. Tries ever further away, and at the marks and
 * beside them, until one leads elsewhere; then halves the gap before it. What it finds does lead elsewhere; something
 * nearer is missed only where a narrow gap between two marks does too.
 */
export function findNearest({ from, to, marks }: Side, leadsElsewhere: Try): bigint | null {
  const direction = to < from ? -1n : 1n;
  const end = (to - from) * direction;
  let near = 0n;
  for (const far of distances(from, end, direction, marks)) {
    const elsewhere = leadsElsewhere(from + direction * far);
    if (elsewhere === null) return null;
    if (elsewhere) return from + direction * halve(near, far, (distance) => leadsElsewhere(from + direction * distance));
    near = far;
  }
  return null;
}

/** Distances to try, nearest first. */
function distances(from: bigint, end: bigint, direction: bigint, marks: readonly bigint[]): bigint[] {
  const ahead = marks.map((mark) => (mark - from) * direction).filter((distance) => distance >= 0n && distance <= end);
  const nearest = sorted(new Set(ahead)).slice(0, MOST_MARKS);
  const tries = nearest.flatMap((distance) => [distance - 1n, distance, distance + 1n]);
  for (let distance = 1n; distance < end; distance *= 4n) tries.push(distance);
  return sorted(new Set([...tries, end])).filter((distance) => distance > 0n && distance <= end);
}

function sorted(distances: Iterable<bigint>): bigint[] {
  return [...distances].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** `far` leads elsewhere and `near` doesn't: the nearest that does, or as near as may be tried. */
function halve(near: bigint, far: bigint, leadsElsewhere: Try): bigint {
  if (far - near <= 1n) return far;
  const middle = (near + far) / 2n;
  const elsewhere = leadsElsewhere(middle);
  if (elsewhere === null) return far;
  return elsewhere ? halve(near, middle, leadsElsewhere) : halve(middle, far, leadsElsewhere);
}
