import { resultOfCounts } from '@rt/domain/polling';

import { qa } from './domain';

const labels = [
  { id: 'money', text: 'Money' },
  { id: 'people', text: 'People' },
];

describe('the config of questions from the room', () => {
  it.each([
    {},
    { maxOpen: 1 },
    { maxOpen: 10, moderation: 'post' },
    { labels },
    { downvotes: true, votesClosed: true },
    { downvotes: true, hideAt: 1 },
    { downvotes: true, hideAt: 1000 },
  ])('takes %j', (config) => {
    expect(qa.checkConfig(config)).toEqual({ ok: true, value: config });
  });

  it.each([
    [{ maxOpen: 0 }, 'config.maxOpen'],
    [{ maxOpen: 11 }, 'config.maxOpen'],
    [{ moderation: 'none' }, 'config.moderation'],
    [{ downvotes: 'yes' }, 'config.downvotes'],
    [{ downvotes: true, hideAt: 0 }, 'config.hideAt'],
    [{ downvotes: true, hideAt: 1001 }, 'config.hideAt'],
    [{ downvotes: true, hideAt: '3' }, 'config.hideAt'],
    [{ hideAt: 3 }, 'config.hideAt'],
    [{ downvotes: false, hideAt: 3 }, 'config.hideAt'],
    [{ labels: [] }, 'config.labels'],
    [{ labels: Array.from({ length: 13 }, (_, at) => ({ id: `l${at}`, text: `L${at}` })) }, 'config.labels'],
    [{ labels: [...labels, { id: 'more', text: 'Money' }] }, 'config.labels[2].text'],
    [{ labels: [{ id: 'x', text: ' ' }] }, 'config.labels[0].text'],
    [{ labels: [{ id: 'X Y', text: 'x' }] }, 'config.labels[0].id'],
  ])('refuses %j', (config, field) => {
    expect(qa.checkConfig(config)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('hides nothing by votes where the number is null, and says what is missing where nobody can vote against', () => {
    expect(qa.checkConfig({ hideAt: null })).toEqual({ ok: true, value: {} });
    expect(qa.checkConfig({ hideAt: 3 })).toMatchObject({ reason: 'hide-needs-downvotes' });
    expect(qa.entries?.reactions?.hideAt?.({ downvotes: true })).toBeUndefined();
    expect(qa.entries?.reactions?.hideAt?.({ downvotes: true, hideAt: 3 })).toBe(3);
  });

  it('tells the room nothing of how many votes hide a question, and may change that at any time', () => {
    const config = { downvotes: true, hideAt: 3 };
    expect(qa.configForRoom?.(config)).toEqual({ downvotes: true });
    expect(qa.sameMeaning(config, { downvotes: true })).toBe(true);
    expect(qa.sameMeaning(config, { downvotes: true, hideAt: 1 })).toBe(true);
  });

  it('may be changed for more room, more labels and votes against, not for less', () => {
    expect(qa.sameMeaning({}, { maxOpen: 4, labels, downvotes: true, moderation: 'post' })).toBe(true);
    expect(qa.sameMeaning({}, { maxOpen: 2 })).toBe(false);
    expect(qa.sameMeaning({ labels }, { labels: labels.slice(1) })).toBe(false);
    expect(qa.sameMeaning({ downvotes: true }, {})).toBe(false);
  });

  it('stands as hosts switched it last', () => {
    const turn = (target: 'posts' | 'votes' | 'moderation', on: boolean) =>
      ({ verb: 'switch', target, value: { on } }) as const;
    const after = qa.decided?.({}, [
      turn('posts', false),
      turn('votes', false),
      turn('moderation', false),
      turn('posts', true),
    ]);
    expect(after).toEqual({ postsClosed: false, votesClosed: true, moderation: 'post' });
    expect([qa.entries?.board?.takes(after ?? {}), qa.entries?.reactions?.open?.(after ?? {})]).toEqual([true, false]);
  });
});

describe('what a person asks', () => {
  it('is one set, each question once with its labels in the order of the configuration', () => {
    const answer = { entries: ['When? ', 'Who?', 'When?'], labels: [['people', 'money'], [], []] };
    expect(qa.checkAnswer({ labels }, answer)).toEqual({
      ok: true,
      value: { entries: ['When?', 'Who?'], labels: [['money', 'people'], []] },
    });
    expect(qa.checkAnswer({ labels }, { entries: ['Who?'], labels: [[]] })).toEqual({
      ok: true,
      value: { entries: ['Who?'] },
    });
  });

  it('has its labels and the name of whoever asked with it, each of its own', () => {
    const answer = { entries: ['When?', 'Who?'], labels: [['people'], []], named: [false, true] };
    expect(qa.checkAnswer({ labels }, answer)).toEqual({ ok: true, value: answer });
    const reversed = { entries: ['Who?', 'When?'], named: [true, false] };
    expect(qa.checkAnswer({}, reversed)).toEqual({
      ok: true,
      value: { entries: ['When?', 'Who?'], named: [false, true] },
    });
    expect(qa.entries?.namedOf?.({ entries: ['Who?'] })).toEqual([false]);
  });

  it.each([
    [{}, 'answer.entries'],
    [{ entries: ['a'], named: ['Ada Quill'] }, 'answer.named'],
    [{ entries: ['a'], named: [true, true] }, 'answer.named'],
    [{ entries: ['a', 'b', 'c', 'd'] }, 'answer.entries'],
    [{ entries: ['x'.repeat(501)] }, 'answer.entries[0]'],
    [{ entries: ['a'], labels: [] }, 'answer.labels'],
    [{ entries: ['a'], labels: [['other']] }, 'answer.labels'],
    [{ entries: ['a'], labels: [['money', 'money']] }, 'answer.labels'],
    [{ entries: ['a'], labels: 'money' }, 'answer.labels'],
  ])('is refused as %j', (answer, field) => {
    expect(qa.checkAnswer({ labels }, answer)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });
});

describe('what is kept of questions from the room', () => {
  it('leaves out a label that names somebody', () => {
    const asked = { maxOpen: 2, labels: [...labels, { id: 'ada', text: 'For Ada Quill' }] };
    const nobody = resultOfCounts(qa, asked, []);
    expect(qa.configKept?.(asked, ({ label }) => !label.includes('Quill'), nobody)).toEqual({ maxOpen: 2, labels });
    expect(qa.configKept?.({ maxOpen: 2 }, () => false, nobody)).toEqual({ maxOpen: 2 });
  });

  it('leaves out an answer that names somebody, and keeps the question and that it was answered', () => {
    const entry = {
      id: '1',
      text: 'When?',
      state: 'shown' as const,
      mark: 'answered' as const,
      reply: 'Ask Ada Quill',
    };
    const result = qa.entries?.result?.({}, 1, { counts: { waiting: 0, shown: 1, hidden: 0 }, entries: [entry] });
    const kept = (may: (label: string) => boolean) =>
      result && qa.onlyOthers?.(result, ({ label }) => may(label)).entries;

    expect(kept(() => true)).toEqual([entry]);
    expect(kept((label) => !label.includes('Quill'))).toEqual([
      { id: '1', text: 'When?', state: 'shown', mark: 'answered' },
    ]);
  });
});
