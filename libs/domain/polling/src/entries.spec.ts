import { arrivalState, entriesForRoom, entriesToShow, type Entry } from './entries';
import { actOnEntry, isSorting, moveEntry } from './entry-acts';
import { ENTRY_STATES } from './entry-state';

describe('votes and the order by them', () => {
  const entries: readonly Entry[] = [
    { id: 'a', text: 'Grid', state: 'shown' },
    { id: 'b', text: 'Rail', state: 'shown', reactions: { '1': 1 }, recast: true },
  ];

  it('appear once enough people have voted, however many have written', () => {
    const few = entriesToShow({ base: 5, people: 5, voters: 1, shown: 2, entries }, 5);
    expect(few.entries).toEqual([entries[0], { id: 'b', text: 'Rail', state: 'shown' }]);
    expect(entriesToShow({ base: 9, shown: 2, entries }, 5).entries).toEqual(few.entries);

    const enough = entriesToShow({ base: 0, people: 5, voters: 5, shown: 2, entries }, 5);
    expect(enough.entries).toEqual([entries[1], entries[0]]);
    expect(entriesForRoom(enough)).not.toHaveProperty('voters');
  });
});

describe('the order of entries', () => {
  const entry = (id: string, more: Partial<Entry> = {}): Entry => ({ id, text: id, state: 'shown', ...more });
  // As they were written.
  const entries = [
    ...[
      entry('f', { state: 'waiting' }),
      entry('e'),
      entry('d', { reactions: { '1': 5 } }),
      entry('c', { pinned: true }),
    ],
    ...[entry('b', { state: 'waiting' }), entry('a'), entry('0', { mark: 'answered' })],
  ];
  const idsOf = (voters: number) =>
    entriesToShow({ base: 5, voters, shown: 5, entries }, 5)
      .entries.map(({ id }) => id)
      .join('');

  it('shows nothing of the order of writing: what has equally many votes goes by random ids', () => {
    expect(idsOf(5).slice(2)).toBe('cdae0');
    expect(idsOf(4).slice(2)).toBe('cade0');
  });

  it('keeps the oldest first of what waits for hosts', () => {
    expect([idsOf(5).slice(0, 2), idsOf(4).slice(0, 2)]).toEqual(['fb', 'fb']);
  });
});

describe('what was answered last', () => {
  const one: Entry = { id: 'b', text: 'Why?', state: 'shown', mark: 'answered', reply: 'Since', reactions: { '1': 2 } };
  const lastAnswers: readonly Entry[] = [
    { ...one, kept: true, merged: [{ id: 'c', text: 'How so?' }] },
    { ...one, id: 'a' },
  ];
  const result = { base: 2, people: 6, voters: 4, shown: 30, edition: 'e', entries: [], lastAnswers };

  it('keeps its order where few people voted, and tells no votes then', () => {
    expect(entriesToShow(result, 5).lastAnswers?.map(({ id, reactions }) => [id, reactions])).toEqual([
      ['b', undefined],
      ['a', undefined],
    ]);
    expect(entriesToShow(result, 4).lastAnswers?.[0]?.reactions).toEqual({ '1': 2 });
  });

  it('tells the room what the list tells of each', () => {
    expect(entriesForRoom(result).lastAnswers).toEqual([one, { ...one, id: 'a' }]);
    expect(entriesForRoom({ base: 0, shown: 0, entries: [] })).not.toHaveProperty('lastAnswers');
  });
});

