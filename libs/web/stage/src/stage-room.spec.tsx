import { render, screen, waitFor } from '@testing-library/react';
import type { ActivityState, SessionFacts } from '@rt/contracts/plain';
import type { LiveSnapshot } from '@rt/web/data';
import { StageRoom, bareAddress, screenOf } from './stage-room';

const session: SessionFacts = {
  roundtableId: 'r1',
  ref: 'RT-2026-014',
  title: 'Batteries',
  question: 'What would bring cell manufacturing here?',
  hostName: 'The host',
  rule: 'chatham_house',
  ruleVersion: 1,
  state: 'live',
  currentActivityId: 'a1',
  activityCount: 7,
  stageView: 'question',
  joined: 141,
  joinCode: '48291503',
  joinUrl: 'http://192.168.1.20:3000/j',
  joinUrlIsLoopback: false,
  simulated: 0,
};
const options = Array.from({ length: 10 }, (_, index) => ({ id: `o${index}`, text: `Option ${index}` }));
const activity: ActivityState = {
  id: 'a1',
  kind: 'single_choice',
  position: 0,
  number: 2,
  question: 'Which barrier?',
  config: { options: options.slice(0, 2) },
  configVersion: 1,
  amended: false,
  round: 1,
  state: 'open',
  visibility: 'after_close',
  revealed: false,
  allowChange: true,
  allowAbstain: false,
  remainingMs: null,
  durationSec: null,
  answered: 86,
  revision: 1,
  tally: null,
};

function live(part: Partial<SessionFacts> = {}, one: Partial<ActivityState> = {}, more: Partial<LiveSnapshot> = {}) {
  const snapshot: LiveSnapshot = {
    room: {
      audience: 'stage',
      revision: 1,
      serverTime: '',
      session: { ...session, ...part },
      activities: [{ ...activity, ...one }],
    },
    own: {},
    heardAt: {},
    clockOffsetMs: 0,
    connection: 'live',
    lostSince: null,
    refusal: null,
    ...more,
  };

  return <StageRoom live={snapshot} />;
}

describe('screenOf', () => {
  it('follows the facilitator, and shows the lobby where there is no current activity', () => {
    expect(screenOf({ ...session, stageView: 'results' }, activity)).toBe('results');
    expect(screenOf({ ...session, stageView: 'results' }, null)).toBe('lobby');
    expect(screenOf({ ...session, stageView: 'blank' }, activity)).toBe('blank');
    expect(screenOf({ ...session, state: 'closed' }, activity)).toBe('ended');
  });
});

describe('StageRoom', () => {
  it('shows the question, its options, how many answered, and how to join', async () => {
    render(live());

    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Which barrier?');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Option 0', 'Option 1']);
    expect(screen.getByText('86 of 141 answered')).toBeTruthy();
    expect(screen.getByText('Join at 192.168.1.20:3000/j')).toBeTruthy();
    expect(screen.getByText('4829 1503')).toBeTruthy();
    expect(screen.getByText('Question 2 of 7')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('img', { name: 'QR code of the address to join' })).toBeTruthy());
  });

  it('shows every option, in columns where there are many', () => {
    const { container } = render(live({}, { config: { options } }));

    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    expect(container.querySelector('.stage__chart--two')).toBeTruthy();
  });

  it('shows results, or that they are hidden', () => {
    const { rerender } = render(live({ stageView: 'results' }));
    expect(screen.getByText('Results are hidden for now')).toBeTruthy();

    const counts = [30, 10].map((count, index) => ({
      id: `o${index}`,
      count,
      share: count / 40,
      rank: index + 1,
      tied: false,
    }));
    const tally: ActivityState['tally'] = {
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
    rerender(live({ stageView: 'results' }, { state: 'closed', tally }));
    expect(screen.getByText('Voting closed')).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Option 0 75% 30' })).toBeTruthy();
    expect(screen.getByText('“Option 0” leads with 30 of 40 (75%).')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Download CSV' })).toBeTruthy();
  });

  it('says when phones cannot reach the address, in the lobby and beside a question', () => {
    const { rerender } = render(live({ joinUrlIsLoopback: true }));
    expect(screen.getByText(/Phones cannot reach this address/)).toBeTruthy();

    rerender(live({ joinUrlIsLoopback: true, stageView: 'lobby' }));
    expect(screen.getByText(/Phones cannot reach this address/)).toBeTruthy();

    rerender(live({ stageView: 'lobby' }));
    expect(screen.queryByText(/Phones cannot reach this address/)).toBeNull();
  });

  it('keeps the last picture with a small mark while the line is away', () => {
    render(live({}, {}, { connection: 'reconnecting', lostSince: performance.now() - 5000 }));

    expect(screen.getByText('Reconnecting')).toBeTruthy();
    expect(screen.getByText('86 of 141 answered')).toBeTruthy();
  });

  it('shows nothing while blank, and no code where joining needs a personal link', () => {
    const { container, rerender } = render(live({ stageView: 'blank' }));
    expect(container.textContent).toBe('The screen is blank');

    rerender(live({ joinCode: null }));
    expect(screen.getByText('Join with your personal link')).toBeTruthy();
  });
});

describe('bareAddress', () => {
  it('leaves the scheme out', () => {
    expect(bareAddress('https://example.org/j')).toBe('example.org/j');
  });
});
