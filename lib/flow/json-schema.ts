import { z } from "zod";
import { asks } from "./asks";
import { flowDefinition } from "./definition";
import { definitionFile } from "./definition-file";
import { expression, literal } from "./expression";
import { identifier } from "./identifier";
import { operatorNotes } from "./operator-notes";
import { table } from "./tables";
import { flowWords } from "./words";

/** Parts with a name of their own in the schema: it stays readable, and editors show the name. */
const parts = z.registry<{ id: string; description: string }>();
parts.add(identifier, { id: "id", description: "A name: lower-case letters, digits and single hyphens." });
parts.add(expression, { id: "expression", description: "A condition or value: a literal, or an object with one key, the operator." });
parts.add(literal, { id: "literal", description: "A value that stands as it is written." });
parts.add(asks, { id: "asks", description: "What a question asks for. Limits are expressions of the same type." });
parts.add(table, { id: "table", description: "ranges: the last row whose from is reached. keyed: the row with this key. external: handed in when the flow is walked." });
parts.add(flowDefinition, { id: "flow", description: "What is asked, in which order, what is reckoned from it, and where it leads. No words." });
parts.add(flowWords, { id: "words", description: "Everything a reader reads, in one language, keyed by the ids of the flow." });

/** The JSON Schema (draft 2020-12) of a definition file, made from the schemas that read it. What it can't say, `prove` does. */
export function flowJsonSchema(): object {
  return {
    $id: "urn:samme-side:flow:1",
    title: "A flow of Samme side, in one file",
    ...z.toJSONSchema(definitionFile, { target: "draft-2020-12", io: "input", metadata: parts, override: noteOperator }),
  };
}

function noteOperator({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (!(zodSchema instanceof z.ZodObject)) return;
  const [operator, ...more] = Object.keys(zodSchema.shape);
  if (operator === undefined || more.length > 0 || !Object.hasOwn(operatorNotes, operator)) return;
  jsonSchema.description = operatorNotes[operator as keyof typeof operatorNotes];
}
