/** Facts, words, roles and fonts of a PDF as JSON, by another reader than ours: `node tools/read-pdf.mjs FILE`. */
import fs from 'node:fs';
import process from 'node:process';

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const data = new Uint8Array(fs.readFileSync(process.argv[2]));
const document = await getDocument({ data, isEvalSupported: false, useSystemFonts: false, verbosity: 0 }).promise;
const { info } = await document.getMetadata();
const outline = ((await document.getOutline()) ?? []).map(({ title }) => title);
const pages = [];
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  pages.push({ text: items.map(({ str }) => str).join(' '), parts: partsOf(await page.getStructTree()) });
}

/** Each part with its alternative text, in reading order: 'Figure: Cost leads.' */
function partsOf(node) {
  if (!node) return [];
  const inside = (node.children ?? []).flatMap((child) => partsOf(child));

  return node.role === undefined ? inside : [node.alt ? `${node.role}: ${node.alt}` : node.role, ...inside];
}

process.stdout.write(
  JSON.stringify({ title: info.Title, language: info.Language, author: info.Author, outline, pages }),
);
