/** What a reader does in a form: by the name of a field the texts written or the values chosen. Fields that aren't named stay as the page has them. */
export type Filled = Readonly<Record<string, readonly string[]>>;

/** What a browser would send: `body` only where the form posts. */
export type Submission = { method: "GET" | "POST"; address: string; body: string | null };

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement;

/** The buttons that send a form. */
export function submittersOf(form: HTMLFormElement): HTMLButtonElement[] {
  return [...form.querySelectorAll<HTMLButtonElement>("button, input[type=submit], input[type=image]")].filter((button) => isSubmitter(button) && !button.matches(":disabled"));
}

/** The names and values that a browser without scripts would send, in the order of the form: hidden ones, what was filled in, and the button pressed. */
export function formEntries(form: HTMLFormElement, filled: Filled, submitter?: HTMLButtonElement): [string, string][] {
  const fields = [...form.elements].filter((element): element is Field => ["input", "select", "textarea", "button"].includes(element.localName));
  const sent = fields.filter((field) => field.name !== "" && !field.matches(":disabled") && (!isButton(field) || field === submitter));
  return sent.flatMap((field) => valuesOf(field, filled[field.name]).map((value): [string, string] => [field.name, value]));
}

/** How a form would be sent from the page at an address. */
export function submissionOf(form: HTMLFormElement, from: string, filled: Filled, submitter?: HTMLButtonElement): Submission {
  const entries = new URLSearchParams(formEntries(form, filled, submitter)).toString();
  const action = submitter?.getAttribute("formaction") ?? form.getAttribute("action");
  const target = new URL(action ?? "", from);
  const method = (submitter?.getAttribute("formmethod") ?? form.getAttribute("method") ?? "get").toUpperCase();
  if (method === "POST") return { method, address: target.href, body: entries };
  target.search = entries;
  return { method: "GET", address: target.href, body: null };
}

function valuesOf(field: Field, chosen: readonly string[] | undefined): readonly string[] {
  if (field.localName === "select") return chosen ?? chosenByPage(field as HTMLSelectElement);
  if (field.type === "checkbox" || field.type === "radio") return (chosen ? chosen.includes(field.value) : field.hasAttribute("checked")) ? [field.value] : [];
  if (isButton(field) || field.type === "hidden" || chosen === undefined) return [field.value];
  return [typed(field as HTMLInputElement, chosen[0] ?? "")];
}

/** A field takes no line breaks, and no more than it says. */
function typed(field: HTMLInputElement | HTMLTextAreaElement, text: string): string {
  const oneLine = field.localName === "input" ? text.replace(/[\r\n]/g, "") : text.replace(/\r?\n/g, "\r\n");
  const longest = Number(field.getAttribute("maxlength") ?? Infinity);
  return oneLine.slice(0, longest);
}

function chosenByPage(select: HTMLSelectElement): string[] {
  const options = [...select.options].filter((option) => !option.disabled);
  const marked = options.filter((option) => option.hasAttribute("selected"));
  // A list that takes one only has its first chosen when the page says nothing, and the last of several that it marks.
  const chosen = select.multiple ? marked : [marked.at(-1) ?? options[0]];
  return chosen.flatMap((option) => option?.value ?? []);
}

function isButton(field: Field): field is HTMLButtonElement {
  return field.localName === "button" || ["submit", "image", "reset", "button"].includes(field.type);
}

function isSubmitter(button: HTMLButtonElement): boolean {
  return ["submit", "image"].includes(button.type);
}
