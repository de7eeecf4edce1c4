/** Every SQL statement of the server with its text, place and row type; constants and choices are resolved. */
import fs from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

import { root } from '../paths.mjs';

const MOST_TEXTS = 64;
/** Constants made of constants are followed this far. */
const DEEPEST = 20;

/** The files of the server that may hold SQL: not its specs, and not the migrations, which speak of earlier schemas. */
export function serverFiles() {
  const libs = path.join(root, 'libs/api');
  return fs
    .readdirSync(libs, { recursive: true })
    .filter((name) => name.endsWith('.ts') && !/spec|\.d\.ts$|^migrations|node_modules/.test(name))
    .map((name) => path.join(libs, name));
}

/** A program over files with the workspace's own settings; `overlay` replaces the text of files, for canaries. */
export function programOf(files, overlay = {}) {
  const settings = ts.readConfigFile(path.join(root, 'tsconfig.base.json'), ts.sys.readFile).config.compilerOptions;
  const { options } = ts.convertCompilerOptionsFromJson({ ...settings, noEmit: true, types: ['node'] }, root);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (name) => overlay[name] ?? readFile.call(host, name);
  host.fileExists = (name) => name in overlay || fileExists.call(host, name);
  return ts.createProgram([...files, ...Object.keys(overlay)], options, host);
}

/**
 * The statements of a program's files: `{ file, line, name, texts, row }`. `texts` is null where the text is put
 * together while running; `row` is the asserted type of a row, null where none is asserted;
 * A constant of a file that `isForeign` is left out of the text. `given` is the number of parameters, null where they are not written as a list.
 */
export function statementsOf(program, files, isForeign = () => false) {
  const checker = Object.assign(Object.create(program.getTypeChecker()), { isForeign });
  return files.flatMap((name) => {
    const source = program.getSourceFile(name);
    const found = [];
    const visit = (node) => {
      if (isStatement(node, checker)) found.push(describe(node, source, checker));
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function isStatement(node, checker) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [text] = node.arguments;
  if (node.expression.name.text !== 'query' || !text) return false;
  return (checker.getTypeAtLocation(text).flags & ts.TypeFlags.StringLike) !== 0;
}

function describe(node, source, checker) {
  const texts = textsOf(node.arguments[0], checker, 0);
  return {
    file: path.relative(root, source.fileName),
    line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
    name: placeOf(node),
    texts,
    row: rowOf(node, checker),
    given: givenOf(node),
  };
}

/** `SearchRepository.hits`: the class and method, the function or the constant that a statement stands in. */
export function placeOf(node) {
  const names = [];
  for (let at = node; at; at = at.parent) {
    if ((ts.isMethodDeclaration(at) || ts.isFunctionDeclaration(at) || ts.isClassDeclaration(at)) && at.name)
      names.unshift(at.name.text);
  }
  return names.join('.') || constantOf(node);
}

function constantOf(node) {
  for (let at = node; at; at = at.parent) if (ts.isVariableDeclaration(at)) return at.name.getText();
  return '';
}

function givenOf(node) {
  const [, list] = node.arguments;
  if (!list) return 0;
  return ts.isArrayLiteralExpression(list) && !list.elements.some(ts.isSpreadElement) ? list.elements.length : null;
}

function rowOf(node, checker) {
  const said = node.typeArguments?.[0];
  if (said) return checker.getTypeFromTypeNode(said);
  // Without a word of its own, a statement takes the type that its function gives back.
  const returned = checker.getAwaitedType(checker.getTypeAtLocation(node));
  const [element] = returned && checker.isArrayType(returned) ? checker.getTypeArguments(returned) : [];
  return element && !(element.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) ? element : null;
}

/** Every text that an expression may have, or null where that is known only while it runs. */
export function textsOf(node, checker, depth) {
  if (depth > DEEPEST) return null;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
  if (isForeign(node, checker)) return [' '];
  const next = (part) => textsOf(part, checker, depth + 1);
  return READERS.get(node.kind)?.(node, next, checker) ?? ofType(checker.getTypeAtLocation(node));
}

const READERS = new Map([
  [ts.SyntaxKind.ParenthesizedExpression, (node, next) => next(node.expression)],
  [ts.SyntaxKind.AsExpression, (node, next) => next(node.expression)],
  [ts.SyntaxKind.SatisfiesExpression, (node, next) => next(node.expression)],
  [ts.SyntaxKind.ConditionalExpression, (node, next) => union([next(node.whenTrue), next(node.whenFalse)])],
  [ts.SyntaxKind.BinaryExpression, ofSum],
  [ts.SyntaxKind.TemplateExpression, ofTemplate],
  [ts.SyntaxKind.Identifier, ofConstant],
  [ts.SyntaxKind.PropertyAccessExpression, ofConstant],
]);

function ofSum(node, next) {
  return node.operatorToken.kind === ts.SyntaxKind.PlusToken ? product([next(node.left), next(node.right)]) : null;
}

function ofTemplate(node, next) {
  const spans = node.templateSpans.flatMap((span) => [next(span.expression), [span.literal.text]]);
  return product([[node.head.text], ...spans]);
}

// What the types say alone is enough where a name can be one of a few: `into: 'drafts' | 'contributions'`.
function ofType(type) {
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => part.isStringLiteral() || part.isNumberLiteral())
    ? parts.map(({ value }) => String(value))
    : null;
}

function isForeign(node, checker) {
  const declaration = ts.isIdentifier(node) ? declarationOf(node, checker) : undefined;
  return declaration !== undefined && checker.isForeign(declaration.getSourceFile().fileName);
}

function declarationOf(node, checker) {
  let symbol = checker.getSymbolAtLocation(node);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return symbol?.valueDeclaration;
}

function ofConstant(node, next, checker) {
  const declaration = declarationOf(node, checker);
  if (!declaration) return null;
  if (ts.isParameter(declaration)) return ofParameter(declaration, checker, next);
  const fixed = ts.isPropertyAssignment(declaration) || isConstant(declaration);
  return fixed && declaration.initializer ? next(declaration.initializer) : null;
}

function isConstant(declaration) {
  return ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
}

// What a private method or a function of the same file is given by those who call it.
function ofParameter(parameter, checker, next) {
  const owner = parameter.parent;
  if (isExported(owner) || parameter.dotDotDotToken) return null;
  const given = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && checker.getResolvedSignature(node)?.declaration === owner)
      given.push(node.arguments[owner.parameters.indexOf(parameter)] ?? parameter.initializer);
    ts.forEachChild(node, visit);
  };
  visit(parameter.getSourceFile());
  return given.length > 0 ? union(given.map((argument) => (argument ? next(argument) : null))) : null;
}

function isExported(owner) {
  const flags = ts.getCombinedModifierFlags(owner);
  return ts.isMethodDeclaration(owner) ? !(flags & ts.ModifierFlags.Private) : Boolean(flags & ts.ModifierFlags.Export);
}

function union(parts) {
  return parts.some((part) => part === null) ? null : [...new Set(parts.flat())];
}

function product(parts) {
  let texts = [''];
  for (const part of parts) {
    if (part === null) return null;
    texts = texts.flatMap((text) => part.map((end) => text + end));
    if (texts.length > MOST_TEXTS) return null;
  }
  return texts;
}
