/** Bytes to look for, and what they stand for. */
export interface Needle<Name> {
  readonly bytes: Buffer;
  readonly name: Name;
}

/** A needle at a place of the bytes that were searched. */
export interface Found<Name> {
  readonly at: number;
  readonly name: Name;
}

/** Looks for many byte strings of at least four bytes in one pass, since a cluster has many megabytes. */
export class Needles<Name> {
  private readonly starts = new Uint8Array(65_536);
  private readonly byStart = new Map<number, Needle<Name>[]>();

  constructor(needles: readonly Needle<Name>[]) {
    for (const needle of needles) {
      const start = needle.bytes.readUInt32LE(0);
      this.starts[start & 0xffff] = 1;
      this.byStart.set(start, [...(this.byStart.get(start) ?? []), needle]);
    }
  }

  /** All places where one stands, in the order of the bytes. */
  in(bytes: Buffer): Found<Name>[] {
    const found: Found<Name>[] = [];
    for (let at = 0; at + 4 <= bytes.length; at++) {
      const pair = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
      if (this.starts[pair] === 0) continue;
      const candidates = this.byStart.get(bytes.readUInt32LE(at));
      if (!candidates) continue;
      for (const { bytes: needle, name } of candidates) {
        const end = at + needle.length;
        if (end <= bytes.length && bytes.compare(needle, 0, needle.length, at, end) === 0) found.push({ at, name });
      }
    }
    return found;
  }
}
