import * as library from 'ws';

import { frameOf } from './straight-writes';

/** What the library makes of the same message. */
function theirs(message: string): Buffer {
  const options = { fin: true, rsv1: false, opcode: 1, mask: false, readOnly: false };
  // Its types leave it out.
  const { Sender } = library as unknown as { Sender: { frame(data: Buffer, how: object): Buffer[] } };
  return Buffer.concat(Sender.frame(Buffer.from(`4${message}`), options));
}

describe('a frame that is written straight', () => {
  it.each([
    ['an acknowledgement', '431[{"ok":true}]'],
    ['the longest short one', 'a'.repeat(124)],
    ['the shortest with its length in two bytes', 'a'.repeat(125)],
    ['characters of several bytes', '42["room:changed","Zoë – 東京 🌊"]'],
    ['the longest with two bytes', 'a'.repeat(65_534)],
    ['one with eight bytes', 'é'.repeat(40_000)],
  ])('is what the library would write: %s', (_what, message) => {
    expect(frameOf(message).equals(theirs(message))).toBe(true);
  });
});