describe('what hosts decide on entries', () => {
  it.each([
    ['waiting', 'approve', 'shown'],
    ['waiting', 'hide', 'hidden'],
    ['shown', 'hide', 'hidden'],
    ['hidden', 'show', 'shown'],
    ['shown', 'put-back', 'waiting'],
    ['hidden', 'put-back', 'waiting'],
    ['waiting', 'put-back', null],
    ['shown', 'approve', null],
    ['hidden', 'hide', null],
    ['shown', 'show', null],
  ] as const)('moves one that is %s by %s to %s', (state, verb, to) => {
    expect(moveEntry(state, verb)).toEqual({ ok: true, value: to });
  });

  it('shows nothing again that nobody has read, and approves nothing that is hidden', () => {
    const refused = ENTRY_STATES.flatMap((state) =>
      (['approve', 'hide', 'show'] as const)
        .filter((verb) => !moveEntry(state, verb).ok)
        .map((verb) => `${verb} ${state}`),
    );
    expect(refused).toEqual(['show waiting', 'approve hidden']);
  });

  it('lets an entry in at once only where nobody reads first and it names nobody', () => {
    expect(arrivalState('post', false)).toBe('shown');
    expect([arrivalState('pre', false), arrivalState('post', true), arrivalState('pre', true)]).toEqual([
      'waiting',
      'waiting',
      'waiting',
    ]);
  });

  const entry = { text: 'Grid', state: 'shown' } as const;
  // What nobody may read is neither first nor on the screen.
  const taken = { pinned: false, mark: null, reply: null };

  it.each([
    ['hide', 'shown', true],
    ['show', 'hidden', true],
    ['hide', 'waiting', false],
    ['show', 'waiting', false],
    ['put-back', 'hidden', false],
    ['approve', 'shown', false],
    ['edit', 'shown', false],
  ] as const)('to %s one that is %s is sorting: %s', (verb, state, sorting) => {
    expect(isSorting(verb, state)).toBe(sorting);
  });

  it.each([
    [{}, { verb: 'edit', text: ' Grid dates ' }, { edited: 'Grid dates' }],
    [{}, { verb: 'edit', text: 'Grid' }, null],
    [{}, { verb: 'hide' }, { state: 'hidden', reason: null, ...taken }],
    [{ state: 'waiting' }, { verb: 'hide', text: 'Off topic' }, { state: 'hidden', reason: 'Off topic', ...taken }],
    [{ state: 'hidden' }, { verb: 'show' }, { state: 'shown' }],
    [{}, { verb: 'hide', fromState: 'shown' }, { state: 'hidden', ...taken }],
    [{ state: 'hidden' }, { verb: 'put-back' }, { state: 'waiting', reason: null, ...taken }],
    [{ into: 'e2' }, { verb: 'put-back' }, { state: 'waiting', reason: null, ...taken, into: null }],
    [{ state: 'hidden' }, { verb: 'hide' }, null],
    [{ state: 'hidden' }, { verb: 'hide', text: 'Off topic' }, { reason: 'Off topic' }],
    [
      { state: 'hidden', reason: 'Off topic' },
      { verb: 'hide', fromState: 'hidden', seen: 'Off topic' },
      { reason: null },
    ],
    [{ state: 'hidden' }, { verb: 'hide', fromState: 'hidden' }, null],
    [{ state: 'hidden', reason: 'Off topic' }, { verb: 'hide' }, null],
    [{ state: 'hidden', reason: 'Off topic' }, { verb: 'hide', text: ' Off topic ' }, null],
  ] as const)('changes %j by %j as %j', (over, act, change) => {
    expect(actOnEntry({ ...entry, ...over }, act, 20)).toEqual({ ok: true, value: change });
  });

  it.each([
    [{ state: 'hidden' }, { verb: 'put-back', fromState: 'hidden' }, true],
    [{ state: 'hidden', reason: 'Off topic' }, { verb: 'put-back', fromState: 'hidden', seen: 'Off topic' }, true],
    [{ state: 'waiting' }, { verb: 'put-back', fromState: 'hidden' }, true],
    [{}, { verb: 'put-back', fromState: 'hidden' }, false],
    [{}, { verb: 'put-back', fromState: 'shown' }, true],
    [{ mark: 'answered' }, { verb: 'put-back', fromState: 'shown' }, false],
    [{ pinned: true }, { verb: 'hide', fromState: 'shown' }, false],
    [{ holds: true }, { verb: 'put-back', fromState: 'shown' }, false],
    [{ holds: true }, { verb: 'hide', fromState: 'shown' }, true],
    [{}, { verb: 'hide', fromState: 'hidden', text: 'Off topic' }, false],
    [{ state: 'hidden', reason: 'Off topic' }, { verb: 'put-back', fromState: 'hidden' }, false],
    [{ state: 'hidden', reason: 'Unkind' }, { verb: 'put-back', fromState: 'hidden', seen: 'Off topic' }, false],
    [{ state: 'hidden', reason: 'Unkind' }, { verb: 'hide', fromState: 'hidden', seen: 'Off topic' }, false],
  ] as const)('takes a decision back only where nobody has decided since: %j by %j: %s', (over, act, taken) => {
    const refused = { ok: false, refusal: 'version-conflict', field: 'verb', reason: 'decided-just-now' };
    expect(actOnEntry({ ...entry, ...over }, act, 20)).toEqual(taken ? expect.objectContaining({ ok: true }) : refused);
  });

  it('shows one again in the group in which it stood, where nobody has shown it since', () => {
    const back = { verb: 'show', fromState: 'hidden', into: { id: 'g', group: true } } as const;
    const hidden = { ...entry, state: 'hidden' } as const;
    expect(actOnEntry(hidden, back, 20)).toEqual({ ok: true, value: { state: 'shown', into: 'g' } });
    expect(actOnEntry({ ...entry, into: 'g' }, back, 20)).toEqual({ ok: true, value: null });
    expect(actOnEntry(entry, back, 20)).toMatchObject({ refusal: 'version-conflict', reason: 'decided-just-now' });
    for (const into of [null, { id: 'e2' }])
      expect(actOnEntry(hidden, { ...back, into }, 20)).toMatchObject({ field: 'into', reason: 'no-group' });
    expect(actOnEntry(hidden, { ...back, verb: 'put-back' }, 20)).toMatchObject({ field: 'into', reason: 'leave-out' });
  });

  it.each([
    ['a wording is not empty', { verb: 'edit', text: ' ' }, 'text'],
    ['a wording is given', { verb: 'edit' }, 'text'],
    ['a wording is no longer than an entry', { verb: 'edit', text: 'x'.repeat(21) }, 'text'],
    ['a reason says something', { verb: 'hide', text: 'x' }, 'text'],
    ['to approve needs no words', { verb: 'approve', text: 'Good' }, 'text'],
  ] as const)('refuses since %s', (_why, act, field) => {
    expect(actOnEntry(entry, act, 20)).toMatchObject({ ok: false, refusal: 'invalid', field });
  });
});
