/** Phrases that were corrected once, the first column of the table in `docs/writing.md`, come back in no catalogue of words. */
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';

const TABLE = /^## Corrected, and why$([\s\S]*?)^## /m;
const CATALOGUE = /^(libs|apps)\/.*src\/words\.en-GB\.json$/;

export async function check() {
  const phrases = phrasesIn(fs.readFileSync(path.join(root, 'docs/writing.md'), 'utf8'));
  const files = ['libs', 'apps'].flatMap((folder) =>
    fs.readdirSync(path.join(root, folder), { recursive: true }).map((name) => path.posix.join(folder, name)),
  );
  const catalogues = files.filter((file) => CATALOGUE.test(file) && !/node_modules|\/dist\//.test(file));
  return catalogues.flatMap((file) =>
    faultsOf(file, JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')), phrases),
  );
}

/** The first cell of each row. A cell lists several phrases with semicolons between them. */
export function phrasesIn(document) {
  const rows = (TABLE.exec(document)?.[1] ?? '').split('\n').filter((line) => /^\| [^-]/.test(line));
  return rows.slice(1).flatMap((row) => {
    const [, cell = ''] = row.split('|');
    return cell.trim().split('; ');
  });
}

/** A number in a phrase matches any number, `#` or placeholder of a message. */
export function faultsOf(file, words, phrases) {
  const texts = textsIn(words);
  return phrases.flatMap((phrase) => {
    const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '(?:\\d+|#|\\{[^{}]*\\})');
    const found = texts.find(([, text]) => new RegExp(`(?<![\\w’])${escaped}(?![\\w’])`).test(text));
    return found ? [`${file} says “${phrase}” in ${found[0]}: docs/writing.md has what is better.`] : [];
  });
}

function textsIn(words, key = '') {
  if (typeof words === 'string') return [[key, words]];
  return Object.entries(words).flatMap(([name, value]) => textsIn(value, key === '' ? name : `${key}.${name}`));
}
