/** The parameters of an address, as Next gives them. */
type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The query of an address as it came, with its question mark: to lead a reader on to the same page by another name or in another language. */
export function queryOf(parameters: Parameters): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one])));
  const query = new URLSearchParams(pairs).toString();
  return query && `?${query}`;
}
