import { createHmac, hkdfSync } from 'node:crypto';

import { hmacWith, Keys, sameBytes } from './keys';

const SECRET = Buffer.from('a secret of the tests');
const ID = '0193e4a0-1111-7abc-8def-0123456789ab';

describe('Keys', () => {
  const keys = new Keys(SECRET);

  it('derives a key a purpose by HKDF-SHA256 and takes UUIDs as 16 bytes, numbers as 4 bytes big-endian', () => {
    const key = Buffer.from(hkdfSync('sha256', SECRET, Buffer.alloc(0), 'rt/v1/invitation', 32));
    const expected = createHmac('sha256', key)
      .update(Buffer.from(ID.replaceAll('-', ''), 'hex'))
      .update(Buffer.from([0, 0, 1, 2]))
      .digest();

    expect(keys.hmac('invitation', ID, 258).equals(expected)).toBe(true);
    expect(keys.hmac('participant', ID, 258).equals(expected)).toBe(false);
  });

  it('does not care about the case of a UUID', () => {
    expect(hmacWith(SECRET, ID.toUpperCase()).equals(hmacWith(SECRET, ID))).toBe(true);
  });

  it('unwraps what it wrapped', () => {
    const wrapped = keys.wrap('session-wrap', Buffer.from('key'), ID);

    expect(keys.unwrap('session-wrap', wrapped, ID).toString()).toBe('key');
    expect(wrapped.includes('key')).toBe(false);
  });

  it('wraps the same text differently each time', () => {
    const [one, other] = [0, 1].map(() => keys.wrap('session-wrap', Buffer.from('key'), ID));

    expect(one?.equals(other as Buffer)).toBe(false);
  });

  it.each([0, 12, 20])('refuses to unwrap when byte %d was changed', (at) => {
    const wrapped = keys.wrap('session-wrap', Buffer.from('a key of some length'), ID);
    wrapped[at] = (wrapped[at] ?? 0) ^ 1;

    expect(() => keys.unwrap('session-wrap', wrapped, ID)).toThrow();
  });

  it('refuses to unwrap in another context or with another secret', () => {
    const wrapped = keys.wrap('session-wrap', Buffer.from('key'), ID);

    expect(() => keys.unwrap('session-wrap', wrapped, 'elsewhere')).toThrow();
    expect(() => new Keys(Buffer.from('other')).unwrap('session-wrap', wrapped, ID)).toThrow();
  });
});

describe('sameBytes', () => {
  it('compares by content', () => {
    expect(sameBytes(Buffer.from('ab'), Buffer.from('ab'))).toBe(true);
    expect(sameBytes(Buffer.from('ab'), Buffer.from('ac'))).toBe(false);
    expect(sameBytes(Buffer.from('ab'), Buffer.from('abc'))).toBe(false);
  });
});
