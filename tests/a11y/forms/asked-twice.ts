import type { AsksKind } from "@/lib/flow/asks";

/** A question as a reader meets it. `round`: which of several it is about, where it is asked about each. */
export type AskedQuestion = { name: string; label: string; kind: AsksKind; options: readonly string[]; round?: number };

/** There is one answer to these, whoever asks. */
const single: ReadonlySet<AsksKind> = new Set<AsksKind>(["postcode", "municipality"]);

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** Ja, nei and vet ikke answer anything. */
const own = ({ options }: AskedQuestion) => new Set(options.map(plain).filter((option) => !/^(ja|nei|vet ikke|annet|noe annet.*)$/.test(option)));

function askSame(one: AskedQuestion, other: AskedQuestion): boolean {
  if (plain(one.label) === plain(other.label)) return true;
  if (one.kind === other.kind && single.has(one.kind)) return true;
  const [few, many] = [own(one), own(other)].toSorted((a, b) => a.size - b.size);
  const shared = [...(few ?? [])].filter((option) => many?.has(option)).length;
  return shared >= 2 && shared * 2 >= (few?.size ?? 0);
}

/** Questions of one walk that ask for what the reader has said already: 3.3.7. What only a person can see, such as the same question in other words, isn't found. */
export function findAskedTwice(asked: readonly AskedQuestion[]): string[] {
  return asked.flatMap((one, index) => asked.slice(index + 1).filter((other) => one.round === other.round && askSame(one, other)).map((other) => `«${one.label}» (${one.name}) and «${other.label}» (${other.name})`));
}
