/** The compiler refuses Node, the DOM and the network in pure libs, which lint cannot see. */
import fs from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

import { root } from '../paths.mjs';

const refused = [
  'export const a = process.pid;',
  "export const b = fetch('/');",
  "import { createHash } from 'node:crypto'; export const c = createHash;",
  'export const d = window;',
  "console.log('e');",
  'setTimeout(() => undefined, 1);',
  "export const g = Buffer.from('g');",
  'export const h = crypto.randomUUID();',
  "export const i = require('fs');",
  'export const j = localStorage;',
];
const allowed = ['export const fine = [3, 1, 2].toSorted();', 'export const instant = new Date(0).toISOString();'];

const CONFIG = 'tools/types/pure.json';
const { config } = ts.readConfigFile(path.join(root, CONFIG), ts.sys.readFile);
const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, path.join(root, 'tools/types'));

/** One sentence for each pure lib that is not compiled, and for each line that pure libs would accept although they must not. */
export function check() {
  const left = pureLibs().filter((lib) => !fileNames.some((name) => path.relative(lib, name).startsWith('src')));
  return [...left.map((lib) => `${CONFIG} does not include ${path.relative(root, lib)}.`), ...faultsOfSettings()];
}

function pureLibs() {
  const domain = path.join(root, 'libs/domain');
  const others = ['libs/kinds', 'libs/contracts', 'libs/words', 'libs/components'].map((name) => path.join(root, name));
  return [...fs.readdirSync(domain).map((name) => path.join(domain, name)), ...others];
}

function faultsOfSettings() {
  const wrongLines = new Set(diagnose([...refused, ...allowed].join('\n')));
  const accepted = refused.filter((_, index) => !wrongLines.has(index));
  const forbidden = allowed.filter((_, index) => wrongLines.has(refused.length + index));
  return [
    ...accepted.map((line) => `${CONFIG} compiles what it must refuse: ${line}`),
    ...forbidden.map((line) => `${CONFIG} refuses what it must compile: ${line}`),
  ];
}

/** Numbers of the lines (from 0) that do not compile. */
function diagnose(text) {
  const file = path.join(root, 'libs/domain/text/src/canary.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists.call(host, name);
  host.readFile = (name) => (name === file ? text : readFile.call(host, name));
  host.getSourceFile = (name, target, ...rest) =>
    name === file ? ts.createSourceFile(name, text, target, true) : getSourceFile.call(host, name, target, ...rest);
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map((diagnostic) => source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line);
}
