/** Repeats an assertion until it holds or `ms` (15 s) are over; then its last failure is thrown. */
export function retry<T>(assertion: () => T | Promise<T>, ms?: number): Promise<T>;
