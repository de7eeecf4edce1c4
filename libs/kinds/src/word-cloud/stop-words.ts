export const STOP_LANGUAGES = ['en', 'cy'] as const;

export type StopLanguage = (typeof STOP_LANGUAGES)[number];

const LISTS: Readonly<Record<StopLanguage, string>> = {
  en: 'a about all also an and any are as at be been both but by can could do does each for from had has have how if in into is it its just may more most must of on or our own same should so some such than that the their them then there these they this those to too up us very was we were what when where which who why will with would you your',
  cy: 'a ac am ar at bod bydd byddai chi cyn dan dros ei ein eich eu fel ger gyda hyd hynny i mae mai mewn neu o oedd ond os pan rhag rhwng roedd sydd sy tan trwy un wedi wrth y yn ymhlith yr',
};

const SETS: Readonly<Record<StopLanguage, ReadonlySet<string>>> = {
  en: new Set(LISTS.en.split(' ')),
  cy: new Set(LISTS.cy.split(' ')),
};

/** Whether a word of a key says little by itself in a language: 'the', 'of'. */
export function isStopWord(word: string, language: StopLanguage): boolean {
  return SETS[language].has(word);
}
