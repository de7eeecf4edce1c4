const WORDS = /@lingui[\\/]core[\\/]dist[\\/]index\.mjs$/;
const ADVICE = /"Lingui: Attempted(?:[^"\\]|\\.)*"/;

/** Vite plugin: shortens an advice of the words library that `createWords` makes pointless; saves 130 bytes. */
export function shortAdvice() {
  return {
    name: 'rt-short-advice',
    transform: (code, id) =>
      WORDS.test(id.split('?')[0]) ? { code: code.replace(ADVICE, '"no locale"'), map: null } : null,
  };
}
