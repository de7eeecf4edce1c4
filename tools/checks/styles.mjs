/** Each class of a style is used by its component, and each class of a component has a style. */
import fs from 'node:fs';
import path from 'node:path';

import { root } from '../paths.mjs';

const FOLDERS = ['libs/components/src', 'libs/web/ui/src', 'libs/web/explore/src'];
/** Where their classes may be used as well. */
const USERS = ['libs/web'];
/** What all styles stand on is beside nothing. */
const GROUND = /\/(tokens|base|focus)\.css$/;
const LISTS = /\/styles\.css$/;
const IN_STYLE = /\.((?:ex|rt)-[\w-]+)/g;
const IN_CODE = /(?<![\w-])((?:ex|rt)-[a-z][a-z0-9]*(?:(?:--?|__)[a-z0-9]+)*)(?![\w-])/g;

/** One sentence for each class that has no other half, and for each style that stands alone or is on no list. */
export function check() {
  const own = FOLDERS.flatMap(filesIn);
  const others = USERS.flatMap(filesIn).filter((file) => !file.endsWith('.css') && !own.includes(file));
  return faultsOf(textsOf(own), textsOf(others));
}

function filesIn(folder) {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((file) => /\.(css|tsx?)$/.test(file) && !/[.-]spec\.tsx?$|\/spec-/.test(file));
}

const textsOf = (files) =>
  Object.fromEntries(files.map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')]));

/** The same for texts by the name of their file; `others` may use the classes of these and have none of their own here. */
export function faultsOf(texts, others = {}) {
  const names = Object.keys(texts);
  const styles = names.filter((file) => file.endsWith('.css') && !LISTS.test(file) && !GROUND.test(file));
  const code = names.filter((file) => !file.endsWith('.css'));
  const used = classes(code, texts, IN_CODE);
  const usedElsewhere = classes(Object.keys(others), others, IN_CODE);
  const styled = classes(styles, texts, IN_STYLE);
  const listed = new Set(names.filter((file) => LISTS.test(file)).flatMap((file) => importsOf(file, texts[file])));
  return [
    ...[...styled]
      .filter(([name]) => !used.has(name) && !usedElsewhere.has(name))
      .map(([name, file]) => `${file}: nothing has the class ${name}.`),
    ...[...used]
      .filter(([name]) => !styled.has(name))
      .map(([name, file]) => `${file}: no style has the class ${name}.`),
    ...styles
      .filter((file) => !names.some((other) => isBeside(other, file)))
      .map((file) => `${file} is beside nothing.`),
    ...styles.filter((file) => !listed.has(file)).map((file) => `${file} is in no styles.css.`),
  ];
}

const importsOf = (list, text) =>
  Array.from(text.matchAll(/@import '([^']+)'/g), ([, name]) => path.posix.join(path.posix.dirname(list), name));

function classes(files, texts, pattern) {
  const found = new Map();
  for (const file of files) {
    for (const [, name] of texts[file].matchAll(pattern)) if (!found.has(name)) found.set(name, file);
  }
  return found;
}

function isBeside(other, style) {
  return other !== style && other.replace(/\.tsx?$/, '') === style.replace(/\.css$/, '');
}
