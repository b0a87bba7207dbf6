/** What a reader can fill in or choose. */
export const fieldSelector = "input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea, [role=combobox], [role=textbox], [contenteditable=true]";

const groupSelector = "fieldset, [role=group], [role=radiogroup]";

/** Words with every space as one, as a reader hears them. */
export const wordsIn = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** The elements that an attribute of ids leads to. */
export function referred(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  return ids.flatMap((id) => element.ownerDocument.getElementById(id) ?? []);
}

/** The field and the groups it stands in: what is said of any of them is said with it. */
export function withGroups(field: Element): Element[] {
  const groups: Element[] = [];
  for (let at = field.parentElement?.closest(groupSelector); at; at = at.parentElement?.closest(groupSelector)) groups.push(at);
  return [field, ...groups];
}

/** The name of a field by itself. */
export function nameOfField(field: Element): string {
  const { labels } = field as HTMLInputElement;
  return field.getAttribute("aria-label") ?? ([...referred(field, "aria-labelledby"), ...(labels ?? [])].map(wordsIn).join(" ") || (field.getAttribute("name") ?? field.localName));
}

/** Everything that is said of a field or its groups besides the name. */
export function descriptionOf(field: Element): string {
  return withGroups(field)
    .flatMap((one) => ["aria-describedby", "aria-errormessage"].flatMap((attribute) => referred(one, attribute)))
    .map(wordsIn)
    .join(" ");
}

export function isMarkedWrong(field: Element): boolean {
  return withGroups(field).some((one) => one.matches("[aria-invalid]:not([aria-invalid=false])"));
}
