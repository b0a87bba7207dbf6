import type { Decimal } from "../decimal";
import type { Expression } from "../expression";
import type { Range } from "./bound";

/** One of the things a sum is made of: an answer, today, or an expression that can't be taken apart further. */
export type Term = { readonly name: string; readonly times: Decimal; readonly range: Range; readonly expression: Expression };

/** `constant` plus every term as many times as it says; days and months are counted. */
export type Linear = { readonly terms: readonly Term[]; readonly constant: Decimal };
