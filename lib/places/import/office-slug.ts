/** The address an office gets from its name: "Nav Gáivuotna/Kåfjord" is `gaivuotna-kafjord`, and "Nav Bærum" is `baerum`, as on nav.no. */
export function officeSlug(name: string): string {
  const letters = name
    .toLocaleLowerCase("nb")
    .replace(/^nav\s+/, "")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("đ", "d")
    .replaceAll("ŧ", "t")
    .replaceAll("ŋ", "n")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  return letters
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 64)
    .replace(/^-+|-+$/g, "");
}
