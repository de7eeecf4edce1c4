/**
 * Through which files a thing goes that somebody does: from the functions and methods where it starts, along every call.
 * What a constructor is given is called by its class, so that injected calls are followed like all others. Calls that
 * the compiler cannot name (the method of a kind out of a table, a socket, a job) end the walk: what answers them is named
 * as a further start.
 */
import fs from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

import { root } from '../paths.mjs';

const SOURCE = /\.tsx?$/;
const NO_SOURCE = /spec|\.d\.ts$|node_modules/;

export function programOfLibs() {
  const libs = path.join(root, 'libs');
  const files = fs
    .readdirSync(libs, { recursive: true })
    .filter((name) => SOURCE.test(name) && !NO_SOURCE.test(name))
    .map((name) => path.join(libs, name));
  const settings = ts.readConfigFile(path.join(root, 'tsconfig.base.json'), ts.sys.readFile).config.compilerOptions;
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...settings, noEmit: true, jsx: 'react-jsx', lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: ['node'] },
    root,
  );
  return ts.createProgram(files, options);
}

/** The files from `starts` on (`libs/x.ts#Class.method` or `libs/x.ts#function`), in the order of the walk. */
export function filesFrom(program, starts) {
  const checker = program.getTypeChecker();
  const seen = new Set();
  const waiting = starts.map((start) => startOf(program, start));
  while (waiting.length > 0) {
    const declaration = waiting.shift();
    if (seen.has(declaration)) continue;
    seen.add(declaration);
    waiting.push(...calledIn(declaration, checker));
  }
  return [...new Set([...seen].map((node) => path.relative(root, node.getSourceFile().fileName)))];
}

function startOf(program, start) {
  const [file, name] = start.split('#');
  const source = program.getSourceFile(path.join(root, file));
  const [first, method] = name.split('.');
  const found = source && declarationsIn(source).find((node) => node.name?.getText() === first);
  const members = found?.members ?? found?.initializer?.properties ?? [];
  const member = method ? members.find((node) => node.name?.getText() === method) : found;
  if (!member) throw new Error(`${start}: there is none.`);
  return member;
}

const declarationsIn = (source) =>
  source.statements.flatMap((node) => (ts.isVariableStatement(node) ? node.declarationList.declarations : [node]));

function calledIn(declaration, checker) {
  const found = [];
  const visit = (node) => {
    if (ts.isDecorator(node)) return;
    const name = calledName(node);
    if (name) found.push(...bodiesOf(name, checker));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(declaration, visit);
  return found;
}

function calledName(node) {
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node)) {
    const callee = node.expression ?? node.tag;
    return ts.isPropertyAccessExpression(callee) ? callee.name : ts.isIdentifier(callee) ? callee : undefined;
  }
  return ts.isIdentifier(node) && isHandedOn(node) ? node : undefined;
}

const isHandedOn = ({ parent }) =>
  ts.isCallExpression(parent) || ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent);

function bodiesOf(name, checker) {
  let symbol = checker.getSymbolAtLocation(name);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return (symbol?.declarations ?? []).filter(isOurs).flatMap((node) => {
    if (ts.isClassDeclaration(node)) return node.members.filter((member) => ts.isConstructorDeclaration(member));
    return hasBody(node) ? [node] : [];
  });
}

const isOurs = (node) => {
  const { fileName } = node.getSourceFile();
  return fileName.startsWith(path.join(root, 'libs')) && !NO_SOURCE.test(fileName);
};

function hasBody(node) {
  if (ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node))
    return Boolean(node.initializer && isFunction(node.initializer));
  return Boolean(node.body);
}

const isFunction = (node) => ts.isArrowFunction(node) || ts.isFunctionExpression(node);
