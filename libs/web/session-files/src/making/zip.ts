import { type Zippable, zipSync } from 'fflate';

export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PACKED_ALREADY = /\.(png|xlsx)$/;

/** Files as one ZIP; the same files and moment make the same bytes. What is compressed already is stored as it is. */
export function pack(files: readonly Packed[], moment: Date): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { level: PACKED_ALREADY.test(name) ? 0 : 6 }];

  return zipSync(entries, { mtime: moment });
}
