export { type Catalogue, createWords, type Translate, type WordValues } from './create-words';
export {
  chooseLocale,
  currentLocale,
  DEFAULT_LOCALE,
  installedLocales,
  installLocale,
  type LanguageWishes,
  localeName,
  takeLocaleFrom,
} from './locale';
export { checkSentence, refusalSentence, type RefusalWord, type RefusalWords } from './refusal-sentence';
