/**
 * Where proper names stand in a text, as from and to. A name is found as it is declared, with the ending of a genitive or a definite
 * form (`Statsforvalterens`): a capital letter must be a capital letter.
 */
export function findNames(text: string, names: readonly string[]): { name: string; from: number; to: number }[] {
  return names.flatMap((name) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?:en|et|a|s|ens|ets)?(?![\\p{L}\\p{N}])`, "gu");
    return [...text.matchAll(pattern)].map((match) => ({ name, from: match.index, to: match.index + match[0].length }));
  });
}
