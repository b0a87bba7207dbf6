/** One thing that was found, as a reader sees it: what it is, what it is called, where it is and what it takes. */
export type Result = { kind: ResultKind; title: string; href: string; takes: string };

export type ResultKind = "guide" | "flow" | "page" | "topic" | "term" | "form" | "office";
