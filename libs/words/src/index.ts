export { createWords, DEFAULT_LOCALE, type Catalogue, type Translate, type WordValues } from './create-words';
export { checkSentence, refusalSentence, type RefusalWord, type RefusalWords } from './refusal-sentence';
