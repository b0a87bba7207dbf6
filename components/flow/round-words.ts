import type { Round } from "@/lib/flow/evaluation";
import type { FlowWords } from "@/lib/flow/words";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";

/** Which of several a question is about: "Barn 2 av 3". Nothing for a question that is asked once. */
export function roundWords(words: FlowWords, round: Round | undefined, locale: Locale): string | undefined {
  if (!round) return undefined;
  const label = words.groups[round.group]?.label;
  return label === undefined ? undefined : getDictionary(locale).flow.roundOf(label, round.index + 1, round.of);
}
