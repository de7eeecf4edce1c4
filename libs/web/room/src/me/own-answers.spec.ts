import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import { loadPhoneForm } from '@rt/web/kinds/phone';

import { keepApart } from '../session/keep-apart';
import { answersKept, forgetOwnInMemory, keepAnswers, receiptsOf } from '../session/own-store';
import type { Participation } from '../session/participation-store';
import { keepOwnAnswers, keepOwnOf } from './own-answers';

const options = [
  { id: 'o1', text: 'Cost of energy' },
  { id: 'o2', text: 'Skilled technicians' },
];
const question = (id: string, kind = 'single_choice') =>
  ({ id, kind, question: `Question ${id}?`, config: { options } }) as unknown as ActivityView;
const told = (activityId: string, answer: OwnAnswer['answer']): OwnAnswer => ({ activityId, round: 1, n: 1, answer });
const kept = (activityId: string, words: string) => ({ activityId, question: `Question ${activityId}?`, words });

describe('the own answers kept on a phone', () => {
  beforeAll(() => loadPhoneForm('single_choice'));

  beforeEach(() => keepAnswers('r1', [kept('a1', 'Cost of energy')]));

  afterEach(() => {
    localStorage.clear();
    forgetOwnInMemory();
  });

  it('stay when the page was loaded again, until the server has told them anew', () => {
    keepOwnAnswers('r1', [question('a1'), question('a2')], {});
    expect(answersKept('r1')).toEqual([kept('a1', 'Cost of energy')]);

    keepOwnAnswers('r1', [question('a1'), question('a2')], { a2: told('a2', { optionId: 'o2' }) });
    expect(answersKept('r1')).toEqual([kept('a1', 'Cost of energy'), kept('a2', 'Skilled technicians')]);

    keepOwnAnswers('r1', [question('a1')], { a1: told('a1', { optionId: 'o2' }) });
    expect(answersKept('r1')).toEqual([kept('a1', 'Skilled technicians')]);
  });

  it('stay where the code is not there that says them in words', () => {
    const asked = question('a1', 'rating');
    keepOwnAnswers('r1', [asked], { a1: told('a1', { value: 3 }) });

    expect(answersKept('r1')).toEqual([kept('a1', 'Cost of energy')]);
  });

  it('say where they are in the person’s own words', async () => {
    await loadPhoneForm('open_text');
    keepOwnAnswers('r1', [question('a1', 'open_text')], { a1: told('a1', { entries: ['Grid', 'Ports'] }) });

    expect(answersKept('r1')).toEqual([{ ...kept('a1', 'Grid; Ports'), wrote: true }]);
  });

  it('hold the receipt of each entry from the start, and learn that a host keeps it as a contribution', () => {
    const asked = question('a1', 'open_text');
    const own = (kept: object) => ({
      a1: { ...told('a1', { entries: ['Grid'] }), entries: [{ id: 'e1', text: 'Grid', state: 'shown', ...kept }] },
    });
    const receipt = {
      secret: 'SECRET-1',
      title: 'Question a1?',
      body: 'Grid',
      activityId: 'a1',
      stood: { state: 'shown' },
    };

    keepOwnAnswers('r1', [asked], own({ receipt: 'SECRET-1' }) as Record<string, OwnAnswer>);
    expect(receiptsOf('r1')).toEqual([{ ...receipt, entry: true }]);

    keepOwnAnswers('r1', [asked], own({ receipt: 'SECRET-1', kept: true }) as Record<string, OwnAnswer>);
    keepOwnAnswers('r1', [asked], own({ receipt: 'SECRET-1' }) as Record<string, OwnAnswer>);
    expect(receiptsOf('r1')).toEqual([receipt]);
  });

  it('hold what became of each entry in the room as it was told last, for when nobody can tell any more', () => {
    const asked = question('a1', 'consensus');
    const tell = (over: object) =>
      keepOwnAnswers('r1', [asked], {
        a1: {
          ...told('a1', { agree: [], disagree: [], pass: [], entries: ['Grid'] }),
          entries: [
            { id: 'e1', text: 'Grid', state: 'shown', receipt: 'SECRET-1', ...over },
            { id: 'e2', text: 'Ports', state: 'waiting', receipt: 'SECRET-2' },
          ],
        },
      });
    const stood = () => receiptsOf('r1').map(({ body, stood: became, entry }) => [body, became, entry]);
    tell({ mark: 'selected', edited: 'The grid' });
    expect(stood()).toEqual([
      ['Grid', { state: 'shown', edited: 'The grid' }, true],
      ['Ports', { state: 'waiting' }, true],
    ]);

    tell({ state: 'hidden', reason: 'Said twice', kept: true });
    keepOwnAnswers('r1', [asked], {});
    expect(stood()).toEqual([
      ['Grid', { state: 'hidden', reason: 'Said twice' }, undefined],
      ['Ports', { state: 'waiting' }, true],
    ]);
  });

  it('say nothing any more of an entry that its author has taken back', () => {
    const entry = (id: string, text: string) => ({ id, text, state: 'shown' as const, receipt: `SECRET-${id}` });
    const tell = (activityId: string, ...entries: ReturnType<typeof entry>[]) =>
      keepOwnAnswers('r1', [question(activityId, 'open_text')], {
        [activityId]: { ...told(activityId, null), ...(entries.length > 0 ? { entries } : {}) },
      });
    const stood = () => receiptsOf('r1').map(({ body, stood: became }) => [body, became?.state]);
    tell('a1', entry('e1', 'Grid'), entry('e2', 'Ports'));
    tell('a2', entry('e3', 'Rail'));
    tell('a1', entry('e2', 'Ports'));
    expect(stood()).toEqual([
      ['Grid', undefined],
      ['Ports', 'shown'],
      ['Rail', 'shown'],
    ]);

    tell('a1');
    expect(stood()).toEqual([
      ['Grid', undefined],
      ['Ports', undefined],
      ['Rail', 'shown'],
    ]);
  });

  it('go when they were withdrawn', () => {
    keepOwnAnswers('r1', [question('a1')], { a1: told('a1', null) });

    expect(answersKept('r1')).toEqual([]);
  });

  it('of somebody whose tab lies behind are not kept over those of whoever has the device now, nor once that person has left', () => {
    const seat = (letter: string) => ({ token: letter.repeat(107), session: { roundtableId: 'r1' } }) as Participation;
    const focus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    const mine = [[question('a1')], { a1: told('a1', { optionId: 'o2' }) }] as const;
    keepApart(seat('a'));
    keepApart(seat('b'));
    forgetOwnInMemory();

    keepOwnOf(seat('a'), ...mine);
    expect(answersKept('r1')).toEqual([]);
    localStorage.removeItem('rt-seat:r1');
    keepOwnOf(seat('a'), ...mine);
    expect(answersKept('r1')).toEqual([]);

    focus.mockReturnValue(true);
    keepOwnOf(seat('a'), ...mine);
    expect(answersKept('r1')).toEqual([kept('a1', 'Skilled technicians')]);
    focus.mockRestore();
  });
});
