import fs from 'node:fs';
import { join } from 'node:path';

const PAGE = 8192;
const LOG_HEADER = 24;
const LONG_LOG_HEADER = 40;
const HAS_LONG_HEADER = 0x0002;
const SEGMENT_NAME = /^[0-9A-F]{24}$/;
const HEAP_HEADER = 24;

export interface ClusterFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface RawRow {
  readonly xmin: number;
  readonly bytes: Buffer;
}

/** The write-ahead log in write order, by the addresses in its pages, which also reads recycled segments. */
export function logOf(cluster: string): Buffer {
  const folder = join(cluster, 'pg_wal');
  const pages: { address: bigint; body: Buffer }[] = [];
  for (const name of fs.readdirSync(folder).filter((each) => SEGMENT_NAME.test(each))) {
    const bytes = fs.readFileSync(join(folder, name));
    for (let at = 0; at + PAGE <= bytes.length; at += PAGE) {
      const address = bytes.readBigUInt64LE(at + 8);
      if (address === 0n) continue;
      const header = bytes.readUInt16LE(at + 2) & HAS_LONG_HEADER ? LONG_LOG_HEADER : LOG_HEADER;
      pages.push({ address, body: bytes.subarray(at + header, at + PAGE) });
    }
  }
  pages.sort((one, other) => (one.address < other.address ? -1 : 1));
  return Buffer.concat(pages.map(({ body }) => body));
}

export function dataFilesOf(cluster: string): ClusterFile[] {
  const folders = ['global', ...fs.readdirSync(join(cluster, 'base')).map((database) => join('base', database))];
  return folders.flatMap((folder) =>
    fs
      .readdirSync(join(cluster, folder))
      .filter((name) => /^\d+(\.\d+)?$/.test(name))
      .map((name) => ({ name: join(folder, name), bytes: fs.readFileSync(join(cluster, folder, name)) })),
  );
}

/** The row versions of a table's file, page by page (src/include/storage/bufpage.h, access/htup_details.h). */
export function rowsOf({ bytes }: ClusterFile): RawRow[] {
  const rows: RawRow[] = [];
  for (let page = 0; page + PAGE <= bytes.length; page += PAGE) {
    const lower = bytes.readUInt16LE(page + 12);
    for (let item = page + HEAP_HEADER; item + 4 <= page + Math.min(lower, PAGE); item += 4) {
      const pointer = bytes.readUInt32LE(item);
      const offset = pointer & 0x7fff;
      const length = pointer >>> 17;
      if (length < HEAP_HEADER || offset + length > PAGE) continue;
      const row = bytes.subarray(page + offset, page + offset + length);
      rows.push({ xmin: row.readUInt32LE(0), bytes: row });
    }
  }
  return rows;
}
