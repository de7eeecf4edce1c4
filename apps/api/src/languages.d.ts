/** Made by the build of the catalogues (`tools/words-plugin.mjs`): the words of each language besides the default. */
declare module 'virtual:rt-language-packs' {
  export const packs: Readonly<Record<string, import('@rt/words').LanguagePack>>;
}
