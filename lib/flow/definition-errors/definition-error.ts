import type { z } from "zod";

type Path = (string | number)[];

/** Something in a definition file that an author must mend, and the way to it. */
export type DefinitionError = { path: Path; message: string };

/** Nobody mends more at a time, and a file that is wrong throughout must not take forever to refuse. */
export const MOST_ERRORS = 50;

/** A place in the file, and where to put what is wrong with it. */
export type Visit = { readonly value: unknown; readonly path: Path; readonly errors: DefinitionError[] };

/** Holds a place against a schema. */
export type Explain = (schema: z.core.$ZodType, at: Visit) => void;

/** The place one step further in. */
export function stepTo({ path, errors }: Visit, key: string | number, value: unknown): Visit {
  return { value, path: [...path, key], errors };
}

export function refuse({ path, errors }: Visit, message: string): void {
  if (errors.length < MOST_ERRORS) errors.push({ path, message });
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
