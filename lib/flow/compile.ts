import type { FlowDefinition } from "./definition";
import type { Expression, Operator, OperandsOf } from "./expression";
import { arithmetic, comparison } from "./operators/numbers";
import { dates } from "./operators/dates";
import { groups } from "./operators/groups";
import { isLiteral, literalValue } from "./operators/literals";
import { logic } from "./operators/logic";
import { lookups } from "./operators/lookups";
import { references } from "./operators/references";
import type { Compile, CompileTable, Run, Scope } from "./operators/run";
import { sets } from "./operators/sets";

type ObjectLiteral = "money" | "percent" | "date" | "month";

/** Every operator there is, by name. */
const operators: CompileTable<Exclude<Operator, ObjectLiteral>> = { ...references, ...logic, ...comparison, ...arithmetic, ...sets, ...dates, ...lookups, ...groups };

/** Makes the expressions of one flow ready to run. Each expression is made ready once, however often it is run. */
export type Compiler = (expression: Expression) => Run;

const compilers = new WeakMap<FlowDefinition, Compiler>();

// Definitions are never changed after parsing, so what is derived from one stays right as long as it lives.
export function compilerOf(flow: FlowDefinition): Compiler {
  const known = compilers.get(flow);
  if (known) return known;
  const compiler = createCompiler(flow);
  compilers.set(flow, compiler);
  return compiler;
}

const factRuns = new WeakMap<FlowDefinition, readonly [string, Run][]>();

/** The facts of a flow, each ready to run and kept for one walk by its context. */
export function compileFacts(flow: FlowDefinition): readonly [string, Run][] {
  const known = factRuns.get(flow);
  if (known) return known;
  const compile = compilerOf(flow);
  const runs = Object.keys(flow.facts).map((id): [string, Run] => [id, compile({ fact: id })]);
  factRuns.set(flow, runs);
  return runs;
}

function createCompiler(flow: FlowDefinition): Compiler {
  const ready = new WeakMap<object, Run>();
  const compile: Compiler = (expression) => {
    if (typeof expression !== "object") return compileOne(expression, scope);
    const known = ready.get(expression);
    if (known) return known;
    const run = compileOne(expression, scope);
    ready.set(expression, run);
    return run;
  };
  const scope: Scope = {
    compile,
    fact: (id) => {
      const value = Object.hasOwn(flow.facts, id) ? flow.facts[id] : undefined;
      return value === undefined ? undefined : compile(value);
    },
    table: (id) => (Object.hasOwn(flow.tables, id) ? flow.tables[id] : undefined),
  };
  return compile;
}

function compileOne(expression: Expression, scope: Scope): Run {
  if (isLiteral(expression)) {
    const value = literalValue(expression);
    return () => value;
  }
  const [name] = Object.keys(expression) as [Operator];
  const compile = operators[name as Exclude<Operator, ObjectLiteral>] as Compile<Operator>;
  return compile((expression as Record<string, unknown>)[name] as OperandsOf<Operator>, scope);
}
