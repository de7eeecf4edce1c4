/** Made by the build of the catalogues (`tools/words-plugin.mjs`): how each language besides the default is fetched. */
declare module 'virtual:rt-languages' {
  export const languages: import('@rt/web/ui').FetchedLanguages;
}
