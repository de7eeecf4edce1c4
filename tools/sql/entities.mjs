/** The tables of the server's entities, and each column's decorator type and property type. */
import path from 'node:path';

import ts from 'typescript';

import { root } from '../paths.mjs';
import { fits } from './prepare.mjs';

/** Types of columns under the name that the rows of statements know, where TypeORM has another or makes other values. */
const READ_AS = { int: 'int4', citext: 'text', char: 'bpchar', date: 'text' };

/** The entities among some files: `{ file, line, name, table, fields }`, a field `{ name, line, type, column, nullable }`. */
export function entitiesOf(program, files) {
  return files.flatMap((name) => {
    const source = program.getSourceFile(name);
    return source.statements.filter(ts.isClassDeclaration).flatMap((node) => entityOf(node, source));
  });
}

export function tableOf(node) {
  return decorated(node, 'Entity')?.arguments[0]?.text;
}

function entityOf(node, source) {
  const table = tableOf(node);
  if (!table) return [];
  const fields = node.members.filter(ts.isPropertyDeclaration).map((field) => fieldOf(field, source));
  return [
    { file: path.relative(root, source.fileName), line: lineOf(node, source), name: node.name.text, table, fields },
  ];
}

function fieldOf(field, source) {
  const call = decorated(field, 'Column') ?? decorated(field, 'PrimaryColumn');
  const [column, options] = call?.arguments ?? [];
  const said = options?.getText(source) ?? '';
  return {
    name: field.name.getText(source),
    line: lineOf(field, source),
    node: field,
    column: column?.text,
    nullable: /nullable: true/.test(said),
    array: /array: true/.test(said),
  };
}

function decorated(node, name) {
  const calls = (ts.getDecorators(node) ?? []).map(({ expression }) => expression);
  return calls.find((call) => ts.isCallExpression(call) && call.expression.text === name);
}

function lineOf(node, source) {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

/** One sentence for each property whose type is not what its column gives. */
export function faultsOfEntity({ file, name, fields }, checker) {
  return fields.flatMap((field) => {
    const fault = faultOfField(field, checker);
    return fault ? [`${file}:${field.line} ${name}.${field.name} ${fault}`] : [];
  });
}

function faultOfField({ node, column, nullable, array }, checker) {
  if (!column) return "says no type of column: @Column('text')";
  const said = checker.getTypeAtLocation(node);
  const type = `${array ? '_' : ''}${READ_AS[column] ?? column}`;
  if (!fits(said, type, checker)) return `is ${checker.typeToString(said)}, but its column is ${column}`;
  const takesNull = said.isUnion() && said.types.some(({ flags }) => flags & ts.TypeFlags.Null);
  if (takesNull !== nullable)
    return nullable
      ? 'can be null, and its type does not say so'
      : 'is never null: say `nullable: true`, or leave null out of the type';
  return undefined;
}
