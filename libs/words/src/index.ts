export { attendanceText, pollAuthor, publicAuthor, unattributedAuthor } from './author-text';
export { citation } from './citation';
export { type Catalogue, createWords, type Translate, type WordValues } from './create-words';
export { isFieldWord } from './field-words';
export {
  chooseLocale,
  currentLocale,
  DEFAULT_LOCALE,
  installedLocales,
  installLocale,
  installPack,
  type LanguagePack,
  localeName,
  takeLocaleFrom,
} from './locale';
export { checkSentence, isRefusalWord, refusalSentence, type RefusalWord } from './refusal-sentence';
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
