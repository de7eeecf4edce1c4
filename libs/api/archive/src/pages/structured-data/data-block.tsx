/**
 * A data block for machines. `<` is written as a JSON escape, so that no value can end the element; browsers do not
 * run it, so the Content-Security-Policy lets it stand. It is the one place where markup is not made by components.
 */
export function DataBlock({ value }: { readonly value: object }) {
  const json = JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028|\u2029/g, ' ');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
