/**
 * Counts words that plain English does without, by library. It reads the whole text of code and documents (comments,
 * names split at capitals, test titles), but no catalogue: docs/writing.md has its own list of words for screens.
 * `plain-words.json` holds the allowed sum, which may only fall (`--write` lowers it), and correct uses with their reason.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';

const WORDS =
  /\b(told|tells?|stood|standing|stands|taken (?:out|back|up)|anew|besides?|whoever|somebody|nobody|fewest|left out|goes on)\b/g;
const READ = /\.(tsx?|mts|mjs|cjs|css|md|sql|sh|ya?ml)$/;
const SKIPPED = /^(tools\/checks\/plain-words|docs\/glossary\.md)/;
const STORED = path.join(root, 'tools/checks/plain-words.json');

export function check({ write = false } = {}) {
  const stored = JSON.parse(fs.readFileSync(STORED, 'utf8'));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  const files = listed.split('\0').filter((file) => READ.test(file) && !SKIPPED.test(file));
  const present = files.filter((file) => fs.existsSync(path.join(root, file)));
  const figures = figuresOf(
    present.map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')]),
    stored.correct,
  );
  const sum = [...figures.values()].reduce((all, count) => all + count, 0);
  console.log(`     ${[...figures].map(([library, count]) => `${library} ${count}`).join(', ')}`);
  if (write && sum < stored.most) {
    fs.writeFileSync(STORED, `${JSON.stringify({ ...stored, most: sum }, null, 2)}\n`);
  } else if (sum < stored.most) {
    console.log(
      `     The sum fell from ${stored.most} to ${sum}: run \`node tools/checks/run.mjs plain-words --write\`.`,
    );
  }
  return faultsOf(sum, stored.most);
}

export function figuresOf(files, correct) {
  const figures = new Map();
  for (const [file, text] of files) {
    const library = libraryOf(file);
    figures.set(library, (figures.get(library) ?? 0) + countIn(text, correct));
  }
  return new Map([...figures].filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one));
}

export function countIn(text, correct = []) {
  const split = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[\s_*/-]+/g, ' ');
  const plain = correct.reduce((rest, { text: use }) => rest.replaceAll(use, ''), split.toLowerCase());
  return plain.match(WORDS)?.length ?? 0;
}

export function faultsOf(sum, most) {
  if (sum <= most) return [];
  return [`There are ${sum} words of the list at the end of docs/glossary.md, ${most} are allowed: use its terms.`];
}

/** `api/live` for a file of libs/api/live, `web-e2e` for one of apps/web-e2e, else its first folder. */
function libraryOf(file) {
  const [top, first, second] = file.split('/');
  if (first === undefined) return 'root';
  if (top === 'apps') return first;
  if (top !== 'libs') return top;
  return ['api', 'domain', 'web'].includes(first) ? `${first}/${second}` : first;
}
