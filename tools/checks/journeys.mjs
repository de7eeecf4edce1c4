/** Each journey of docs/architecture.md crosses the files named there, within its number. `GROUND` is free. */
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';
import { filesFrom, programOfLibs } from './journey-files.mjs';
import { JOURNEYS } from './journey-starts.mjs';

const GROUND = /^libs\/(api\/platform|words|components|domain\/text|web\/(ui|fields|console-kit))\//;
const PAGE = 'docs/architecture.md';

export function check() {
  const program = programOfLibs();
  const page = fs.readFileSync(path.join(root, PAGE), 'utf8');
  return [
    ...faultsOfNumbers(JOURNEYS, page),
    ...JOURNEYS.flatMap((journey) => faultsOfJourney(journey, countedFiles(program, journey), page)),
  ];
}

/** Whether the page allows each journey, in their order, as many files as it may have. */
export function faultsOfNumbers(journeys, page) {
  const [sentence = ''] = /\ballows a plan[^.]*\./.exec(page) ?? [];
  const told = (sentence.match(/\d+/g) ?? []).join(', ');
  const held = journeys.map(({ most }) => most).join(', ');
  return told === held ? [] : [`${PAGE} allows journeys ${told} files, they are held to ${held}.`];
}

export function countedFiles(program, { browser, starts }) {
  return [...new Set([...browser, ...filesFrom(program, starts)])].filter((file) => !GROUND.test(file));
}

export function faultsOfJourney({ heading, most }, files, page) {
  const told = page.split(`### ${heading}\n`)[1]?.split(/^##/m)[0];
  if (told === undefined) return [`${PAGE} tells nothing under "${heading}".`];
  const named = [...told.matchAll(/`([\w./-]+\.tsx?)`/g)].map(([, name]) => name);
  const astray = named.filter((name) => !files.some((file) => `/${short(file)}`.endsWith(`/${name}`)));
  return [
    ...(files.length > most
      ? [`${heading}: ${files.length} files, at most ${most} are allowed:\n${files.join('\n')}`]
      : []),
    ...(named.length === 0 ? [`${PAGE} names no file under "${heading}".`] : []),
    ...astray.map((name) => `${PAGE} names ${name} under "${heading}", which it does not go through.`),
  ];
}

const short = (file) => file.replace(/^libs\//, '').replace('/src/', '/');
