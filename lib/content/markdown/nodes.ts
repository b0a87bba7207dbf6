/** What our Markdown dialect may hold. Anything else is refused when the text is parsed. */
export type Inline =
  | { kind: "text"; value: string }
  | { kind: "strong"; children: Inline[] }
  /** Words that stay Norwegian in a text of another language: what a button is called, what to say at the counter. */
  | { kind: "norwegian"; children: Inline[] }
  | { kind: "link"; to: string; children: Inline[] }
  | { kind: "fact"; slug: string };

export type Block =
  | { kind: "paragraph"; children: Inline[] }
  | { kind: "list"; ordered: boolean; items: Inline[][] };
