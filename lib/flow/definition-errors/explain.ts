import { z } from "zod";
import { expression } from "../expression";
import { isPlainObject, MOST_ERRORS, refuse, stepTo, type DefinitionError, type Visit } from "./definition-error";
import { explainExpression } from "./explain-expression";
import { suggest } from "./look-alikes";
import { brief, nameOf, nameOfSchema, wordIssue, wordLimit } from "./wording";

type Schema = z.core.$ZodType;

/**
 * Follows a schema and a value side by side and tells where they part: at the one place that is wrong, in one sentence.
 * Zod by itself would answer for every operator there is that an expression could have been, and was not.
 * Says nothing about refinements of objects and lists: Zod finds those once the shape is right.
 */
export function explain(schema: Schema, value: unknown): DefinitionError[] {
  const errors: DefinitionError[] = [];
  visit(schema, { value, path: [], errors });
  return errors;
}

function visit(schema: Schema, at: Visit): void {
  if (at.errors.length >= MOST_ERRORS) return;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    if (at.value !== undefined) visit(schema.def.innerType, at);
  } else if (isExpression(schema)) explainExpression(at, visit);
  else if (schema instanceof z.ZodDiscriminatedUnion) visitKinds(schema, at);
  else if (schema instanceof z.ZodUnion) visitUnion(schema, at);
  else if (schema instanceof z.ZodObject) visitObject(schema, at);
  else if (schema instanceof z.ZodRecord) visitRecord(schema, at);
  else if (schema instanceof z.ZodArray && Array.isArray(at.value)) visitList(schema, at.value, at);
  else visitLeaf(schema, at);
}

function isExpression(schema: Schema): boolean {
  return schema === expression || (schema instanceof z.ZodLazy && schema.unwrap() === expression);
}

function visitLeaf(schema: Schema, { value, path, errors }: Visit): void {
  const parsed = z.core.safeParse(schema, value, { error: wordIssue });
  for (const issue of parsed.error?.issues ?? []) errors.push({ path: [...path, ...(issue.path as (string | number)[])], message: ended(issue.message) });
}

function visitList(schema: z.ZodArray, list: readonly unknown[], at: Visit): void {
  for (const check of schema.def.checks ?? []) {
    const limit = check._zod.def as { check: string; minimum?: number; maximum?: number };
    if (limit.check === "min_length" && list.length < Number(limit.minimum)) refuse(at, wordLimit("array", "at least", Number(limit.minimum)));
    if (limit.check === "max_length" && list.length > Number(limit.maximum)) refuse(at, wordLimit("array", "at most", Number(limit.maximum)));
  }
  list.forEach((part, index) => visit(schema.def.element, stepTo(at, index, part)));
}

function visitObject(schema: z.core.$ZodObject, at: Visit): void {
  const { shape } = schema._zod.def;
  const known = Object.keys(shape);
  if (!isPlainObject(at.value)) return refuse(at, at.value === undefined ? "is missing." : `must be an object with ${known.join(", ")}, not ${nameOf(at.value)}.`);
  for (const key of Object.keys(at.value)) if (!known.includes(key)) refuse(stepTo(at, key, undefined), `${brief(key)} is not known here. ${suggest(key, known)}`);
  for (const key of known) visit(shape[key] as Schema, stepTo(at, key, Object.hasOwn(at.value, key) ? at.value[key] : undefined));
}

/** Objects whose `kind` tells which they are. */
function visitKinds(schema: z.ZodDiscriminatedUnion, at: Visit): void {
  const key = schema.def.discriminator;
  const kinds = new Map((schema.options as z.ZodObject[]).map((option) => [String((option.shape[key] as z.ZodLiteral).value), option]));
  if (!isPlainObject(at.value)) return refuse(at, at.value === undefined ? "is missing." : `must be an object with a "${key}", not ${nameOf(at.value)}.`);
  const kind = Object.hasOwn(at.value, key) ? at.value[key] : undefined;
  const option = typeof kind === "string" ? kinds.get(kind) : undefined;
  if (option) return visitObject(option, at);
  const known = [...kinds.keys()];
  refuse(stepTo(at, key, kind), kind === undefined ? `is missing. One of ${known.join(", ")}.` : `There is no ${key} ${brief(kind)} here. ${suggest(kind, known)}`);
}

/** A few alternatives: goes by the one that is nearest to what was written. */
function visitUnion(schema: z.core.$ZodUnion, at: Visit): void {
  const { options } = schema._zod.def;
  const nearest = isPlainObject(at.value) ? findObject(options, at.value) : options.find((option) => isOfType(option, at.value));
  if (!nearest) {
    const names = options.map((option) => (option instanceof z.ZodObject ? `{ ${Object.keys(option.shape).join(", ")} }` : nameOfSchema(option)));
    return refuse(at, at.value === undefined ? "is missing." : `must be one of: ${names.join(", ")}. It is ${nameOf(at.value)}.`);
  }
  const before = at.errors.length;
  visit(nearest, at);
  // What the union itself adds, as that a unit is more than zero.
  if (at.errors.length === before && !isPlainObject(at.value)) visitLeaf(schema, at);
}

/** The alternative that shares most keys with what was written: cheap, however much stands under the keys. */
function findObject(options: readonly Schema[], value: object): Schema | undefined {
  const shared = options.map((option) => ({ option, keys: option instanceof z.ZodObject ? Object.keys(option.shape).filter((key) => Object.hasOwn(value, key)).length : 0 }));
  return shared.filter(({ keys }) => keys > 0).sort((a, b) => b.keys - a.keys)[0]?.option;
}

function isOfType(option: Schema, value: unknown): boolean {
  const issues = z.core.safeParse(option, value).error?.issues ?? [];
  return !issues.some(({ code }) => code === "invalid_type");
}

function visitRecord(schema: z.core.$ZodRecord, at: Visit): void {
  if (!isPlainObject(at.value)) return refuse(at, at.value === undefined ? "is missing." : `must be an object, not ${nameOf(at.value)}.`);
  for (const [key, part] of Object.entries(at.value)) {
    const named = z.core.safeParse(schema._zod.def.keyType, key, { error: wordIssue });
    for (const issue of named.error?.issues ?? []) refuse(stepTo(at, key, part), `The name "${key.slice(0, 80)}" ${ended(issue.message)}`);
    visit(schema._zod.def.valueType, stepTo(at, key, part));
  }
}

/** Messages that stand in the schemas have no full stop. */
function ended(message: string): string {
  return /[.?]$/.test(message) ? message : `${message}.`;
}
