import { liveBrief } from '../spec-server';
import { keepChoice, loadChoice } from './choice-store';
import { keepApart } from './keep-apart';
import { answersKept, forgetOwnInMemory, keepAnswers, keepReceipt, receiptsOf } from './own-store';
import { forgetParticipation, type Participation } from './participation-store';
import { createRoomLink } from './room-link';

const seat = (letter: string): Participation => ({
  ...{ joinKey: '48291503', token: letter.repeat(107), ruleAcknowledged: true, session: liveBrief },
});
const answer = { activityId: 'a1', question: 'Which barrier?', words: 'Cost of energy' };
const take = (letter: string) => createRoomLink(seat(letter), () => undefined);

describe('what a device keeps of a seat', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    forgetOwnInMemory();
  });

  it('is not found by another person who takes a seat there, and is there again for the first', () => {
    take('a');
    keepReceipt('r1', { secret: 'SECRET-1', title: 'Grid offers', body: 'Late.' });
    keepAnswers('r1', [answer]);
    localStorage.setItem('rt-draft:r1', '{"body":"Half a text"}');
    localStorage.setItem('rt-answers:r1', '[{"activityId":"a1"}]');

    take('b');
    expect([receiptsOf('r1'), answersKept('r1')]).toEqual([[], []]);
    expect([localStorage.getItem('rt-draft:r1'), localStorage.getItem('rt-answers:r1')]).toEqual([null, null]);
    keepReceipt('r1', { secret: 'SECRET-2', title: 'Training', body: 'Nobody trains.' });

    take('a');
    expect(receiptsOf('r1').map(({ secret }) => secret)).toEqual(['SECRET-1']);
    expect(answersKept('r1')).toEqual([answer]);
    expect(localStorage.getItem('rt-draft:r1')).toContain('Half a text');
  });

  it('is not in the form of another person, who comes to the same question in the same tab', () => {
    take('a');
    keepChoice('q1:1', ['What nobody is to read']);
    take('a');
    expect(loadChoice('q1:1')).toEqual(['What nobody is to read']);

    take('b');
    expect(loadChoice('q1:1')).toBeUndefined();
  });

  it('is there again for the first, also where the other person has left', () => {
    take('a');
    keepReceipt('r1', { secret: 'SECRET-1', title: 'Grid offers', body: 'Late.' });
    take('b');
    forgetParticipation(seat('b'));
    forgetOwnInMemory();

    take('a');
    expect(receiptsOf('r1').map(({ secret }) => secret)).toEqual(['SECRET-1']);
  });

  it('stays where the same seat is taken again, and where it was kept before seats were told apart', () => {
    keepAnswers('r1', [answer]);

    expect([keepApart(seat('a')), keepApart(seat('a'))]).toEqual([false, false]);
    expect(answersKept('r1')).toEqual([answer]);
  });

  it('goes with its seat, and nothing of another one comes back by that', () => {
    take('a');
    keepAnswers('r1', [answer]);
    take('b');
    forgetParticipation(seat('b'));
    forgetOwnInMemory();

    take('c');
    expect(answersKept('r1')).toEqual([]);
  });
});
