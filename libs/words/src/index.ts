export { attendanceText, pollAuthor, publicAuthor, unattributedAuthor } from './author-text';
export { citation, type CitedPublication } from './citation';
export { type Catalogue, createWords, type Translate, type WordValues } from './create-words';
export { fieldWords, isFieldWord } from './field-words';
export {
  chooseLocale,
  currentLocale,
  DEFAULT_LOCALE,
  installedLocales,
  installLocale,
  installPack,
  type LanguagePack,
  type LanguageWishes,
  localeName,
  takeLocaleFrom,
} from './locale';
export { checkSentence, isRefusalWord, refusalSentence, type RefusalWord, type RefusalWords } from './refusal-sentence';
export { type RuleText, ruleText } from './rule-text';
export { formatDay, formatSlot, formatTime, zoneLabel } from './slot-text';
export {
  addresseeLabel,
  barrierLabel,
  contributionLabel,
  goalLabel,
  isSeedSector,
  officialRegion,
  phaseLabel,
  regionLabel,
  sectorLabel,
  seedSectorLabel,
  stakeholderLabel,
} from './term-words';
export { type CitedWithdrawal, withdrawalText, withdrawnCitation } from './withdrawal-text';
