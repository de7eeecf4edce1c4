import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a key is for; each purpose has a key of its own, derived from RT_SECRET. */
export const KEY_PURPOSES = [
  'session-wrap',
  'invitation',
  'participant',
  'waiting',
  'device',
  'author-secret',
  'second-person',
  'sign-in',
  'stage',
  'rate-limit',
  'pseudonym',
  'fingerprint',
] as const;
export type KeyPurpose = (typeof KEY_PURPOSES)[number];

/** One part of an HMAC: a UUID string enters as its 16 bytes, a number as 4 bytes big-endian, other text as UTF-8. */
export type KeyPart = Buffer | string | number;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keys by HKDF-SHA256(RT_SECRET, info `rt/v1/PURPOSE`), and the two things done with them. */
export class Keys {
  private readonly derived = new Map<KeyPurpose, Buffer>();

  constructor(private readonly secret: Buffer) {}

  /** HMAC-SHA256 under the key of a purpose, 32 bytes. */
  hmac(purpose: KeyPurpose, ...parts: KeyPart[]): Buffer {
    return hmacWith(this.key(purpose), ...parts);
  }

  /** Encrypts with AES-256-GCM: nonce (12 bytes), text, tag (16 bytes). `context` must be the same when unwrapping. */
  wrap(purpose: KeyPurpose, plain: Buffer, context: KeyPart): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), nonce).setAAD(partBytes(context));
    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }

  /** Reverses `wrap`; throws when a bit was changed or the context differs. */
  unwrap(purpose: KeyPurpose, wrapped: Buffer, context: KeyPart): Buffer {
    const nonce = wrapped.subarray(0, NONCE_BYTES);
    const text = wrapped.subarray(NONCE_BYTES, -TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.key(purpose), nonce)
      .setAAD(partBytes(context))
      .setAuthTag(wrapped.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(text), decipher.final()]);
  }

  private key(purpose: KeyPurpose): Buffer {
    let key = this.derived.get(purpose);
    if (!key) {
      key = Buffer.from(hkdfSync('sha256', this.secret, Buffer.alloc(0), `rt/v1/${purpose}`, 32));
      this.derived.set(purpose, key);
    }
    return key;
  }
}

/** HMAC-SHA256 under a given key (the key of a session, say), 32 bytes. */
export function hmacWith(key: Buffer, ...parts: KeyPart[]): Buffer {
  const mac = createHmac('sha256', key);
  for (const part of parts) mac.update(partBytes(part));
  return mac.digest();
}

/** Compares two byte strings in a time that depends on their length only. */
export function sameBytes(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

function partBytes(part: KeyPart): Buffer {
  if (Buffer.isBuffer(part)) return part;
  if (typeof part === 'string') {
    return UUID.test(part) ? Buffer.from(part.replaceAll('-', ''), 'hex') : Buffer.from(part, 'utf8');
  }
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(part);
  return bytes;
}
