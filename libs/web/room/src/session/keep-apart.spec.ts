import { liveBrief } from '../spec-server';
import { choiceKey, keepChoice, loadChoice } from './choice-store';
import { forgetParticipation } from './forget-participation';
import { isKept } from './keep-apart';
import { answersKept, forgetOwnInMemory, keepAnswers, keepReceipt, receiptsOf } from './own-store';
import type * as Places from './participation-store';
import { type Participation, saveParticipation } from './participation-store';
import { createRoomLink } from './room-link';
import { seatKey } from './seat-keys';

const seat = (letter: string): Participation => ({
  ...{ joinKey: '48291503', token: letter.repeat(107), ruleAcknowledged: true, session: liveBrief },
});
const [A, B, C] = [seat('a'), seat('b'), seat('c')] as const;
const answer = { activityId: 'a1', question: 'Which barrier?', words: 'Cost of energy' };
const receipt = { secret: 'SECRET-1', title: 'Grid offers', body: 'Late.' };
const take = (participation: Participation) =>
  createRoomLink(
    participation,
    () => undefined,
    () => () => undefined,
  );

describe('what a device keeps of a seat', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    forgetOwnInMemory();
  });

  it('is not found by another person who takes a seat there, and is there again for the first', () => {
    take(A);
    keepReceipt(A, receipt);
    keepAnswers(A, [answer]);

    take(B);
    expect([receiptsOf(B), answersKept(B)]).toEqual([[], []]);
    keepReceipt(B, { secret: 'SECRET-2', title: 'Training', body: 'Nobody trains.' });

    take(A);
    expect([receiptsOf(A), answersKept(A)]).toEqual([[receipt], [answer]]);
  });

  it('is not in the form of another person, who comes to the same question in the same tab', () => {
    const asked = { id: 'q1', round: 1 };
    keepChoice(choiceKey(A, asked), ['What nobody is to read']);

    expect(loadChoice(choiceKey(B, asked))).toBeUndefined();
    expect(loadChoice(choiceKey(A, asked))).toEqual(['What nobody is to read']);
    forgetParticipation(B);
    expect(loadChoice(choiceKey(A, asked))).toBeUndefined();
  });

  it('stays where another seat is left, before or after it was taken', () => {
    take(A);
    keepAnswers(A, [answer]);
    take(B);
    keepReceipt(B, receipt);
    forgetParticipation(A);
    forgetOwnInMemory();

    expect([answersKept(A), receiptsOf(B)]).toEqual([[], [receipt]]);
    expect([isKept(A), isKept(B)]).toEqual([false, true]);
  });

  it('goes with its seat, and nothing that a tab behind keeps afterwards is found by whoever comes next', () => {
    take(A);
    take(B);
    forgetParticipation(B);
    keepAnswers(A, [answer]);
    forgetOwnInMemory();

    take(C);
    expect([answersKept(C), answersKept(A)]).toEqual([[], [answer]]);
  });

  it('is not mixed with what is answered in a tab that lies behind, though both wait for a connection', () => {
    globalThis.fetch = () => Promise.reject(new TypeError('No line'));
    const given = (optionId: string) => ({
      ...{ activityId: 'a1', round: 1, configVersion: 1, answer: { optionId }, knownN: 0 },
    });
    const [first, second] = [take(A), take(B)];
    second.queue.give(given('o2'));
    first.queue.give(given('o1'));
    [first, second].forEach((link) => link.stop());

    const waits = (participation: Participation) => take(participation).queue.getSnapshot().get('a1')?.answer;
    expect([waits(B), waits(A)]).toEqual([{ optionId: 'o2' }, { optionId: 'o1' }]);
  });

  it('is that of its tab after the page was loaded anew where the storage of the device is full, until it is left', () => {
    const write = Storage.prototype.setItem;
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, ...pair) {
      if (this === localStorage) throw new DOMException('The storage is full.', 'QuotaExceededError');
      write.apply(this, pair);
    });
    /** The place of this tab, as a page finds it that was just loaded. */
    const found = () => {
      let place: Participation | null = null;
      jest.isolateModules(() => {
        const { loadParticipation } = jest.requireActual<typeof Places>('./participation-store');
        place = loadParticipation('48291503');
      });

      return place;
    };
    try {
      saveParticipation(A);
      take(A);
      expect(found()).toMatchObject({ token: A.token });
    } finally {
      full.mockRestore();
    }
    take(A);
    expect(found()).toMatchObject({ token: A.token });
    // In another tab, of which this one sees what it takes from the device.
    localStorage.clear();
    expect(found()).toBeNull();
  });

  it('is left with its tab also where only the tab has noted it', () => {
    sessionStorage.setItem(seatKey('seat', C), '');
    expect(isKept(C)).toBe(true);
    forgetParticipation(C);
    expect(isKept(C)).toBe(false);
  });
});
