export { type Catalogue, createWords, type Translate, type WordValues } from './create-words';
export { fieldWords, isFieldWord } from './field-words';
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
export { checkSentence, isRefusalWord, refusalSentence, type RefusalWord, type RefusalWords } from './refusal-sentence';
