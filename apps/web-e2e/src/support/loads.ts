import { gzipSync } from 'node:zlib';

import type { BrowserContext, Page } from 'playwright-core';

/** Bytes of script and style that came over the wire, without headers, and of the document, compressed. */
export interface Loaded {
  readonly script: number;
  readonly style: number;
  readonly html: number;
}

/** Opens a page as a new visitor and counts the files of its document, without later fetches. */
export async function firstLoad(context: BrowserContext, page: Page, path: string): Promise<Loaded> {
  const devtools = await context.newCDPSession(page);
  const urls = new Map<string, string>();
  const bytes = new Map<string, number>();
  devtools.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const url = urls.get(requestId) ?? '';
    bytes.set(url, (bytes.get(url) ?? 0) + encodedDataLength);
  });
  await devtools.send('Network.enable');
  const document = await page.goto(path, { waitUntil: 'networkidle' });
  const text = (await document?.text()) ?? '';
  const named = new Set(text.match(/\/[\w.-]+\.(?:js|css)/g));
  const sum = (ending: string): number =>
    [...bytes]
      .filter(([url]) => named.has(url.slice(url.lastIndexOf('/'))) && url.endsWith(ending))
      .reduce((all, [, size]) => all + size, 0);
  await devtools.detach();
  return { script: sum('.js'), style: sum('.css'), html: gzipSync(text).length };
}
