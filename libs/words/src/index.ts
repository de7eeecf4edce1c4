export { type Catalogue, createWords, DEFAULT_LOCALE, type Translate, type WordValues } from './create-words';
export { checkSentence, refusalSentence, type RefusalWord, type RefusalWords } from './refusal-sentence';
