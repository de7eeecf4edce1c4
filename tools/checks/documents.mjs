/** Links, files, scripts, stages, settings and decisions named in documents exist; no document names a local folder. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';

const textFile = /\.(md|ts|tsx|mts|mjs|cjs|json|yml|sh|css|html|example)$|^\.ci\/|Dockerfile|Caddyfile/;
const notOurs = new Set(['package-lock.json', 'LICENSE']);
const roots = ['apps', 'libs', 'tools', 'docs', 'deploy', '.ci'];
const suffix = /\.(ts|tsx|mjs|cjs|mts|md|json|sh|yml|cjs)$/;

export function check() {
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  const files = tracked.split('\0').filter((file) => textFile.test(file) && !notOurs.has(file) && exists(file));
  const known = knownNames(files);
  return files.flatMap((file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    const faults = [...foreignFolders(text), ...foldersOutside(file, text), ...decisions(text, known)];
    if (file.endsWith('.md')) faults.push(...faultsOfPage(file, text, known));
    return faults.map((fault) => `${file}: ${fault}`);
  });
}

const exists = (file) => fs.existsSync(path.join(root, file));
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

function knownNames(files) {
  const settings = ['.env.example', 'deploy/compose.env.example', 'deploy/Caddyfile', 'docker-compose.yml']
    .map(read)
    .join('\n');
  return {
    files,
    scripts: new Set(['ci', ...Object.keys(JSON.parse(read('package.json')).scripts)]),
    stages: new Set(['everything', ...all(read('tools/test/stages.mjs'), /(?:check\(|name: )'([\w-]+)'/g)]),
    checks: new Set(fs.readdirSync(path.join(root, 'tools/checks')).map((name) => name.replace('.mjs', ''))),
    settings: new Set(all(settings, /\b([A-Z][A-Z_]+)\b/g)),
    decisions: new Set(all(read('docs/decisions.md'), /^(\d+)\. /gm)),
  };
}

export function faultsOfPage(file, text, known) {
  const code = all(text, /`([^`\n]+)`/g).concat(
    all(text, /^```\w*\n([\s\S]*?)^```/gm).flatMap((block) => block.split('\n')),
  );
  return [
    ...deadLinks(file, text),
    ...code.flatMap((piece) => [
      ...deadCommands(piece, known),
      ...deadSettings(piece, known),
      ...deadPaths(piece, known),
    ]),
  ];
}

function deadLinks(file, text) {
  const links = all(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^(https?|mailto):/.test(link));
  return links
    .filter((link) => {
      const [target, anchor] = link.split('#');
      const place = target ? path.join(path.dirname(file), target) : file;
      if (!exists(place)) return true;
      return Boolean(anchor) && !anchors(read(place)).includes(anchor);
    })
    .map((link) => `the link ${link} leads nowhere`);
}

const anchors = (text) =>
  all(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

function deadCommands(piece, { scripts, stages, checks }) {
  const faults = all(piece, /npm run ([\w:-]+)/g)
    .filter((name) => !scripts.has(name))
    .map((name) => `there is no npm script ${name}`);
  const asked = /npm test -- ([a-z0-9 -]+)/.exec(piece)?.[1].trim().split(/\s+/) ?? [];
  const named = /tools\/checks\/run\.mjs ([a-z-]+)/.exec(piece)?.[1];
  return [
    ...faults,
    ...asked.filter((name) => !name.startsWith('--') && !stages.has(name)).map((name) => `there is no stage ${name}`),
    ...(named && !checks.has(named) ? [`there is no check ${named}`] : []),
  ];
}

/** Variables of this project are set in capitals; what has an underscore and is none of them is a slip. */
function deadSettings(piece, { settings }) {
  const own = /\b((?:RT|DATABASE|REDIS|SMTP|PUBLIC|MAIL)_[A-Z_]+)\b/g;
  const tests = /^(RT_TESTS|RT_TOKEN|RT_DEV_API|RT_TEST_DATA|RT_SEED|RT_PROPERTY_RUNS)$/;
  return all(piece, own)
    .filter((name) => !settings.has(name) && !tests.test(name))
    .map((name) => `there is no setting ${name}`);
}

/** A word with a slash, or with the ending of a source file, is a file or folder of the tree or the end of its path. */
function deadPaths(piece, { files }) {
  const words = piece.split(/[\s,;()'"]+/).filter((word) => /^[\w.@-]+(\/[\w.@-]+)*\/?$/.test(word));
  return words
    .filter((word) => isPath(word) && !/^(dist|node_modules|libs\/x|\.vite)\b/.test(word))
    .map((word) => word.replace(/\/$/, ''))
    .filter((word) => !exists(word) && !files.some((file) => isPartOf(word, file)))
    .map((word) => `there is no ${word}`);
}

const isPath = (word) => suffix.test(word) || roots.some((name) => word.startsWith(`${name}/`));

/** `api/roundtables/invite-people.ts` stands for libs/api/roundtables/src/invitations/invite-people.ts. */
function isPartOf(word, file) {
  const short = file.replace('/src/', '/');
  return [file, short].some(
    (name) => name.endsWith(`/${word}`) || name.includes(`/${word}/`) || name.startsWith(`${word}/`),
  );
}

function decisions(text, known) {
  return all(text, /docs\/decisions\.md (\d+)/g)
    .filter((number) => !known.decisions.has(number))
    .map((number) => `there is no decision ${number}`);
}

function foreignFolders(text) {
  return all(text, /(?:^|[\s`'"(=])(\/(?:work|root|home|Users)\/[\w.-]+)/g).map(
    (folder) => `names a folder of one machine: ${folder}`,
  );
}

/** Relative paths of a file that lead out of the checkout: what lies there is on one machine alone. Exported for its test. */
export function foldersOutside(file, text) {
  const ofFile = all(text, /['"`]((?:\.\.\/)+[\w./-]*)['"`]/g);
  const ofRoot = all(text, /\broot, ['"`](\.\.\/[\w./-]*)['"`]/g);
  return [...ofFile.filter((way) => path.join(path.dirname(file), way).startsWith('..')), ...ofRoot].map(
    (way) => `names what lies outside of the checkout: ${way}`,
  );
}
