/** Only `libs/kinds` and `libs/web/kinds` name a kind, so that a new kind is two folders. Wrong samples come first. */
import fs from 'node:fs';
import path from 'node:path';

import { load } from '../load-typescript.mjs';
import { root } from '../paths.mjs';

/** What may name kinds: it plans activities of certain kinds, for tests, pictures and measurements, or is history. */
const MAY_NAME = [
  /^libs\/(web\/)?kinds\//,
  /^libs\/testing\//,
  /^libs\/api\/migrations\/src\//,
  /^apps\/\w+-e2e\//,
  /^tools\/(load|screens|replay|generate)\b/,
  /^tools\/checks\//,
  /(^|\/)spec-[\w-]+\.tsx?$/,
  /[.-]spec\.(ts|tsx|mjs)$/,
];

const WRONG = [
  ["if (activity.kind !== 'single_choice') return null;", 'single_choice'],
  ["import { singleChoiceChart } from './chart';", 'single_choice'],
  ["import type { MultipleChoiceConfig } from '@rt/kinds';", 'multiple_choice'],
  ["import { RatingChart } from './kinds/rating-chart';", 'rating'],
  ["return poll.kind === 'rating' ? columns(poll) : rows(poll);", 'rating'],
  ["const more: ActivityState<'rating'> = activity;", 'rating'],
  ['const labels = kinds.rating.labels(config);', 'rating'],
  ["import { phone } from '../multiple-choice/phone';", 'multiple_choice'],
];

export async function check() {
  const { ACTIVITY_KINDS } = await load('libs/kinds/src/names.ts');
  const notFound = WRONG.filter(
    ([code, kind]) => !kindsIn(code, ['single_choice', 'multiple_choice', 'rating']).includes(kind),
  );
  return [
    ...notFound.map(([code]) => `This sample names a kind and was not found: ${code}`),
    ...filesToRead().flatMap((file) => faultsOf(file, fs.readFileSync(path.join(root, file), 'utf8'), ACTIVITY_KINDS)),
  ];
}

export function faultsOf(file, text, names) {
  if (MAY_NAME.some((place) => place.test(file))) return [];
  return text.split('\n').flatMap((line, at) => {
    const named = kindsIn(line, names).map(
      (name) => `${file}:${at + 1} names the kind ${name}: ask the lists of the kinds`,
    );
    return named;
  });
}

export function kindsIn(line, names) {
  return names.filter((name) => spellingsOf(name).some((spelling) => spelling.test(line)));
}

function spellingsOf(name) {
  const words = name.split('_');
  const pascal = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  const camel = words[0] + pascal.slice(words[0].length);
  const ofKind = [
    new RegExp(`\\b[kK]inds?\\b[^;]*['"\`]${name}['"\`]`),
    new RegExp(`['"\`]${name}['"\`][^;]*\\bkinds?\\b`),
    new RegExp(`\\b(kinds|charts|records|rehearsals|editors)(\\.|\\[['"])${name}\\b`),
    new RegExp(`<['"]${name}['"]>|KindTypes\\[['"]${name}['"]\\]`),
    new RegExp(`\\b${pascal}(Config|Answer|Result|Tally|Chart|Record|Rehearsal|KindChart)\\b`),
    new RegExp(`['"][^'"]*/${words.join('-')}(/|-chart)[^'"]*['"]`),
  ];
  if (words.length === 1) return ofKind;
  return [...ofKind, new RegExp(`\\b(${name}|${words.join('-')})\\b|${camel}|${pascal}`)];
}

function filesToRead() {
  return ['libs', 'apps', 'tools'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true })
      .map((name) => path.join(folder, name).split(path.sep).join('/'))
      .filter((name) => /\.(ts|tsx|mts|mjs)$/.test(name) && !/node_modules|\/dist\//.test(name)),
  );
}
