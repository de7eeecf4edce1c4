import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Download } from 'playwright-core';

/** What a page downloaded: the browser runs in another process and has the file in a place of its own. */
export async function downloaded(download: Download): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'rt-download-'));
  const file = join(folder, 'file');
  await download.saveAs(file);
  const content = readFileSync(file);
  await rm(folder, { recursive: true });
  return content;
}
