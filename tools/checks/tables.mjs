/** A table's name is only in its owner's SQL: other libs ask the owner. Exceptions are in `table-crossings.mjs`. */
import path from 'node:path';

import ts from 'typescript';

import { load } from '../load-typescript.mjs';
import { root } from '../paths.mjs';
import { tableOf } from '../sql/entities.mjs';
import { placeOf, programOf, serverFiles, statementsOf } from '../sql/statements.mjs';
import { CROSSINGS } from './table-crossings.mjs';

const SQL = /\b(select|insert\s+into|update\s+\S+(\s+\S+)?\s+set|delete\s+from|truncate|lock\s+table|vacuum|join)\b/;

export async function check() {
  const { TABLE_OWNERS } = await load('libs/api/migrations/src/table-classes.ts');
  const files = serverFiles();
  return faultsOf(usesIn(programOf(files), files, Object.keys(TABLE_OWNERS)), TABLE_OWNERS, CROSSINGS);
}

/** Every place that names a table in SQL: `{ file, line, place, lib, table }`. */
export function usesIn(program, files, tables) {
  const uses = new Map();
  const add = (use) => uses.set(`${use.file} ${use.place} ${use.table}`, use);
  // A text that another lib exports is that lib's, wherever it is put in.
  for (const name of files) {
    const foreign = (file) => libOf(file) !== libOf(name);
    for (const { file, line, name: place, texts } of statementsOf(program, [name], foreign)) {
      const named = (texts ?? []).flatMap((text) => tablesIn(text, tables));
      for (const table of named) add({ file, line, place, lib: libOf(name), table });
    }
  }
  // What is put together while it runs is looked at in its pieces.
  for (const name of files) for (const use of piecesOf(program.getSourceFile(name), tables)) add(use);
  for (const name of files) for (const use of entitiesIn(program, program.getSourceFile(name))) add(use);
  return [...uses.values()];
}

/** The entities that a file makes, and those that it hands to `database.table`, wherever they are made. */
function entitiesIn(program, source) {
  const checker = program.getTypeChecker();
  const uses = [];
  const visit = (node) => {
    const table = ts.isClassDeclaration(node) ? tableOf(node) : tableAsked(node, checker);
    if (table) uses.push({ ...whereIs(node, source), table });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function tableAsked(node, checker) {
  if (!ts.isCallExpression(node) || node.expression.name?.text !== 'table' || node.arguments.length !== 1)
    return undefined;
  const entity = checker.getTypeAtLocation(node.arguments[0]).symbol?.valueDeclaration;
  return entity && ts.isClassDeclaration(entity) ? tableOf(entity) : undefined;
}

function whereIs(node, source) {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  const file = path.relative(root, source.fileName);
  return { file, line: line + 1, place: placeOf(node), lib: libOf(source.fileName) };
}

function piecesOf(source, tables) {
  const uses = [];
  const visit = (node) => {
    const text = ts.isTemplateExpression(node) || ts.isStringLiteralLike(node) ? node.getText(source) : '';
    if (SQL.test(text)) for (const table of tablesIn(text, tables)) uses.push({ ...whereIs(node, source), table });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** The tables that a piece of SQL reads or writes. */
export function tablesIn(text, tables) {
  return tables.filter((table) =>
    new RegExp(
      `\\b(from|join|into|update|only|table|truncate|vacuum|using)\\s+(only\\s+)?${table}\\b(?![.(])` +
        `|,\\s*${table}\\s+(as\\s+)?[a-z]{1,3}\\b(?=\\s*(,|where\\b|on\\b|join\\b|left\\b|\\)|$))`,
    ).test(text),
  );
}

export function faultsOf(uses, owners, crossings) {
  const allowed = new Map(
    crossings.flatMap(({ table, lib, places }) => places.map((place) => [`${lib} ${table} ${place}`, false])),
  );
  const faults = uses
    .filter(({ table, lib }) => owners[table] !== lib)
    .flatMap(({ file, line, place, lib, table }) => {
      const key = `${lib} ${table} ${place}`;
      if (allowed.has(key)) return allowed.set(key, true) && [];
      const owner = owners[table];
      return [
        `${file}:${line} ${place} touches ${table}, which api/${owner} owns. ` +
          `Ask the queries of api/${owner}, or let it export the piece of SQL; where api/${lib} should own the table, ` +
          'say so in libs/api/migrations/src/table-classes.ts.',
      ];
    });
  const gone = [...allowed].filter(([, seen]) => !seen);
  return [
    ...new Set(faults),
    ...gone.map(([key]) => `${key} crosses no more: take it out of tools/checks/table-crossings.mjs.`),
  ];
}

function libOf(file) {
  return path.relative(path.join(root, 'libs/api'), file).split(path.sep)[0];
}
