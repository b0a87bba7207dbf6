import type { FlowNode } from "@/lib/flow/definition";
import { referencesIn } from "./markdown/references";
import type { DocumentKind, Structure, Words } from "./schema/document";
import { markdownTexts } from "./texts";

/** References that stand in the structure of a document, apart from those in its words. */
const structureLinks: { [K in DocumentKind]: (structure: Structure<K>) => string[] } = {
  guide: (guide) => [
    ...guide.topics.map((slug) => `tema:${slug}`),
    ...guide.steps.flatMap((step) => step.troubles.map((trouble) => trouble.to)),
    ...guide.alternatives.flatMap((alternative) => alternative.to ?? []),
    ...guide.related,
  ],
  flow: (flow) => [...flow.topics.map((slug) => `tema:${slug}`), ...flow.flow.nodes.flatMap(inNode)],
  term: (term) => term.related,
  topic: (topic) => [...(topic.items ?? []), ...(topic.parts ?? []).flatMap(({ items }) => items), ...topic.terms],
  fact: () => [],
  page: (page) => page.sections.flatMap((section) => [...section.call.map((slug) => `fakta:${slug}`), ...section.to.map(({ to }) => to)]),
};

function inNode(node: FlowNode): string[] {
  return node.kind === "outcome" ? [...node.ways.flatMap((way) => way.to ?? []), ...node.related] : [];
}

/** Every reference in a document's structure and in its words in one language, without repeats. */
export function linksOf<K extends DocumentKind>(kind: K, structure: Structure<K>, words: Words<K>): string[] {
  const inWords = markdownTexts[kind](words).flatMap(({ text }) => referencesIn(text));
  return [...new Set([...structureLinks[kind](structure), ...inWords])];
}

const kindOfPrefix = { guide: "guide", hjelp: "flow", ord: "term", tema: "topic", fakta: "fact", side: "page" } as const;

/** What an internal reference points at; `null` for an official page. A guide's step is in `part`. */
export type Target = { kind: DocumentKind; slug: string; part?: string };

export function targetOf(reference: string): Target | null {
  if (reference.startsWith("https://")) return null;
  const [prefix = "", rest = ""] = reference.split(":");
  const [slug = "", part] = rest.split("/");
  const kind = kindOfPrefix[prefix as keyof typeof kindOfPrefix];
  return part === undefined ? { kind, slug } : { kind, slug, part };
}
