/** No import cycles inside a project (Nx sees those between libs). Type imports do not count. */
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';

const statement = /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(\.[^']*)'/gm;
const endings = ['.ts', '.tsx', '/index.ts', ''];

export function check() {
  const files = ['libs', 'apps'].flatMap((folder) => sources(path.join(root, folder)));
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  return findCycles(graph).map(
    (cycle) => `Import cycle: ${cycle.map((file) => path.relative(root, file)).join(' > ')}`,
  );
}

function sources(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => path.join(folder, name));
}

function importsOf(file) {
  const found = [...fs.readFileSync(file, 'utf8').matchAll(statement)].map(([, name]) => name);
  return found.flatMap((name) => {
    const base = path.resolve(path.dirname(file), name);
    const target = endings
      .map((ending) => base + ending)
      .find((place) => fs.existsSync(place) && fs.statSync(place).isFile());
    return target ? [target] : [];
  });
}

export function findCycles(graph) {
  const done = new Set();
  const cycles = [];
  const visit = (file, trail) => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      cycles.push([...trail.slice(at), file]);
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}
