/**
 * How much JavaScript a page loads first, compressed: the entry and all it imports statically, as Vite's manifest of the
 * built front ends lists them. What a page fetches later (`import()`) does not count.
 */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { root } from '../paths.mjs';

/** Limits in kB (1,000 bytes) of gzip; `entry` is matched against the names in the manifest. */
export const budgets = [
  { page: 'participant', app: 'site', entry: /^room/, limit: 35 },
  { page: 'stage', app: 'site', entry: /stage/, limit: 90 },
  { page: 'explore', app: 'site', entry: /explore/, limit: 20 },
  { page: 'console', app: 'console', entry: /./, limit: 230 },
];

/** One sentence for each page over its limit or not found; sizes are printed. */
export function check({ log = console.log } = {}) {
  return budgets.flatMap((budget) => {
    const folder = path.join(root, 'dist/apps', budget.app);
    const file = path.join(folder, '.vite/manifest.json');
    if (!fs.existsSync(file)) return [`${budget.page}: dist/apps/${budget.app} is not built.`];
    const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
    const entry = Object.keys(manifest).find((name) => manifest[name].isEntry && budget.entry.test(name));
    if (!entry) return [`${budget.page}: no entry of dist/apps/${budget.app} matches ${budget.entry}.`];
    const kilobytes =
      firstLoad(manifest, entry, (name) => gzipSync(fs.readFileSync(path.join(folder, name))).length) / 1000;
    log(`  ${budget.page}: ${kilobytes.toFixed(1)} kB of ${budget.limit}`);
    return kilobytes > budget.limit
      ? [`${budget.page} loads ${kilobytes.toFixed(1)} kB, over ${budget.limit} kB.`]
      : [];
  });
}

/** Bytes of an entry's script and of every script it imports statically, each counted once. */
export function firstLoad(manifest, entry, sizeOf) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const next of manifest[name].imports ?? []) visit(next);
  };
  visit(entry);
  const scripts = new Set([...seen].map((name) => manifest[name].file).filter((file) => /\.m?js$/.test(file)));
  return [...scripts].reduce((sum, file) => sum + sizeOf(file), 0);
}
