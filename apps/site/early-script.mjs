/** How a kind is answered on a phone, in the folder of the kind. */
const FORM = /\/libs\/web\/kinds\/src\/([\w-]+)\/phone\.tsx$/;

/**
 * Vite plugin: the page runs one of its chunks as soon as that one has arrived, instead of after all the others. It is
 * the same module for the entry that imports it, so it runs once. The page also holds, in a template for each kind, links
 * to what the form of that kind needs besides the page's own files: the chunk puts those of the question into the document,
 * so that they are fetched before the rest has arrived.
 * @param {string} page file name of the HTML
 * @param {string} chunk name of the chunk, an input of its own
 * @returns {import('vite').Plugin}
 */
export function earlyScript(page, chunk) {
  return {
    name: 'rt-early-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, filename, chunk: entry }) {
        if (!filename.endsWith(page)) return [];
        const chunks = Object.values(bundle ?? {}).filter(({ type }) => type === 'chunk');
        const early = chunks.find(({ name }) => name === chunk);
        if (!early) throw new Error(`${page}: there is no chunk "${chunk}"`);
        return [
          {
            tag: 'script',
            attrs: { type: 'module', async: true, crossorigin: true, src: `/${early.fileName}` },
            injectTo: 'head-prepend',
          },
          ...Object.entries(filesOfForms(chunks, entry.fileName)).map(([kind, files]) => ({
            tag: 'template',
            attrs: { 'data-form': kind },
            children: files.map(linkTo),
            injectTo: 'body',
          })),
        ];
      },
    },
  };
}

function linkTo(file) {
  const rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload';
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` } };
}

/**
 * Files that the form of each kind needs and the page itself does not, by the kind's name.
 * @param {{ fileName: string, facadeModuleId: string | null, imports: string[], viteMetadata?: { importedCss: Set<string> } }[]} chunks
 * @param {string} page file of the page's own script
 * @returns {Record<string, string[]>}
 */
function filesOfForms(chunks, page) {
  const byFile = new Map(chunks.map((one) => [one.fileName, one]));
  const reached = (file, seen = new Set()) => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const next of byFile.get(file)?.imports ?? []) reached(next, seen);
    return seen;
  };
  const own = reached(page);
  return Object.fromEntries(
    chunks.flatMap(({ fileName, facadeModuleId }) => {
      const folder = FORM.exec(facadeModuleId ?? '')?.[1];
      if (folder === undefined) return [];
      const scripts = [...reached(fileName)].filter((file) => !own.has(file));
      const styles = scripts.flatMap((file) => [...(byFile.get(file)?.viteMetadata?.importedCss ?? [])]);
      return [[folder.replaceAll('-', '_'), [...scripts, ...styles]]];
    }),
  );
}
