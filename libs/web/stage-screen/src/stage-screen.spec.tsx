import type { ActivityView, RoomState, SessionFacts } from '@rt/contracts/plain';
import { ACTIVITY_KINDS, holdsTexts, type KindResult, showsGroups } from '@rt/kinds';
import { samples } from '@rt/kinds/spec-samples';
import { activityView, type ActivityViewOver, roomState, sessionFacts } from '@rt/testing/rooms/views';
import { loadChart, loadGroups } from '@rt/web/kinds/charts';
import { loadStage } from '@rt/web/kinds/stage';
import { render, screen, waitFor } from '@testing-library/react';

import { bareAddress } from './join-address';
import { barsIn, rowsIn } from './rows-in';
import { StagePicture } from './stage-picture';
import { StageScreen } from './stage-screen';

const options = Array.from({ length: 10 }, (_, index) => ({ id: `o${index}`, text: `Option ${index}` }));
const activity = activityView({ config: { options: options.slice(0, 2) }, allowAbstain: false, answered: 86 });
const session = sessionFacts({
  rule: 'chatham_house',
  stage: { shows: 'question', activityId: 'a1', noResults: null },
  joined: 141,
  joinUrl: 'http://192.168.1.20:3000/j',
});

beforeAll(() => Promise.all(ACTIVITY_KINDS.flatMap((kind) => [loadChart(kind), loadStage(kind), loadGroups()])));

type Stage = SessionFacts['stage'];
const shows = (what: 'lobby' | 'blank' | 'ended' | 'cancelled'): Stage => ({
  shows: what,
  activityId: null,
  noResults: null,
});
const results: Stage = { shows: 'results', activityId: 'a1', noResults: null };

function room(part: Partial<SessionFacts> = {}, one: ActivityViewOver = {}): RoomState {
  return roomState([{ ...activity, ...one } as ActivityView], { ...session, ...part }, { audience: 'stage' });
}

const stage = (...parts: Parameters<typeof room>) => (
  <StageScreen room={room(...parts)} heardAt={{}} clockOffsetMs={0} />
);

const counts = [30, 10].map((count, index) => ({
  id: `o${index}`,
  count,
  share: count / 40,
  rank: index + 1,
  tied: false,
}));
const tally: ActivityView['tally'] = {
  activityId: 'a1',
  kind: 'single_choice',
  configVersion: 1,
  round: 1,
  revision: 2,
  state: 'closed',
  respondents: 40,
  abstained: 0,
  answered: 40,
  eligible: null,
  provisional: false,
  suppressed: false,
  result: { options: counts, shareBase: 'respondents', base: 40 },
};

