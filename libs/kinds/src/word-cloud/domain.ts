import type { Kind, Spellings, WordsResult } from '@rt/domain/polling';
import { addSpellings, countAnswers } from '@rt/domain/polling';
import type { Checked } from '@rt/domain/text';
import { accept, checkRecord, checkText, own, reject, TEXT_LIMITS } from '@rt/domain/text';

import { checkCloudConfig, type WordCloudConfig } from './check-config';
import { decidedText, decideWords, hideWord, isReadWhole, mergeWord, standingOf } from './decide';
import { cloudKey } from './keys';
import { hideUnread, leftWords, settledWords } from './left';
import { wordCloudMoves } from './moves';
import { putWordBack } from './put-back';
import { cloudForRoom, cloudResult, uncountedCloud } from './result';
import { countedWords, ownStates, seesUnread } from './standing';
import { isLongPhrase, PHRASE_WORDS_MAX, wordsAllowed } from './words-allowed';

export type { WordCloudConfig } from './check-config';

export interface WordCloudAnswer {
  readonly words: readonly string[];
}

export interface WordCloudTally {
  readonly people: number;
  /** By the key that counts: people a spelling. A person counts once for each key, by one spelling. */
  readonly words: ReadonlyMap<string, Spellings>;
}

export const wordCloud: Kind<WordCloudConfig, WordCloudAnswer, WordsResult, WordCloudTally> = {
  kind: 'word_cloud',
  aim: 'open_up',
  moves: wordCloudMoves,

  checkConfig: checkCloudConfig,

  checkAnswer(config, input): Checked<WordCloudAnswer> {
    const record = checkRecord(input, 'answer', ['words']);
    if (!record.ok) return record;
    const list = own(record.value, 'words');
    if (!Array.isArray(list) || list.length === 0) return reject('invalid', 'answer.words', 'words-missing');
    const max = wordsAllowed(config);
    if (list.length > max) return reject('invalid', 'answer.words', 'words-at-most', { max });
    const texts: string[] = [];
    for (const [at, written] of list.entries()) {
      const text = checkWord(config, written, `answer.words[${at}]`);
      if (!text.ok) return text;
      texts.push(text.value);
    }

    return accept({ words: oneOfEach(config, texts) });
  },

  answerKey({ words }) {
    return JSON.stringify({ words });
  },

  emptyTally() {
    return { people: 0, words: new Map() };
  },

  add(config, tally, answer, times = 1) {
    const words = countedWords(config, answer).map(([key, text]) => [key, new Map([[text, times]])] as const);

    return merged(tally, { people: times, words: new Map(words) });
  },

  merge: merged,

  count(config, answers) {
    let people = 0;
    const words = new Map<string, Map<string, number>>();
    for (const { answer, count } of answers) {
      people += count;
      for (const [key, text] of countedWords(config, answer)) {
        const spellings = words.get(key) ?? new Map<string, number>();
        words.set(key, spellings.set(text, (spellings.get(text) ?? 0) + count));
      }
    }

    return { people, words };
  },

  result(config, { people, words }, mayName = () => false) {
    return cloudResult(config, people, words, mayName);
  },

  respondents(result) {
    return result.base;
  },

  items(_config, result) {
    return (result?.words ?? []).filter(({ state }) => state === undefined).map(({ label }) => label);
  },

  labels() {
    return [];
  },

  // Who reads words first, from how many people on they are shown, and more room for them change nothing of what was asked.
  sameMeaning(before, after) {
    return (
      wordsAllowed(after) >= wordsAllowed(before) &&
      before.stopWords === after.stopWords &&
      (before.foldAccents ?? false) === (after.foldAccents ?? false) &&
      decidedText(before) === decidedText(after)
    );
  },

  hide: hideWord,

  putBack: putWordBack,

  mergeAnswers: mergeWord,

  standing: standingOf,

  configForRoom({
    hidden: _hidden,
    hiddenSpellings: _apart,
    shown: _shown,
    aliases: _aliases,
    left: _left,
    ...config
  }) {
    return config;
  },

  resultForRoom: cloudForRoom,

  decided: decideWords,

  onlyOthers({ merged: _merged, ...result }, may) {
    return { ...result, words: result.words.filter(({ label, count }) => may({ label, count: count ?? 0 })) };
  },

  words: {
    texts: (config, { words }) => words.flatMap((text) => [text, cloudKey(config, text)]),
    seesUnread,
    states: ownStates,
    hideUnread,
    left: (config, counts, mayName, on) =>
      leftWords(config, countAnswers(wordCloud, { ...config, aliases: {} }, counts).words, mayName, on),
    isReadWhole,
    uncounted: uncountedCloud,
    settled: settledWords,
  },
};

function checkWord(config: WordCloudConfig, written: unknown, field: string): Checked<string> {
  const text = checkText(written, { field, ...TEXT_LIMITS.cloudWord });
  if (!text.ok) return text;
  if (isLongPhrase(text.value)) return reject('invalid', field, 'words-in-phrase', { max: PHRASE_WORDS_MAX });

  return cloudKey(config, text.value) === '' ? reject('invalid', field, 'answer-without-letters') : text;
}

/** Of several spellings of one word the first in the order of the letters. */
function oneOfEach(config: WordCloudConfig, texts: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const text of [...texts].sort()) {
    const key = cloudKey(config, text);
    if (!byKey.has(key)) byKey.set(key, text);
  }

  return [...byKey.values()].sort();
}

function merged(a: WordCloudTally, b: WordCloudTally): WordCloudTally {
  const words = new Map(a.words);
  for (const [key, spellings] of b.words) {
    const both = addSpellings(words.get(key) ?? new Map(), spellings);
    if (both.size === 0) words.delete(key);
    else words.set(key, both);
  }

  return { people: a.people + b.people, words };
}
