/** A random UUID (version 4) that also works on plain http, where `crypto.randomUUID` does not exist. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Milliseconds to wait before try number `attempt` (0, 1, …): doubled each time up to `max`, then 50% to 100% of it. */
export function backOffMs(attempt: number, first: number, max: number, random: () => number = Math.random): number {
  return Math.min(max, first * 2 ** attempt) * (0.5 + random() / 2);
}
