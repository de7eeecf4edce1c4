export { createWords, DEFAULT_LOCALE, type Catalogue, type Translate, type WordValues } from './create-words';
