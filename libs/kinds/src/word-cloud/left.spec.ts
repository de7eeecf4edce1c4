import type { ActivityDecision } from '@rt/domain/polling';
import { turn } from '@rt/domain/polling';

import type { WordCloudConfig } from './domain';
import { wordCloud } from './domain';
import { LEFT_MAX } from './left';

const countsOf = (words: readonly string[]) =>
  words.map((word) => ({ answerKey: wordCloud.answerKey({ words: [word] }), count: 1 }));
const namesBob = (text: string) => text.startsWith('Bob');

/** The config once a host has switched reading on or off, and how the words of a room stand then. */
function switched(config: WordCloudConfig, written: readonly string[], on: boolean): WordCloudConfig {
  const left = wordCloud.words?.left(config, countsOf(written), namesBob, on);
  const decision = left?.ok ? turn(config, 'moderation', on, left.value) : undefined;

  return decided(config, decision?.ok && decision.value ? [decision.value] : []);
}

const decided = (config: WordCloudConfig, decisions: readonly ActivityDecision[]) =>
  wordCloud.decided?.(config, decisions) ?? config;

function statesOf(config: WordCloudConfig, written: readonly string[]): Record<string, string> {
  const { words } = wordCloud.result(config, wordCloud.count!(config, given(written)), namesBob);

  return Object.fromEntries(words.map(({ key, state = 'shown' }) => [key, state]));
}

const given = (written: readonly string[]) => written.map((word) => ({ answer: { words: [word] }, count: 1 }));

describe('words where hosts switch reading first', () => {
  it('wait on where nobody had read them, and only what is written later is seen at once', () => {
    const config = switched({ shown: ['rail'], hidden: ['road'] }, ['grid', 'rail', 'road'], false);

    expect(statesOf(config, ['grid', 'rail', 'road', 'port', 'Bob'])).toEqual({
      ...{ grid: 'waiting', rail: 'shown', road: 'hidden', port: 'shown', bob: 'waiting' },
    });
    expect(statesOf(decided(config, [{ verb: 'show', target: 'grid', value: null }]), ['grid'])).toEqual({
      grid: 'shown',
    });
  });

  it('stay where the room has seen them once reading is on again, and later ones wait', () => {
    const config = switched({ moderation: 'post', hidden: ['road'] }, ['grid', 'road', 'Bob'], true);

    expect(statesOf(config, ['grid', 'road', 'Bob', 'port'])).toEqual({
      ...{ grid: 'shown', road: 'hidden', bob: 'waiting', port: 'waiting' },
    });
  });

  it('wait where a host takes back that one was approved, whatever was switched meanwhile', () => {
    const back: ActivityDecision = { verb: 'put-back', target: 'rail', value: null };
    const off = switched({ shown: ['rail'] }, ['rail'], false);
    const on = switched(off, ['rail'], true);

    for (const config of [off, on]) {
      expect(statesOf(config, ['rail'])).toEqual({ rail: 'shown' });
      expect(statesOf(decided(config, [back]), ['rail'])).toEqual({ rail: 'waiting' });
    }
  });

  it('wait by themselves once they count as another word no more', () => {
    const apart: ActivityDecision = { verb: 'alias', target: 'rails', value: null };
    const config = switched({ aliases: { rails: 'rail' }, shown: ['rail'] }, ['rail', 'rails'], false);

    expect(statesOf(decided(config, [apart]), ['rail', 'rails'])).toEqual({ rail: 'shown', rails: 'waiting' });
  });

  it('are left so in the order of the letters, and the room is told of none', () => {
    const config = switched({}, ['road', 'grid'], false);

    expect(config).toEqual({ moderation: 'post', left: ['grid', 'road'] });
    expect(wordCloud.configForRoom?.(config)).toEqual({ moderation: 'post' });
    expect(wordCloud.checkConfig(config)).toEqual({ ok: true, value: config });
  });

  it('are read first on where more wait than can be told apart', () => {
    const many = Array.from({ length: LEFT_MAX + 1 }, (_, at) => `w${at}`);

    expect(wordCloud.words?.left({}, countsOf(many), namesBob, false)).toMatchObject({
      refusal: 'invalid',
      reason: 'words-unread',
    });
    const left = wordCloud.words?.left({ moderation: 'post' }, countsOf(many), namesBob, true);
    expect(left?.ok ? left.value : []).toHaveLength(LEFT_MAX);
  });
});
