import { useRef } from 'react';

interface OpIds {
  /** The same for the same content: what was stored without an answer is not stored twice. */
  once(content: string): string;
  /** The act is done: the same content is another one from now on. */
  next(): void;
}

const NONE = { content: '', id: '' };

export function useOpIds(): OpIds {
  const last = useRef(NONE);
  return {
    once: (content) => {
      if (last.current.content !== content) last.current = { content, id: opId() };
      return last.current.id;
    },
    next: () => {
      last.current = NONE;
    },
  };
}

/** A UUIDv4 for an operation, made without a secure context (docs/decisions.md 31: no `randomUUID`). */
export function opId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
