/** Refusals after which trying again is of no use. */
export const FINAL = new Set<string>([
  'not-signed-in',
  'forbidden',
  'not-found',
  'gone',
  'not-joined',
  'participation-ended',
  'seat-taken-out',
  'wrong-origin',
  'wrong-version',
]);
