import catalogue from './words.en.json';
import { createWords } from './words';

export const t = createWords(catalogue);
