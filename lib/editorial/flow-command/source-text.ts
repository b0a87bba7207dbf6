/** A place in a file, counted from 1. */
export type Place = { file: string; line: number; column: number };

/** A way into a file: keys of objects and indexes of lists. */
export type Path = readonly (string | number)[];

/** A file that was read: what it says, and where it says it. */
export type SourceText = {
  readonly json: unknown;
  /** Where a path leads; where it goes nowhere, the innermost place on the way that is there. */
  readonly placeOf: (path: Path) => Place;
};

export function writePlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** A path as people write it: `flow.nodes[3].routes[0].if`. */
export function writePath(path: Path): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
