import { readFileSync } from "node:fs";

/** What schema.prisma says of the database, in the database's names. */
export type PrismaSchema = { enums: Record<string, string[]>; tables: Record<string, TableSchema> };
type TableSchema = { columns: Record<string, ColumnSchema>; unique: string[]; indexes: string[]; foreignKeys: string[] };
type ColumnSchema = { type: string; nullable: boolean; hasDefault: boolean };

type Block = { name: string; lines: string[]; mapped: string };

/** Types of the database for those of Prisma, where no `@db.` says otherwise. */
const columnTypes: Record<string, string> = { String: "text", "String[]": "_text", Int: "int4", Float: "float8", Json: "jsonb", tsvector: "tsvector" };

/** Reads the part of Prisma's language that our schema uses. Throws on a type it doesn't know. */
export function readPrismaSchema(file: string): PrismaSchema {
  const text = readFileSync(file, "utf8");
  const models = blocks(text, "model");
  const enums = blocks(text, "enum");
  const tables = models.map((model) => [model.mapped, readTable(model, models, enums)] as const);
  return {
    enums: Object.fromEntries(enums.map(({ mapped, lines }) => [mapped, lines.filter((line) => !line.startsWith("@@"))])),
    tables: Object.fromEntries(tables),
  };
}

function blocks(text: string, kind: string): Block[] {
  return [...text.matchAll(new RegExp(`^${kind} (\\w+) \\{\\n([^}]*)^\\}`, "gm"))].map(([, name = "", body = ""]) => {
    const lines = body.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("//"));
    return { name, lines, mapped: lines.map((line) => /^@@map\("(\w+)"\)/.exec(line)?.[1]).find(Boolean) ?? name };
  });
}

type Field = { name: string; column: string; type: string; optional: boolean; rest: string };

function fieldsOf(model: Block): Field[] {
  return model.lines.flatMap((line) => {
    // A type of the database that Prisma doesn't know stands there by its own name.
    const [, name, type, optional, rest] = /^(\w+)\s+(\w+(?:\[\])?)(\?)?(.*)$/.exec(line.replace(/Unsupported\("(\w+)"\)/, "$1")) ?? [];
    if (name === undefined || type === undefined || rest === undefined) return [];
    return [{ name, type, optional: optional === "?", rest, column: /@map\("(\w+)"\)/.exec(rest)?.[1] ?? name }];
  });
}

function readTable(model: Block, models: Block[], enums: Block[]): TableSchema {
  const fields = fieldsOf(model);
  const ids = fields.filter(({ rest }) => rest.includes("@id")).map(({ column }) => column);
  const listed = (attribute: string) =>
    model.lines.filter((line) => line.startsWith(`${attribute}(`)).map((line) => columnList(line, model));
  return {
    columns: Object.fromEntries(
      fields.filter(({ type }) => !isModel(type, models)).map((field) => [
        field.column,
        { type: columnType(field, enums), nullable: field.optional, hasDefault: field.rest.includes("@default(") },
      ]),
    ),
    unique: [...ids, ...listed("@@id"), ...listed("@@unique")].sort(),
    indexes: listed("@@index").sort(),
    foreignKeys: fields.filter(({ rest }) => rest.includes("fields: [")).map((field) => foreignKey(field, model, models)).sort(),
  };
}

function isModel(type: string, models: Block[]): boolean {
  return models.some(({ name }) => name === type.replace("[]", ""));
}

function columnType({ type, rest, column }: Field, enums: Block[]): string {
  const native = /@db\.(\w+)(\((\d)\))?/.exec(rest);
  const known = native ? `${native[1]?.toLowerCase()}${native[2] ?? ""}` : (columnTypes[type] ?? enums.find(({ name }) => name === type)?.mapped);
  if (known === undefined) throw new Error(`Don't know which type ${column} has in the database`);
  return known;
}

/** The columns in the first brackets of a line, for example `kind,slug`. */
function columnList(line: string, model: Block, bracket = /\[([^\]]*)\]/): string {
  const fields = fieldsOf(model);
  const names = (bracket.exec(line)?.[1] ?? "").split(",").map((name) => name.trim().replace(/\(.*$/, ""));
  return names.map((name) => fields.find((field) => field.name === name)?.column ?? `?${name}`).join(",");
}

function foreignKey({ type, rest }: Field, model: Block, models: Block[]): string {
  const target = models.find(({ name }) => name === type);
  if (!target) throw new Error(`Don't know the model ${type}`);
  const rules = ["onDelete", "onUpdate"].map((rule) => new RegExp(`${rule}: (\\w+)`).exec(rest)?.[1]?.toUpperCase());
  return `${columnList(rest, model, /fields: \[([^\]]*)\]/)} -> ${target.mapped}(${columnList(rest, target, /references: \[([^\]]*)\]/)}) ${rules.join(" ")}`;
}
