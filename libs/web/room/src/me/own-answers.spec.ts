import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import { loadPhoneForm } from '@rt/web/kinds/phone';

import { keepApart } from '../session/keep-apart';
import { answersKept, forgetOwnInMemory, keepAnswers, receiptsOf, removeReceipt } from '../session/own-store';
import type { Seat } from '../session/seat-keys';
import { keepOwnAnswers, keepOwnOf } from './own-answers';

const options = [
  { id: 'o1', text: 'Cost of energy' },
  { id: 'o2', text: 'Skilled technicians' },
];
const question = (id: string, kind = 'single_choice') =>
  ({ id, kind, question: `Question ${id}?`, config: { options }, round: 1 }) as unknown as ActivityView;
const told = (activityId: string, answer: OwnAnswer['answer']): OwnAnswer => ({ activityId, round: 1, n: 1, answer });
const kept = (activityId: string, words: string) => ({
  activityId,
  question: `Question ${activityId}?`,
  words,
  round: 1,
});

const seat: Seat = { token: 'T', session: { roundtableId: 'r1' } };

describe('the own answers kept on a phone', () => {
  beforeAll(() => loadPhoneForm('single_choice'));

  beforeEach(() => keepAnswers(seat, [kept('a1', 'Cost of energy')]));

  afterEach(() => {
    localStorage.clear();
    forgetOwnInMemory();
  });

  it('stay when the page was loaded again, until the server has told them anew', () => {
    keepOwnAnswers(seat, [question('a1'), question('a2')], {});
    expect(answersKept(seat)).toEqual([kept('a1', 'Cost of energy')]);

    keepOwnAnswers(seat, [question('a1'), question('a2')], { a2: told('a2', { optionId: 'o2' }) });
    expect(answersKept(seat)).toEqual([kept('a1', 'Cost of energy'), kept('a2', 'Skilled technicians')]);

    keepOwnAnswers(seat, [question('a1')], { a1: told('a1', { optionId: 'o2' }) });
    expect(answersKept(seat)).toEqual([kept('a1', 'Skilled technicians')]);
  });

  it('stay where the code is not there that says them in words', () => {
    const asked = question('a1', 'rating');
    keepOwnAnswers(seat, [asked], { a1: told('a1', { value: 3 }) });

    expect(answersKept(seat)).toEqual([kept('a1', 'Cost of energy')]);
  });

  it('say where they are in the person’s own words', async () => {
    await loadPhoneForm('open_text');
    keepOwnAnswers(seat, [question('a1', 'open_text')], { a1: told('a1', { entries: ['Grid', 'Ports'] }) });

    expect(answersKept(seat)).toEqual([{ ...kept('a1', 'Grid; Ports'), wrote: true }]);
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
      round: 1,
      stood: { state: 'shown' },
    };

    keepOwnAnswers(seat, [asked], own({ receipt: 'SECRET-1' }) as Record<string, OwnAnswer>);
    expect(receiptsOf(seat)).toEqual([{ ...receipt, entry: true }]);

    keepOwnAnswers(seat, [asked], own({ receipt: 'SECRET-1', kept: true }) as Record<string, OwnAnswer>);
    keepOwnAnswers(seat, [asked], own({ receipt: 'SECRET-1' }) as Record<string, OwnAnswer>);
    expect(receiptsOf(seat)).toEqual([receipt]);
  });

  it('hold no receipt again that was removed from this device, nor enough of it to prove anything', () => {
    const asked = question('a1', 'open_text');
    const entry = (secret: string) => ({ id: `id of ${secret}`, text: 'Grid', state: 'shown', receipt: secret });
    const tell = () =>
      keepOwnAnswers(seat, [asked], {
        a1: { ...told('a1', { entries: ['Grid'] }), entries: ['FIRST-SECRET', 'OTHER-SECRET'].map(entry) } as OwnAnswer,
      });
    tell();
    removeReceipt(seat, 'FIRST-SECRET');
    tell();
    keepOwnAnswers(seat, [asked], { a1: { ...told('a1', { entries: [] }), entries: [] } });
    tell();

    expect(receiptsOf(seat).map(({ secret }) => secret)).toEqual(['OTHER-SECRET']);
    expect(JSON.stringify({ ...localStorage })).not.toContain('FIRST-SECRET');
  });

  it('hold what became of each entry in the room as it was told last, for when nobody can tell any more', () => {
    const asked = question('a1', 'consensus');
    const tell = (over: object) =>
      keepOwnAnswers(seat, [asked], {
        a1: {
          ...told('a1', { agree: [], disagree: [], pass: [], entries: ['Grid'] }),
          entries: [
            { id: 'e1', text: 'Grid', state: 'shown', receipt: 'SECRET-1', ...over },
            { id: 'e2', text: 'Ports', state: 'waiting', receipt: 'SECRET-2' },
          ],
        },
      });
    const stood = () => receiptsOf(seat).map(({ body, stood: became, entry }) => [body, became, entry]);
    tell({ mark: 'selected', edited: 'The grid' });
    expect(stood()).toEqual([
      ['Grid', { state: 'shown', edited: 'The grid' }, true],
      ['Ports', { state: 'waiting' }, true],
    ]);

    tell({ state: 'hidden', reason: 'Said twice', kept: true });
    keepOwnAnswers(seat, [asked], {});
    expect(stood()).toEqual([
      ['Grid', { state: 'hidden', reason: 'Said twice' }, undefined],
      ['Ports', { state: 'waiting' }, true],
    ]);
  });

  it('say nothing any more of an entry that its author has taken back', () => {
    const entry = (id: string, text: string) => ({ id, text, state: 'shown' as const, receipt: `SECRET-${id}` });
    const asked = ['a1', 'a2'].map((id) => question(id, 'open_text'));
    const tell = (activityId: string, ...entries: ReturnType<typeof entry>[]) =>
      keepOwnAnswers(seat, asked, {
        [activityId]: { ...told(activityId, null), ...(entries.length > 0 ? { entries } : {}) },
      });
    const stood = () => receiptsOf(seat).map(({ body, stood: became }) => [body, became?.state]);
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
    keepOwnAnswers(seat, [question('a1')], { a1: told('a1', null) });

    expect(answersKept(seat)).toEqual([]);
  });

  describe('of a question that was answered as “Cost of energy”', () => {
    const asked = (part: object) => ({ ...question('a1'), question: 'Other?', ...part }) as ActivityView;
    const own = { a1: told('a1', { optionId: 'o1' }) };

    it('go where that was reset, and are not told as answers to what is asked under another wording', () => {
      keepOwnAnswers(seat, [asked({ round: 2 })], own);
      expect(answersKept(seat)).toEqual([]);

      keepOwnAnswers(seat, [question('a1')], own);
      expect(answersKept(seat)).toEqual([kept('a1', 'Cost of energy')]);
    });

    it('stay as they were where that is asked again, until that round is answered or goes', () => {
      keepOwnAnswers(seat, [asked({ round: 2, roundNo: 2 })], own);
      keepOwnAnswers(seat, [asked({ round: 3, roundNo: 2 })], {});
      expect(answersKept(seat)).toEqual([kept('a1', 'Cost of energy')]);

      const answer = { activityId: 'a1', round: 3, n: 1, answer: { optionId: 'o2' } };
      keepOwnAnswers(seat, [asked({ round: 3, roundNo: 2 })], { a1: answer });
      expect(answersKept(seat)).toMatchObject([{ question: 'Other?', words: 'Skilled technicians' }]);

      keepOwnAnswers(seat, [question('a1')], { a1: answer });
      expect(answersKept(seat)).toEqual([]);
    });
  });

  it('say nothing any more of entries that went with a reset, and keep the question that they answered', () => {
    const asked = question('a1', 'open_text');
    const entries = [{ id: 'e1', text: 'Grid', state: 'shown' as const, receipt: 'SECRET-1' }];
    const own = { a1: { ...told('a1', { entries: ['Grid'] }), entries } };
    const receipts = () => receiptsOf(seat).map(({ title, stood }) => [title, stood?.state]);
    keepOwnAnswers(seat, [asked], own);
    keepOwnAnswers(seat, [{ ...asked, round: 2, roundNo: 2, question: 'Again?' }], own);
    expect(receipts()).toEqual([['Question a1?', 'shown']]);

    keepOwnAnswers(seat, [{ ...asked, round: 2, question: 'Other?' }], own);
    expect(receipts()).toEqual([['Question a1?', undefined]]);

    // The reset is taken back; then it is reset again, and not asked anew.
    keepOwnAnswers(seat, [asked], own);
    expect(receipts()).toEqual([['Question a1?', 'shown']]);
    keepOwnAnswers(seat, [], own);
    expect(receipts()).toEqual([['Question a1?', undefined]]);
  });

  it('are kept of each seat apart, and not any more once it was left in another tab', () => {
    const mine = [[question('a1')], { a1: told('a1', { optionId: 'o2' }) }] as const;
    const another: Seat = { ...seat, token: 'another' };
    keepApart(seat);
    keepApart(another);
    keepOwnOf(seat, ...mine);
    expect([answersKept(seat), answersKept(another)]).toEqual([[kept('a1', 'Skilled technicians')], []]);

    localStorage.clear();
    forgetOwnInMemory();
    keepOwnOf(seat, ...mine);
    expect(answersKept(seat)).toEqual([]);
  });
});
