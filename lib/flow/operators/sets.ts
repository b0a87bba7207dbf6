import { decimal } from "../decimal";
import { withOne, wrongType, type CompileTable } from "./run";

/** The set operators: how many of some options were chosen. */
export const sets: CompileTable<"anyOf" | "allOf" | "countOf" | "size"> = {
  anyOf: ([set, options], { compile }) => withOne(compile(set), (value) => (value instanceof Set ? options.some((option) => value.has(option)) : wrongType("anyOf"))),
  allOf: ([set, options], { compile }) => withOne(compile(set), (value) => (value instanceof Set ? options.every((option) => value.has(option)) : wrongType("allOf"))),
  countOf: ([set, options], { compile }) =>
    withOne(compile(set), (value) => (value instanceof Set ? decimal(new Set(options.filter((option) => value.has(option))).size) : wrongType("countOf"))),
  size: (set, { compile }) => withOne(compile(set), (value) => (value instanceof Set ? decimal(value.size) : wrongType("size"))),
};
