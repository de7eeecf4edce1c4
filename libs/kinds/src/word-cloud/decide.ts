import type {
  ActivityDecision,
  AnswerStanding,
  CountedWord,
  MayName,
  Moderation,
  WordsResult,
} from '@rt/domain/polling';
import type { Checked, Refusal } from '@rt/domain/text';
import { accept, reject } from '@rt/domain/text';

import type { Aliases } from './keys';
import { aliasOf, cloudKey, countsAs } from './keys';
import type { CloudRules } from './result';
import { findWord } from './result';
import { wordWaits } from './standing';

/** At most this many words of one activity are hidden, shown or merged by hosts, each by itself. */
export const DECIDED_MAX = 1000;

/** Refused where no answer has the word; null where it is so already. Field paths begin with `label`. */
export function hideWord(
  rules: CloudRules,
  result: WordsResult,
  text: string,
  hide: boolean,
  mayName: MayName = () => false,
): Checked<ActivityDecision | null> {
  const word = findWord(result, rules, text);
  if (!word) return reject('invalid', 'label', 'answer-not-written');
  if (word.state === (hide ? 'hidden' : undefined)) return accept(null);
  const decision = hide ? hidingOf(word) : showingOf(rules, word, mayName);
  const list = listOf(decision);
  if (list && (rules[list]?.length ?? 0) >= DECIDED_MAX) {
    return reject('invalid', 'label', 'answers-hidden-full', { most: DECIDED_MAX });
  }

  return accept(decision);
}

type Hiding = Extract<ActivityDecision, { readonly verb: 'hide' }>;
type Showing = Extract<ActivityDecision, { readonly verb: 'show' }>;

/** A word that the room saw before it was hidden as a whole is seen as then: its spellings that nobody let through are not let through with it. */
function showingOf(rules: CloudRules, { key, state, spellings }: CountedWord, mayName: MayName): Showing {
  const wasSeen = state === 'hidden' && !spellings && !wordWaits(rules)(key) && !mayName(key);

  return { verb: 'show', target: key, value: wasSeen ? { apart: true } : null };
}

function listOf({ verb, value }: Hiding | Showing): 'hidden' | 'hiddenSpellings' | 'shown' | null {
  if (verb === 'show') return value ? null : 'shown';

  return value ? 'hiddenSpellings' : 'hidden';
}

/** The decision that hides what hosts read in a row of the words: the word, or spellings that stand apart from it. */
export function hidingOf({ key, spellings }: CountedWord): Hiding {
  return { verb: 'hide', target: key, value: spellings ? { spellings } : null };
}

/**
 * The decision by which a word counts as another, or as itself again (`into` null); null where it does already. Refused
 * where nobody wrote one of both, and where it would count as itself in the end; `version-conflict` where it counts as something else
 * than `seen` by now. Field paths are `label` and `into`.
 */
export function mergeWord(
  rules: CloudRules,
  result: WordsResult,
  text: string,
  into: string | null,
  seen?: string,
): Checked<ActivityDecision | null, 'invalid' | 'version-conflict'> {
  const key = cloudKey(rules, text);
  const before = aliasOf(rules, key);
  if (before === undefined && !findWord(result, withoutAliases(rules), key))
    return reject('invalid', 'label', 'answer-not-written');
  const other = into === null ? undefined : cloudKey(rules, into);
  const refused = other === undefined ? null : whyApart(rules, result, key, other);
  if (refused) return refused;
  if (before === other) return accept(null);
  if (seen !== undefined && cloudKey(rules, seen) !== before) {
    return reject('version-conflict', 'label', 'decided-just-now');
  }

  return accept(aliasing(key, other));
}

function withoutAliases({ aliases: _aliases, ...rules }: CloudRules): CloudRules {
  return rules;
}

function aliasing(target: string, key: string | undefined): ActivityDecision {
  return { verb: 'alias', target, value: key === undefined ? null : { key } };
}

/**
 * How a word stands, and what it counts as; of a word that counts as another, how that stands. Undefined where nobody wrote it. Spellings that
 * stand apart from their word wait, also hidden ones: to take back that the word is shown in all of them lets these wait.
 */
export function standingOf(rules: CloudRules, result: WordsResult, text: string): AnswerStanding | undefined {
  const key = cloudKey(rules, text);
  const word = findWord(result, rules, text);
  const state = word?.spellings ? 'waiting' : (word?.state ?? 'shown');

  return word && { state, into: aliasOf(rules, key) ?? null };
}

/** Unknown for hidden words. A merged word brings nothing that the room has not. */
export function isReadWhole(rules: CloudRules, { words, waiting = 0 }: WordsResult, text: string): boolean {
  const key = cloudKey(rules, text);
  if (aliasOf(rules, key) !== undefined) return true;
  if (rules.hidden?.includes(key)) return false;
  if (rules.shown?.includes(key)) return true;
  const listed = words.filter(({ state }) => state === 'waiting');
  const isListed = listed.length >= waiting || listed.some((word) => word.key > key);

  return isListed && !words.some((word) => word.key === key && word.state !== undefined);
}

