export const STOP_LANGUAGES = ['en', 'cy'] as const;

export type StopLanguage = (typeof STOP_LANGUAGES)[number];

const LISTS: Readonly<Record<StopLanguage, string>> = {
  en: 'a about all also an and any are as at be been both but by can could do does each for from had has have he her hers him his how i if in into is it its just may me mine more most must my of on or our own same she should so some such than that the their them then there these they this those to too up us very was we were what when where which who why will with would you your',
  cy: 'a ac am ar at bod bydd byddai chi cyn dan dros ei ein eich eu fel ger fy dy gyda hi hyd hynny i ir iw mae mai mewn neu o oedd oi ond or os pan rhag rhwng roedd sydd sy tan trwy un wedi wrth y yn ymhlith yr',
};

const SETS: Readonly<Record<StopLanguage, ReadonlySet<string>>> = {
  en: new Set(LISTS.en.split(' ')),
  cy: new Set(LISTS.cy.split(' ')),
};

/** Whether a word of a key says little by itself in a language: 'the', 'of'. */
export function isStopWord(word: string, language: StopLanguage): boolean {
  return SETS[language].has(word);
}
