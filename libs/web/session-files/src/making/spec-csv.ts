/** Rows by the names of their columns. */
export type ParsedCsv = readonly Readonly<Record<string, string>>[];

/** Reads RFC 4180: quoted cells, quotes doubled in them, CRLF between rows. For specs. */
export function parseCsv(csv: string): ParsedCsv {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let found = cell.exec(csv); found && found.index < csv.length; found = cell.exec(csv)) {
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  const [names = [], ...body] = rows.filter((row) => row.length > 1);

  return body.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}
