/**
 * How much a page loads first, compressed: its document, the entry and all it imports statically, as Vite's manifest of the
 * built front ends lists them. What a page fetches later (`import()`) does not count; of that the part of each kind has a
 * limit of its own, and of the console each file and all together. A browser measures the same over the wire
 * (`first-load.e2e-spec.ts`), also the public pages, whose documents the server makes.
 */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

import { root } from '../paths.mjs';

/** Limits in kB (1,000 bytes) of gzip; `entry` is matched against the names in the manifest. */
export const budgets = [
  { page: 'participant', app: 'site', entry: /^room/, limit: 35, style: 5, html: 6, part: 8 },
  { page: 'stage', app: 'site', entry: /stage/, limit: 90, style: 8, html: 6 },
  { page: 'explore', app: 'site', entry: /explore/, limit: 20, style: 15 },
  { page: 'console', app: 'console', entry: /./, limit: 230, style: 35, html: 4, file: 80, whole: 450 },
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
    const sizeOf = (name) => gzipSync(fs.readFileSync(path.join(folder, name))).length;
    const html = path.join(folder, entry);
    const document = fs.existsSync(html) ? fs.readFileSync(html, 'utf8') : '';
    const inPage = sum(scriptsIn(document).map((script) => gzipSync(script).length));
    return faultsOf(budget, manifest, entry, sizeOf, log, { inPage, html: gzipSync(document).length });
  });
}

export function scriptsIn(html) {
  return [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script);
}

/** Script, style, document, kinds and later parts of one page that exceed their limits; prints each size. */
export function faultsOf(budget, manifest, entry, sizeOf, log, { inPage = 0, html = 0 } = {}) {
  const { page, limit, part } = budget;
  const over = (what, bytes, most) => {
    if (most === undefined) return [];
    const kilobytes = bytes / 1000;
    log(`  ${what}: ${kilobytes.toFixed(1)} kB of ${most}`);
    return kilobytes > most ? [`${what} loads ${kilobytes.toFixed(1)} kB, over ${most} kB.`] : [];
  };
  const first = reached(manifest, entry);
  const { all, later } = scriptsOfPages(manifest, first);
  const own = part === undefined ? [] : ownParts(manifest);
  const largest = Math.max(0, ...own.map((scripts) => sum(scripts.map(sizeOf))));
  return [
    ...over(page, firstLoad(manifest, entry, sizeOf) + inPage, limit),
    ...over(`${page}, style`, sum(filesOf(manifest, first, stylesOf).map(sizeOf)), budget.style),
    ...over(`${page}, document`, html, budget.html),
    ...over(`${page}, largest of ${own.length} kinds' own parts`, largest, part),
    ...over(`${page}, largest script that is fetched later`, Math.max(0, ...later.map(sizeOf)), budget.file),
    ...over(`${page}, all scripts`, sum(all.map(sizeOf)), budget.whole),
  ];
}

/** What makes the files of a session comes when somebody asks for them, and nothing waits for it (ADR 44). */
const MADE_ON_DEMAND = /\/session-files\/src\/making\//;

function scriptsOfPages(manifest, first) {
  const names = Object.keys(manifest).filter((name) => !MADE_ON_DEMAND.test(name));
  const loaded = new Set(filesOf(manifest, first, scriptsOf));
  const all = filesOf(manifest, names, scriptsOf);
  return { all, later: all.filter((file) => !loaded.has(file)) };
}

/** Where the code of a kind begins: how it is answered, and its chart. */
const PART = /\/kinds\/src\/([\w-]+)\/(?:phone|chart)\.tsx?$/;

/** The scripts of each kind that nothing else needs: no other kind, no page, and no other part that is fetched later. */
function ownParts(manifest) {
  const starts = Object.keys(manifest).filter((name) => manifest[name].isEntry || manifest[name].isDynamicEntry);
  const kindOf = (name) => name.match(PART)?.[1];
  const reachedFrom = (names) => new Set(names.flatMap((name) => [...reached(manifest, name)]));
  return [...new Set(starts.flatMap((name) => kindOf(name) ?? []))].map((kind) => {
    const others = reachedFrom(starts.filter((name) => kindOf(name) !== kind));
    const own = [...reachedFrom(starts.filter((name) => kindOf(name) === kind))].filter((name) => !others.has(name));
    return filesOf(manifest, own, scriptsOf);
  });
}

/** Bytes of an entry's script and of every script it imports statically, each counted once. */
export function firstLoad(manifest, entry, sizeOf) {
  return sum(filesOf(manifest, reached(manifest, entry), scriptsOf).map(sizeOf));
}

function reached(manifest, entry) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const next of manifest[name].imports ?? []) visit(next);
  };
  visit(entry);
  return seen;
}

const scriptsOf = ({ file }) => (/\.m?js$/.test(file) ? [file] : []);
const stylesOf = ({ css = [] }) => css;
const filesOf = (manifest, names, of) => [...new Set([...names].flatMap((name) => of(manifest[name])))];
const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);
