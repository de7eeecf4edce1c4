import { build } from 'vite';

const FORM = /\/libs\/web\/kinds\/src\/([\w-]+)\/phone\.tsx$/;

/**
 * Vite plugin: puts a script of its own into the page, before every link. It runs as soon as the page itself has arrived, and
 * leaves what it finds on `globalThis`. The page also holds, in a template for each kind, links to what the form of that
 * kind needs besides the page's own files: the script puts those of the question into the document, so that they are
 * fetched before the rest has arrived. The server names the script's digest in the policy of the page.
 * @param {string} page file name of the HTML
 * @param {string} script path of the script's source
 * @returns {import('vite').Plugin}
 */
export function earlyScript(page, script) {
  let alias;
  return {
    name: 'rt-early-script',
    apply: 'build',
    configResolved: ({ resolve }) => void ({ alias } = resolve),
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle, filename, chunk: entry }) {
        if (!filename.endsWith(page)) return undefined;
        const chunks = Object.values(bundle ?? {}).filter(({ type }) => type === 'chunk');
        const tags = Object.entries(filesOfForms(chunks, entry.fileName)).map(([kind, files]) => ({
          tag: 'template',
          attrs: { 'data-form': kind },
          children: files.map(linkTo),
          injectTo: 'body',
        }));
        const code = await inOnePiece(script, alias);
        const links = html.match(SCRIPT_LINK) ?? [];
        const early = `<template data-scripts>${links.join('')}</template>\n    <script>${code}</script>`;
        return { html: html.replace(SCRIPT_LINK, '').replace(CHARSET, (charset) => `${charset}\n    ${early}`), tags };
      },
    },
  };
}

/** Of the page's own scripts besides the first. */
const SCRIPT_LINK = /\s*<link rel="modulepreload"[^>]*>/g;
/** After it the script may stand: it has to come within the first 1,024 bytes. */
const CHARSET = /<meta charset[^>]*>/;

/** A script with all that it imports, as one that is no module: a module would wait for the end of the page. */
async function inOnePiece(entry, alias) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'rtEarly' },
      rollupOptions: { treeshake: { moduleSideEffects: (id) => id === entry } },
    },
  });
  if (output.length !== 1) throw new Error(`${entry} is not one script: ${output.map(({ fileName }) => fileName)}.`);
  return output[0].code.trim();
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
