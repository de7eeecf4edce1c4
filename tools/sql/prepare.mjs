/** Asks PostgreSQL to describe a statement without running it, and compares that with the code. */
import ts from 'typescript';

/** What a statement is asked for is told by these messages of the protocol: parse, describe, and nothing else. */
class Describing {
  constructor(text, done) {
    this.text = text;
    this.done = done;
    this.fields = [];
  }

  submit(connection) {
    connection.parse({ name: '', text: this.text, types: [] });
    connection.describe({ type: 'S', name: '' });
    connection.sync();
  }

  handleRowDescription(message) {
    this.fields = message.fields;
  }

  // After an error the driver hands this query no further message.
  handleError(error) {
    this.done.reject(error);
  }

  handleReadyForQuery() {
    this.done.resolve(this.fields.map(({ name, dataTypeID }) => ({ name, oid: dataTypeID })));
  }
}

/** The columns of a statement's rows, `{ name, oid }`; throws what PostgreSQL holds against it. */
export function columnsOf(client, text) {
  return new Promise((resolve, reject) => client.query(new Describing(text, { resolve, reject })));
}

/** Name of each type by its number: 'int4', '_text'. */
export async function typeNames(client) {
  const { rows } = await client.query('select oid::int as oid, typname as name from pg_type');
  return new Map(rows.map(({ oid, name }) => [oid, name]));
}

/** What the driver makes of each type of PostgreSQL; a type that is not here is a fault. */
const MADE = {
  string: ['text', 'varchar', 'bpchar', 'name', 'uuid', 'char', 'int8', 'numeric', 'regclass', 'tsvector', 'tsquery'],
  number: ['int2', 'int4', 'oid', 'float4', 'float8'],
  boolean: ['bool'],
  Date: ['timestamptz', 'timestamp', 'date'],
  Buffer: ['bytea'],
  anything: ['json', 'jsonb'],
  nothing: ['void'],
};
const BY_TYPE = new Map(Object.entries(MADE).flatMap(([made, types]) => types.map((type) => [type, made])));

/** One sentence for each difference between the columns that come and the row that the code says comes. */
export function faultsOfRow(row, columns, names, checker) {
  if (row.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return [];
  const fields = new Map(checker.getPropertiesOfType(row).map((field) => [field.name, field]));
  if (fields.size === 0) return [];
  const given = new Map(columns.map(({ name, oid }) => [name, names.get(oid) ?? `type ${oid}`]));
  const missing = [...fields.keys()]
    .filter((name) => !given.has(name) && !(fields.get(name).flags & ts.SymbolFlags.Optional))
    .map(
      (name) => `${name} is in the row's type, but the statement gives ${[...given.keys()].join(', ') || 'nothing'}`,
    );
  const wrong = [...given].flatMap(([name, type]) => {
    const field = fields.get(name);
    if (!field)
      return [`column ${name} is not in the row's type: leave it out of the statement, or add it to the type`];
    const said = checker.getTypeOfSymbol(field);
    return fits(said, type, checker)
      ? []
      : [`${name} is ${checker.typeToString(said)} in the row's type, but ${type} comes as ${made(type)}`];
  });
  return [...missing, ...wrong];
}

function made(type) {
  return type.startsWith('_')
    ? `a list of ${made(type.slice(1))}`
    : (BY_TYPE.get(type) ?? 'something that no table here knows');
}

/** True where what the driver makes of a type of PostgreSQL is what the code says; null is not looked at. */
export function fits(said, type, checker) {
  const parts = (said.isUnion() ? said.types : [said]).filter(
    ({ flags }) => !(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)),
  );
  return parts.every((part) => fitsOne(part, type, checker));
}

function fitsOne(part, type, checker) {
  if (part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return true;
  if (type.startsWith('_')) {
    const [element] = checker.isArrayType(part) ? checker.getTypeArguments(part) : [];
    return element !== undefined && fits(element, type.slice(1), checker);
  }
  const made = BY_TYPE.get(type);
  if (made === 'anything') return true;
  if (made === 'string') return isKind(part, ts.TypeFlags.StringLike);
  if (made === 'number') return isKind(part, ts.TypeFlags.NumberLike);
  if (made === 'boolean') return isKind(part, ts.TypeFlags.BooleanLike);
  return part.symbol?.name === made;
}

// A type with a mark of its own (`string & { … }`) is what it is a kind of.
function isKind(part, flag) {
  return part.isIntersection() ? part.types.some((one) => one.flags & flag) : (part.flags & flag) !== 0;
}

/** How many parameters a statement takes: the highest of its places. */
export function parametersOf(text) {
  return Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n)));
}
