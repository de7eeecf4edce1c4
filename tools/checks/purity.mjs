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

/** One sentence for each line that a pure lib would accept although it must not. */
export function check() {
  return pureLibs().flatMap((lib) => faultsOf(lib));
}

function pureLibs() {
  const domain = path.join(root, 'libs/domain');
  const beside = ['libs/kinds', 'libs/contracts', 'libs/words', 'libs/components'].map((name) => path.join(root, name));
  return [...fs.readdirSync(domain).map((name) => path.join(domain, name)), ...beside];
}

function faultsOf(lib) {
  const file = path.join(lib, 'src', 'canary.ts');
  const lines = [...refused, ...allowed];
  const wrongLines = new Set(diagnose(lib, file, lines.join('\n')));
  const name = path.relative(root, lib);
  const faults = [];
  lines.forEach((line, index) => {
    const isWrong = wrongLines.has(index);
    if (index < refused.length && !isWrong) faults.push(`${name} compiles what it must refuse: ${line}`);
    if (index >= refused.length && isWrong) faults.push(`${name} refuses what it must compile: ${line}`);
  });
  return faults;
}

/** Numbers of the lines (from 0) that do not compile in that lib. */
function diagnose(lib, file, text) {
  const configFile = path.join(lib, 'tsconfig.lib.json');
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, lib);
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
