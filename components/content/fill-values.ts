/** What a flow reckoned, as a reader meets it, by the id of the fact. */
export type FactValues = Readonly<Record<string, string>>;

/** A text shows a fact that has no value on this walk: the proof of the flow lets none such through. */
export class MissingValueError extends Error {
  override name = "MissingValueError";
  constructor(fact: string) {
    super(`A text shows the fact "${fact}", which has no value on this walk`);
  }
}

/**
 * A text with the values of facts where `{=id}` stands. Put in after the text was parsed: "3. januar" must not begin a list.
 * @throws MissingValueError when there are values, but not this one.
 */
export function fillValues(text: string, values: FactValues | undefined): string {
  if (!values) return text;
  return text.replace(/\{=([a-z0-9-]+)\}/g, (_, id: string) => {
    const value = Object.hasOwn(values, id) ? values[id] : undefined;
    if (value === undefined) throw new MissingValueError(id);
    return value;
  });
}