/** Why a word cannot count as another; null where it can. */
function whyApart(rules: CloudRules, result: WordsResult, key: string, other: string): Refusal<'invalid'> | null {
  const { aliases = {} } = rules;
  const others = Object.fromEntries(Object.entries(aliases).filter(([one]) => one !== key));
  if (countsAs({ aliases: others }, other) === key) return reject('invalid', 'into', 'words-in-a-circle');
  if (!findWord(result, rules, other)) return reject('invalid', 'into', 'answer-not-written');

  return Object.keys(others).length < DECIDED_MAX
    ? null
    : reject('invalid', 'label', 'answers-hidden-full', { most: DECIDED_MAX });
}

export function decideWords<Rules extends CloudRules>(rules: Rules, decisions: readonly ActivityDecision[]): Rules {
  const { hidden, hiddenSpellings, shown, aliases: aliasesBefore, left, ...rest } = rules;
  const words: DecidedWords = {
    ...{ hidden: new Set(hidden), shown: new Set(shown), left: new Set(left), moderation: rules.moderation },
    hiddenSpellings: new Set(hiddenSpellings),
    keyOf: (text) => cloudKey(rules, text),
  };
  const aliases = new Map(Object.entries(aliasesBefore ?? {}));
  for (const decision of decisions) {
    if (decision.verb === 'alias') setAlias(aliases, decision.target, decision.value);
    else decideOn(words, decision);
  }

  // Sorted, so that it does not tell in which order it was decided.
  return {
    ...rest,
    ...(words.moderation ? { moderation: words.moderation } : {}),
    ...sortedKeys(words),
    ...(aliases.size > 0 ? { aliases: Object.fromEntries([...aliases].sort()) } : {}),
  } as Rules;
}

interface DecidedWords {
  readonly hidden: Set<string>;
  readonly hiddenSpellings: Set<string>;
  readonly shown: Set<string>;
  left: Set<string>;
  keyOf(text: string): string;
  moderation?: Moderation;
}

function decideOn(words: DecidedWords, { verb, target, value }: ActivityDecision): void {
  if (verb === 'hide') hideKey(words, target, value);
  else if (verb === 'show') showKey(words, target, value);
  else if (verb === 'put-back') letWait(words, target, value);
  else if (verb === 'switch' && target === 'moderation') switchReading(words, value);
}

/** That a host has let it through is kept below: it holds again once the word is hidden no more. */
function hideKey({ hidden, hiddenSpellings }: DecidedWords, key: string, value: Hiding['value']): void {
  if (value) value.spellings.forEach((text) => hiddenSpellings.add(text));
  else hidden.add(key);
}

function showKey(words: DecidedWords, key: string, value: Showing['value']): void {
  words.hidden.delete(key);
  if (value) return;
  words.shown.add(key);
  forgetSpellings(words, key);
}

/** Earlier decisions become pending again when reading first is switched on; undecided words do not. */
function switchReading(words: DecidedWords, { on, left }: { readonly on: boolean; readonly left?: readonly string[] }) {
  const unread = on
    ? []
    : [...words.shown, ...words.hidden].filter(wordWaits({ moderation: words.moderation, left: [...words.left] }));
  words.moderation = on ? 'pre' : 'post';
  words.left = new Set([...(left ?? []), ...unread]);
}

/** What the room sees without a decision on it stays so: nobody let it through whose decision could be taken back. */
function letWait(words: DecidedWords, key: string, value: Hiding['value']): void {
  if (value) return value.spellings.forEach((text) => words.hiddenSpellings.delete(text));
  for (const list of [words.shown, words.hidden]) list.delete(key);
  forgetSpellings(words, key);
}

function forgetSpellings({ hiddenSpellings, keyOf }: DecidedWords, key: string): void {
  for (const text of [...hiddenSpellings]) if (keyOf(text) === key) hiddenSpellings.delete(text);
}

function sortedKeys({
  hidden,
  hiddenSpellings,
  shown,
  left,
}: DecidedWords): Pick<CloudRules, 'hidden' | 'hiddenSpellings' | 'shown' | 'left'> {
  const lists = Object.entries({ hidden, hiddenSpellings, shown, left }).filter(([, keys]) => keys.size > 0);

  return Object.fromEntries(lists.map(([name, keys]) => [name, [...keys].sort()]));
}

function setAlias(aliases: Map<string, string>, key: string, value: { readonly key: string } | null): void {
  if (value === null || value.key === key) aliases.delete(key);
  else aliases.set(key, value.key);
}

/** What of a config hosts decided on single words, in one text: equal exactly where it is the same. */
export function decidedText({ hidden = [], hiddenSpellings = [], shown = [], aliases = {} }: CloudRules): string {
  return JSON.stringify([hidden, hiddenSpellings, shown, sortedAliases(aliases)]);
}

function sortedAliases(aliases: Aliases): readonly (readonly [string, string])[] {
  return Object.entries(aliases).sort(([a], [b]) => (a < b ? -1 : 1));
}
