/** Data for search engines (JSON-LD). The only thing in it that could end a script element is `<`, so that is escaped. */
export function StructuredData({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }} />;
}
