/** Sentences in code that no translation reaches; exceptions are in `no-sentences.mjs`. */
import fs from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

import { root } from '../paths.mjs';
import { NO_SENTENCES } from './no-sentences.mjs';

const FOLDERS = ['libs/domain', 'libs/contracts', 'libs/kinds', 'libs/words', 'libs/api', 'libs/web', 'apps/api/src'];
const MORE_FOLDERS = ['apps/console/src', 'apps/site/src', 'libs/components'];
const NO_SCREEN = new RegExp(
  String.raw`[.-]spec\.tsx?$|/spec-[^/]*$|\.d\.ts$|\.repository\.ts$|/migrations/|^libs/api/demo/src/seeding/|/rehearse\.ts$|` +
    String.raw`^libs/api/platform/src/(config|start|metrics)/|^apps/api/src/(main|commands|serve|accept-secret|make-admin|seed)\.ts$|` +
    String.raw`^libs/api/archive/src/(crawlers/sitemap|pages/structured-data/licence-address)\.ts$`,
);

const CATALOGUE = /words\.[a-z]{2}(-[A-Z]{2})?\.json$/;
const FIRST_CATALOGUE = /^(libs|apps)(\/[\w-]+){1,2}\/src\/words\.[\w-]+\.json$/;

/** Two words with a space between them, the second in letters too: 'Enter a text', not 'a-b c--d' or 'x 1'. */
const WORDS = /(^|[\s"“(…])[A-Za-z][A-Za-z’']+[,.;:!?]?\s+[A-Za-z(…“]/;
const SQL = new RegExp(
  String.raw`\b(select|insert\s+into|update\s+\S+(\s+\S+)?\s+set|delete\s+from|truncate|lock\s+table|join|returning|` +
    String.raw`order by|where|from|values|coalesce|on conflict|limit|vacuum|grant|revoke|notify|listen|count\(|advisory|` +
    String.raw`set local|set constraints|create (role|extension)|(and|is|not) (\w+\.\w+|null))\b`,
);
const CLASSES = /^\s*([a-z]+[a-z0-9]*(?:(?:--?|__)[a-z0-9…-]*)*\s*)+$/;
/** Headers of HTTP, values of styles, and what search engines are told. */
const FOR_MACHINES = /^(Bearer |attachment; |public, |required name=|[a-z]+-src ')|, sans-serif/;
/** Attributes of markup that people read or hear. */
const READ = /\b(?:aria-label|title|alt|placeholder|content|label)="([^"]*)"/g;

export async function check() {
  const none = Object.entries(NO_SENTENCES).map(([file, { texts }]) => [file, texts]);
  return [
    ...catalogueFaults(filesIn(root, ['libs', 'apps'])),
    ...faultsOf(sentencesIn(sourceFiles(root)), Object.fromEntries(none)),
  ];
}

/** A library or an app has one catalogue of words in each language, in its folder `src`. */
export function catalogueFaults(files) {
  const others = files.filter((file) => CATALOGUE.test(file) && !FIRST_CATALOGUE.test(file));
  return others.map((file) => `${file} is a further catalogue: make it a section of its library's words.en-GB.json.`);
}

function filesIn(top, folders) {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(top, folder), { recursive: true })
      .map((name) => `${folder}/${name.split(path.sep).join('/')}`),
  );
}

export function sourceFiles(top) {
  const files = filesIn(top, [...FOLDERS, ...MORE_FOLDERS]);
  return files.filter((file) => /\.tsx?$/.test(file) && !NO_SCREEN.test(file));
}

export function sentencesIn(files, read = (file) => fs.readFileSync(path.join(root, file), 'utf8')) {
  return files.flatMap((file) => {
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true, kind);
    const found = [];
    const visit = (node) => {
      if (isForDevelopers(node, source)) return;
      const text = textOf(node);
      if (text !== undefined && isSentence(text)) {
        found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, text });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function textOf(node) {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** True for words that people read: markup, SQL and names of classes are none. */
export function isSentence(text) {
  if (SQL.test(text) || CLASSES.test(text) || FOR_MACHINES.test(text)) return false;
  const read = [...text.matchAll(READ)].map(([, value]) => value);
  const shown = text.replace(/<!doctype[^>]*>|<[a-z/][^>]*>/gi, '\n');
  return [...shown.split('\n'), ...read].some((piece) => WORDS.test(piece.trim()));
}

const LOUD = /(^|\.)(log|logger|console|stdout|stderr)(\.|$)/;
const FAULT = /(Error|Faults|Fault)$/;
const DOCUMENTED = /^(Setting|Answers|Described|ApiProperty)$/;

/** Imports, names of types, faults that nobody expects, log lines, and settings, whose reader is at a console. */
function isForDevelopers(node, source) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return true;
  if (ts.isJsxAttribute(node)) return /^(class(Name)?|d|points|viewBox|rel|style)$/.test(node.name.getText(source));
  if (ts.isNewExpression(node)) return FAULT.test(node.expression.getText(source));
  if (ts.isDecorator(node)) {
    return ts.isCallExpression(node.expression) && DOCUMENTED.test(node.expression.expression.getText(source));
  }
  return ts.isCallExpression(node) && LOUD.test(node.expression.getText(source));
}

export function faultsOf(found, left) {
  const counts = new Map();
  for (const sentence of found) counts.set(sentence.file, [...(counts.get(sentence.file) ?? []), sentence]);
  const more = [...counts].flatMap(([file, sentences]) => {
    const allowed = left[file] ?? 0;
    if (sentences.length <= allowed) return [];
    const [{ line, text }] = sentences.slice(-1);
    const told = text.replace(/\s+/g, ' ').trim().slice(0, 80);
    return [
      `${file} has ${sentences.length} sentences, ${allowed} are allowed; one is at line ${line}: "${told}". ` +
        'Put it into words.en-GB.json of its lib, or let a code leave the core.',
    ];
  });
  const gone = Object.keys(left).filter((file) => !counts.has(file));
  return [
    ...more,
    ...gone.map((file) => `${file} has no sentence any more: take it out of tools/checks/no-sentences.mjs.`),
  ];
}