describe('StageScreen', () => {
  it('shows the question, its options, how many answered, and how to join', async () => {
    render(stage());

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Which barrier?');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Option 0', 'Option 1']);
    expect(screen.getByText('86 of 141 answered')).toBeTruthy();
    expect(screen.getByText('61%')).toBeTruthy();
    expect(screen.getByText('192.168.1.20:3000/j')).toBeTruthy();
    expect(screen.getByText('4829 1503')).toBeTruthy();
    expect(screen.getByText('Question 2 of 7')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('img', { name: 'QR code of the address to join' })).toBeTruthy());
  });

  it('says a title that is its own question once', () => {
    const { rerender } = render(stage({ stage: shows('lobby') }));
    expect(screen.getByText(session.question)).toBeTruthy();
    rerender(stage({ stage: shows('lobby'), question: session.title }));
    expect(screen.getAllByText(session.title)).toHaveLength(1);
  });

  it('lists what is open while people answer at their own pace, with how many have answered each', () => {
    const list = Array.from({ length: 12 }, (_, at) => ({ ...activity, id: `a${at}`, question: `Question ${at}?` }));
    const open = { shows: 'open-questions', activityId: null, noResults: null } as const;
    const now = room({ stage: open, stageView: 'open-questions' });
    const { rerender } = render(<StageScreen room={{ ...now, activities: list }} heardAt={{}} clockOffsetMs={0} />);

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Answer at your own pace');
    expect(screen.getByText('12 questions are open on your phone')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('Question 0?86 of 141 answered');
    expect(screen.getByText('and 2 more')).toBeTruthy();
    expect(screen.queryByText(/^Question \d of/)).toBeNull();

    const closed = list.map((one, at) => ({ ...one, state: at === 0 ? 'open' : 'closed' }) as ActivityView);
    rerender(<StageScreen room={{ ...now, activities: closed }} heardAt={{}} clockOffsetMs={0} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.queryByText(/more$/)).toBeNull();
  });

  it('shows the clock alone while time runs, and says it in words to a screen reader', () => {
    render(
      <StageScreen room={room({}, { remainingMs: 48_000 })} heardAt={{ a1: performance.now() }} clockOffsetMs={0} />,
    );

    expect(screen.getByRole('timer', { name: /left$/ }).textContent).toMatch(/^0:4[78]$/);
  });

  it('says that the host has paused the question, with the time that is left standing', () => {
    const paused = { paused: true, remainingMs: 48_000 } as const;
    const { rerender } = render(
      <StageScreen room={room({}, paused)} heardAt={{ a1: performance.now() - 20_000 }} clockOffsetMs={0} />,
    );
    expect(screen.getByText('Paused')).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toBe('0:48');

    rerender(<StageScreen room={room({}, { state: 'closed', paused: true })} heardAt={{}} clockOffsetMs={0} />);
    expect(screen.queryByText('Paused')).toBeNull();
  });

  it('shows every option, what else can be answered, and how many may be selected', () => {
    const { container, rerender } = render(stage({}, { config: { options } }));
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    expect(container.querySelector('.stage__columns-2')).toBeTruthy();

    const three = options.slice(0, 3);
    const more = () =>
      screen
        .getAllByRole('listitem')
        .map((item) => item.textContent)
        .slice(3);
    rerender(stage({}, { config: { options: three, allowOther: true }, allowAbstain: true }));
    expect(more()).toEqual(['Something else', 'I would rather not say']);
    rerender(stage({}, { kind: 'multiple_choice', config: { options: three, max: 2 } }));
    expect(more()).toEqual([]);
    expect(screen.getByText('Select up to 2')).toBeTruthy();
  });

  it.each(ACTIVITY_KINDS)('shows what is asked by every kind: %s', (kind) => {
    const [config] = samples[kind].configs;
    render(stage({}, { kind, config } as ActivityViewOver));

    expect(screen.getByText('Which barrier?')).toBeTruthy();
    if (holdsTexts(kind) || showsGroups(kind)) expect(screen.getByText(/on your phone|being grouped/)).toBeTruthy();
    else expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
  });

  it('shows the points of a scale with the words of both ends', () => {
    const config = { points: 5, lowLabel: 'Not at all', highLabel: 'Wholly', notApplicable: true };
    render(stage({}, { kind: 'rating', config }));

    expect(screen.getByRole('list', { name: '1 Not at all to 5 Wholly' }).children).toHaveLength(5);
    expect(screen.getByText('Not applicable')).toBeTruthy();
  });

  it('shows a result by group where the host chose so, in the place of that of all together', () => {
    const result = tally.result as KindResult;
    const groups = [
      { group: 'sme', label: 'SME', respondents: 30, result },
      { group: null, respondents: 10, result },
    ];
    const by = { stage: { ...results, by: 'type' as const }, stageGroups: { by: 'type' as const, groups } };
    const { container, rerender } = render(stage(by, { state: 'closed', tally }));
    expect(screen.getAllByRole('columnheader', { name: 'SME (30)' }).length).toBeGreaterThan(0);
    expect(container.querySelector('.rt-bars')).toBeNull();

    rerender(stage({ stage: results }, { state: 'closed', tally }));
    expect(screen.queryByText('SME (30)')).toBeNull();
    expect(container.querySelector('.rt-bars')).toBeTruthy();

    const { container: picture } = render(
      <StagePicture room={room(by, { state: 'closed', tally })} heardAt={{}} clockOffsetMs={0} />,
    );
    expect(picture.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'Room screen: the results by type of organisation',
    );
  });

  it('shows results as the server says, and its files to whoever reaches them by key', () => {
    render(stage({ stage: results }, { state: 'closed', tally }));

    expect(screen.getByText('Voting closed')).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Option 0 75% 30' })).toBeTruthy();
    expect(screen.getByText('“Option 0” leads with 30 of 40 (75%).')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Download CSV' })).toBeTruthy();
  });

  it('keeps the question, and says why, where its result may not be seen', () => {
    const question = { shows: 'question', activityId: 'a1' } as const;
    const { rerender } = render(stage({ stage: { ...question, noResults: 'too-few' } }, { state: 'closed' }));
    expect(screen.getByText('Fewer than 5 people answered, so no result is shown')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);

    rerender(stage({ stage: { ...question, noResults: 'not-shown' } }, { state: 'closed' }));
    expect(screen.queryByText(/Fewer than 5/)).toBeNull();
    expect(screen.getByText('Voting closed')).toBeTruthy();
  });

  it('shows the room nothing that is for the person at the computer', () => {
    const { container, rerender } = render(stage({ joinUrlIsLoopback: true }));
    expect(container.textContent).not.toMatch(/npm|Phones cannot/);

    rerender(stage({ joinUrlIsLoopback: true, stage: shows('lobby') }));
    expect(container.textContent).not.toMatch(/npm|Phones cannot/);
  });

  it('shows nothing while blank, and no code where joining needs a personal link', () => {
    const { container, rerender } = render(stage({ stage: shows('blank') }));
    expect(container.textContent).toBe('The screen is blank');

    rerender(stage({ joinCode: null }));
    expect(screen.getByText('Join with your personal link')).toBeTruthy();
  });

  it('thanks at the end, and says where it can be read once it is published', () => {
    const { rerender } = render(stage({ state: 'closed', stage: shows('ended') }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Thank you for taking part');
    expect(screen.getByText(/reviewed before publication/)).toBeTruthy();

    rerender(stage({ state: 'published', stage: shows('ended') }));
    expect(screen.getByText('Read the record at 192.168.1.20:3000/roundtables/RT-2026-014')).toBeTruthy();
    rerender(stage({ state: 'cancelled', stage: shows('cancelled') }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This roundtable was cancelled');
  });
});

describe('StagePicture', () => {
  it('is one picture named by what the room sees, and nothing in it is reached apart', () => {
    const few = { shows: 'question', activityId: 'a1', noResults: 'too-few' } as const;
    const { container, rerender } = render(
      <StagePicture room={room({ stage: results })} heardAt={{}} clockOffsetMs={0} />,
    );
    expect(screen.getByRole('img', { name: 'Room screen: the results' })).toBeTruthy();
    expect(screen.queryByRole('heading')).toBeNull();
    expect(container.querySelector('[inert]')?.textContent).toContain('Which barrier?');

    rerender(<StagePicture room={room({ stage: few })} heardAt={{}} clockOffsetMs={0} />);
    const name = 'Room screen: the question. Fewer than 5 people answered, so no result is shown';
    expect(screen.getByRole('img', { name })).toBeTruthy();
  });
});

describe('the columns', () => {
  it('are as few as the screen can hold', () => {
    expect([2, 3, 4, 10, 11, 20, 21, 50].map((count) => rowsIn(count).columns)).toEqual([1, 1, 2, 2, 2, 2, 3, 3]);
    expect([8, 9, 20, 21].map((count) => barsIn(count).columns)).toEqual([1, 2, 2, 3]);
    expect([6, 7, 50].map((count) => rowsIn(count).rows)).toEqual([3, 4, 17]);
  });
});

describe('bareAddress', () => {
  it('leaves the scheme out', () => {
    expect(bareAddress('https://example.org/j')).toBe('example.org/j');
  });
});
