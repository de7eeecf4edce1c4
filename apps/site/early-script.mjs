/**
 * Vite plugin: the page runs one of its chunks as soon as that one has arrived, instead of after all the others. It is
 * the same module for the entry that imports it, so it runs once.
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
      handler(_html, { bundle, filename }) {
        if (!filename.endsWith(page)) return [];
        const file = Object.values(bundle ?? {}).find((one) => one.type === 'chunk' && one.name === chunk);
        if (!file) throw new Error(`${page}: there is no chunk "${chunk}"`);
        return [
          {
            tag: 'script',
            attrs: { type: 'module', crossorigin: true, src: `/${file.fileName}` },
            injectTo: 'head-prepend',
          },
        ];
      },
    },
  };
}
