const WORDS = /@lingui[\\/]core[\\/]dist[\\/]index\.mjs$/;
const ADVICE = /"Lingui: Attempted(?:[^"\\]|\\.)*"/;

/**
 * Vite plugin: shortens what the library of words advises to whoever builds with it and forgets the locale, which `createWords`
 * always gives. Saves a phone about 130 bytes.
 */
export function shortAdvice() {
  return {
    name: 'rt-short-advice',
    transform: (code, id) =>
      WORDS.test(id.split('?')[0]) ? { code: code.replace(ADVICE, '"no locale"'), map: null } : null,
  };
}
