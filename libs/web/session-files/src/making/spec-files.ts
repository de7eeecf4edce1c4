import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { unzipSync } from 'fflate';

import type { MadeFiles, Tools } from './make-files';

const font = (name: string) => new Uint8Array(readFileSync(require.resolve(`source-sans/TTF/SourceSans3-${name}.ttf`)));

/** Tools without a browser: a picture holds its drawing, so that its words can be read. For specs. */
export const TOOLS: Tools = {
  png: (svg) => Promise.resolve(new TextEncoder().encode(svg)),
  fonts: () => Promise.resolve({ regular: font('Regular'), bold: font('Bold') }),
  progress: () => undefined,
};

/** What a reader of PDF files finds in one. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly author: string;
  readonly outline: readonly string[];
  readonly pages: readonly { readonly text: string; readonly parts: readonly string[] }[];
}

/** Reads a PDF in a process of its own: its reader is a module that Jest cannot load. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'rt-pdf-'));
  try {
    const file = join(folder, 'read.pdf');
    writeFileSync(file, bytes);
    const reader = join(__dirname, '../../../../../tools/read-pdf.mjs');

    return JSON.parse(execFileSync(process.execPath, [reader, file], { encoding: 'utf8' })) as ReadPdf;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files of a ZIP by their path below its folder. */
export function filesOf({ bytes }: MadeFiles): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name.replace(/^[^/]*\//, ''), content]));
}

/** All that can be read of a ZIP, the parts of its spreadsheet and the words of its PDF included. */
export function allTextOf(made: MadeFiles): string {
  const parts = [...filesOf(made)].map(([name, bytes]) => {
    if (name.endsWith('.pdf')) return JSON.stringify(readPdf(bytes));
    const inner = name.endsWith('.xlsx') ? Object.values(unzipSync(bytes)) : [bytes];

    return inner.map((one) => new TextDecoder().decode(one)).join('\n');
  });

  return parts.join('\n');
}
