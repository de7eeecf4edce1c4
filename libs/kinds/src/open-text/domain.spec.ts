import type { EntriesSnapshot } from '@rt/domain/polling';

import { openText } from './domain';

describe('the config of an open text', () => {
  it.each([
    {},
    { maxPerPerson: 1 },
    { maxPerPerson: 5, moderation: 'post' },
    { moderation: 'pre' },
    { labels: [{ id: 'a', text: 'Cost' }] },
    { evidence: true },
  ])('takes %j', (config) => {
    expect(openText.checkConfig(config)).toEqual({ ok: true, value: config });
  });

  it.each([
    [{ maxPerPerson: 0 }, 'config.maxPerPerson'],
    [{ maxPerPerson: 6 }, 'config.maxPerPerson'],
    [{ maxPerPerson: '2' }, 'config.maxPerPerson'],
    [{ moderation: 'none' }, 'config.moderation'],
    [{ moderation: null }, 'config.moderation'],
    [{ options: [] }, 'config.options'],
    [{ labels: [] }, 'config.labels'],
    [{ evidence: 'yes' }, 'config.evidence'],
    [
      {
        labels: [
          { id: 'a', text: 'Cost' },
          { id: 'b', text: 'Cost' },
        ],
      },
      'config.labels[1].text',
    ],
  ])('refuses %j', (config, field) => {
    expect(openText.checkConfig(config)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('may be changed for who reads first and for more room, not for less', () => {
    expect(openText.sameMeaning({}, { moderation: 'post', maxPerPerson: 4 })).toBe(true);
    expect(openText.sameMeaning({}, { maxPerPerson: 2 })).toBe(false);
  });

  it('may come to ask for sources, and not drop those that people named', () => {
    expect(openText.sameMeaning({}, { evidence: true })).toBe(true);
    expect(openText.sameMeaning({ evidence: true }, {})).toBe(false);
  });
});

describe('what a text rests on', () => {
  const config = { evidence: true };
  const DOI = 'https://doi.org/10.1038/nphys1170';

  it('stays with its text when these are put in order, as it is linked', () => {
    const answer = { entries: ['Rail', 'Grid', 'Ports'], sources: [[], ['10.1038/NPHYS1170', 'EP 1234567 B1'], []] };
    expect(openText.checkAnswer(config, answer)).toEqual({
      ok: true,
      value: { entries: ['Grid', 'Ports', 'Rail'], sources: [[DOI, 'EP 1234567 B1'], [], []] },
    });
    expect(openText.checkAnswer(config, { entries: ['Grid'], sources: [[]] })).toEqual({
      ok: true,
      value: { entries: ['Grid'] },
    });
  });

  it.each([
    [{ entries: ['Grid'], sources: [['javascript:alert(1)']] }, 'answer.sources[0][0]'],
    [{ entries: ['Grid', 'Rail'], sources: [[DOI]] }, 'answer.sources'],
    [{ entries: ['Grid'], sources: [DOI] }, 'answer.sources[0]'],
    [{ entries: ['Grid'], sources: DOI }, 'answer.sources'],
    [{ entries: ['Grid'], sources: [[DOI, DOI]] }, 'answer.sources[0][1]'],
  ])('is refused as %j', (answer, field) => {
    expect(openText.checkAnswer(config, answer)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });

  it('is no part of an answer to a question that does not ask for it', () => {
    expect(openText.checkAnswer({}, { entries: ['Grid'], sources: [[DOI]] })).toMatchObject({
      field: 'answer.sources',
    });
  });

  it('is left out of what is kept where it names somebody, and its text stays', () => {
    const entries = [{ id: '1', text: 'Grid', state: 'shown' as const, sources: [DOI, 'EP 1234567 B1'] }];
    const counts = { waiting: 0, shown: 1, hidden: 0 };
    const result = openText.entries?.result?.(config, 1, { counts, entries });
    const kept = (may: (label: string, isSource?: true) => boolean) =>
      result && openText.onlyOthers?.(result, ({ label, isSource }) => may(label, isSource)).entries;
    expect(kept((label) => label !== DOI)).toMatchObject([{ text: 'Grid', sources: ['EP 1234567 B1'] }]);
    expect(kept((_label, isSource) => !isSource)).toEqual([{ id: '1', text: 'Grid', state: 'shown' }]);
  });
});

describe('the name of whoever wrote a text', () => {
  it('goes with its text when these are put in order, and with none where it is left out', () => {
    const answer = { entries: ['Rail', 'Grid', 'Rail', 'Ports'], named: [true, false, false, false] };
    expect(openText.checkAnswer({ maxPerPerson: 4 }, answer)).toEqual({
      ok: true,
      value: { entries: ['Grid', 'Ports', 'Rail'], named: [false, false, true] },
    });
    const none = { entries: ['Grid'], named: [false] };
    expect(openText.checkAnswer({ evidence: true }, none)).toEqual({ ok: true, value: { entries: ['Grid'] } });
    expect(openText.entries?.namedOf?.({ entries: ['Grid', 'Rail'] })).toEqual([false, false]);
  });

  it.each([['yes'], [true], [[]], [['Ada Quill']], [[null]], [[true, true]], [{ 0: true, length: 1 }]])(
    'is refused as %j',
    (named) => {
      expect(openText.checkAnswer({}, { entries: ['Grid'], named })).toMatchObject({
        ok: false,
        refusal: 'invalid',
        field: 'answer.named',
        reason: 'named-wrong',
      });
    },
  );

  it('is told to the room with the words of its author alone, and to hosts with those of a host as well', () => {
    const entries = [
      { id: '1', text: 'Grid', state: 'shown' as const, author: 'Ada Quill' },
      { id: '2', text: 'Rail', state: 'shown' as const, author: 'Ben Ivory', edited: true as const },
    ];
    const result = openText.result({}, 2);
    const told = openText.resultForRoom?.({}, { ...result, shown: 2, entries });
    expect(told?.entries.map(({ author }) => author)).toEqual(['Ada Quill', undefined]);
    expect(JSON.stringify(told)).not.toContain('Ivory');
  });

  it('is in nothing that is kept, under any rule', () => {
    const entries = [{ id: '1', text: 'Grid', state: 'shown' as const, author: 'Ada Quill' }];
    const kept = openText.onlyOthers?.({ ...openText.result({}, 1), shown: 1, entries }, () => true);
    expect(kept?.entries).toEqual([{ id: '1', text: 'Grid', state: 'shown' }]);
  });
});

describe('what a person has written', () => {
  it('is one set, each text once, whatever the order and the spaces', () => {
    expect(openText.checkAnswer({}, { entries: ['Rail ', 'Grid', 'Rail'] })).toEqual({
      ok: true,
      value: { entries: ['Grid', 'Rail'] },
    });
  });

  it.each([
    [{}, 'answer.entries'],
    [{ entries: [] }, 'answer.entries'],
    [{ entries: 'Grid' }, 'answer.entries'],
    [{ entries: ['a', 'b', 'c', 'd'] }, 'answer.entries'],
    [{ entries: ['Grid', ' '] }, 'answer.entries[1]'],
    [{ entries: ['x'.repeat(1001)] }, 'answer.entries[0]'],
    [{ entries: [{ text: 'Grid' }] }, 'answer.entries[0]'],
    [{ entries: ['Grid'], id: 'x' }, 'answer.id'],
  ])('is refused as %j', (answer, field) => {
    expect(openText.checkAnswer({}, answer)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });
});

describe('the result of an open text', () => {
  const standing: EntriesSnapshot = {
    counts: { waiting: 2, shown: 1, hidden: 1 },
    entries: [
      { id: '1', text: 'Read first', state: 'waiting' },
      { id: '2', text: 'Grid', state: 'shown' },
      { id: '3', text: 'Bad words', state: 'hidden' },
    ],
  };
  const result = openText.entries?.result?.({}, 3, standing);

  it('counts people, not entries, and tells hosts all of them', () => {
    expect(result && openText.respondents(result)).toBe(3);
    expect(result).toEqual({ base: 3, waiting: 2, shown: 1, hidden: 1, entries: standing.entries });
  });

  it('begins with what hosts pinned, for everybody and in what is kept, and else keeps its order, which tells nothing', () => {
    const entries = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id, state: 'shown' as const }));
    const standing = { counts: { waiting: 0, shown: 4, hidden: 0 }, entries };
    const pinned = entries.map((one) => (['b', 'd'].includes(one.id) ? { ...one, pinned: true as const } : one));
    const textsOf = (of: typeof pinned) => {
      const result = openText.entries?.result?.({}, 4, { ...standing, entries: of });
      const told = result && openText.resultForRoom?.({}, result);
      return [result, told].map((one) => one?.entries.map(({ text }) => text));
    };

    expect(textsOf(pinned)).toEqual(Array(2).fill(['b', 'd', 'a', 'c']));
    expect(textsOf(entries)).toEqual(Array(2).fill(['a', 'b', 'c', 'd']));
  });

  it('tells the room nothing of what waits or is hidden, not even how much there is', () => {
    expect(result && openText.resultForRoom?.({}, result)).toEqual({
      base: 3,
      shown: 1,
      entries: [{ id: '2', text: 'Grid', state: 'shown' }],
    });
  });

  it('counts the entries of each label that hosts gave, and none that is left out of what is kept', () => {
    const labels = [
      { id: 'cost', text: 'Cost' },
      { id: 'people', text: 'People' },
    ];
    const entries = [
      { id: '1', text: 'Pay', state: 'shown' as const, labels: ['cost', 'people'] },
      { id: '2', text: 'Ada Lovelace', state: 'shown' as const, labels: ['people'] },
    ];
    const counts = { waiting: 0, shown: 2, hidden: 0 };
    const of = openText.entries?.result?.({ labels }, 2, {
      counts,
      entries,
      labelled: [['cost', 'people'], ['people']],
    });
    const counted = (told: typeof of | undefined) => told?.labelled?.map(({ text, count }) => `${text} ${count}`);
    expect(counted(of)).toEqual(['Cost 1', 'People 2']);
    expect(of && counted(openText.resultForRoom?.({ labels }, of))).toEqual(['Cost 1', 'People 2']);
    const withoutAda = of && openText.onlyOthers?.(of, ({ label }) => label !== 'Ada Lovelace');
    expect(withoutAda && counted(withoutAda)).toEqual(['Cost 1', 'People 1']);
  });

  it('leaves out of what is kept a label that names somebody, in the table and on every entry', () => {
    const labels = [
      { id: 'cost', text: 'Cost' },
      { id: 'ada', text: 'Ada Lovelace' },
    ];
    const entries = [
      { id: '1', text: 'Pay', state: 'shown' as const, labels: ['cost', 'ada'] },
      { id: '2', text: 'Grid', state: 'shown' as const, labels: ['ada'] },
    ];
    const standing = { counts: { waiting: 0, shown: 2, hidden: 0 }, entries, labelled: [['cost', 'ada'], ['ada']] };
    const of = openText.entries?.result?.({ labels }, 2, standing);
    const kept = (may: (label: string) => boolean) => of && openText.onlyOthers?.(of, ({ label }) => may(label));

    expect(kept((label) => label !== 'Ada Lovelace')).toMatchObject({
      labelled: [{ id: 'cost', text: 'Cost', count: 1 }],
      entries: [
        { id: '1', text: 'Pay', labels: ['cost'] },
        { id: '2', text: 'Grid' },
      ],
    });
    expect(JSON.stringify(kept((label) => label === 'Pay' || label === 'Grid'))).not.toMatch(/label|ada/);
  });

  it('tells the room no label but with the result', () => {
    expect(openText.configForRoom?.({ maxPerPerson: 2, labels: [{ id: 'a', text: 'Cost' }] })).toEqual({
      maxPerPerson: 2,
    });
  });

  it('takes labels that hosts add while they read, after those of the plan', () => {
    const config = { labels: [{ id: 'a', text: 'Cost' }] };
    const added = openText.decided?.(config, [{ verb: 'add-label', target: 'added-2', value: { text: 'Skills' } }]);
    expect(added).toEqual({ labels: [...config.labels, { id: 'added-2', text: 'Skills' }] });
  });

  it('leaves out of what is kept an entry that names somebody, and says that there are more', () => {
    const told = result && openText.onlyOthers?.(result, ({ label }) => label !== 'Grid');
    expect(told).toMatchObject({ shown: 1, entries: [{ id: '1' }, { id: '3' }] });
  });
});
