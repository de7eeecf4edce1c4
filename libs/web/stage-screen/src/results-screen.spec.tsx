import type { ActivityView, SessionFacts } from '@rt/contracts/plain';
import type { HandsTold } from '@rt/domain/polling';
import { resultOfCounts } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';
import { loadChart, loadGroups, loadHandsBodies, loadRoundsBodies } from '@rt/web/kinds/charts';
import { render, screen } from '@testing-library/react';

import { ResultsScreen } from './results-screen';

const options = Array.from({ length: 10 }, (_, at) => ({ id: `o${at}`, text: `Option ${at}` }));
const config = { options: options.slice(0, 3), min: 1, max: 3 };
const result = resultOfCounts(kinds.multiple_choice, config, [{ answerKey: '{"optionIds":["o0"]}', count: 12 }]);
const groups = ['Picked', 'Not picked'];
const cells = [
  [6, null],
  [null, 6],
];
const parts = options.map(({ id, text }) => ({ id, label: text, groups, cells }));
const rounds = {
  no: 2,
  former: [{ no: 1, respondents: 12, result }],
  moves: [{ from: 1, to: 2, both: 12, moved: 6, parts }],
};
const tally = { state: 'closed', suppressed: false, respondents: 12, abstained: 0, result } as const;
const handsOf = (no: number, asked: number): HandsTold => ({
  ...{ no, asked, present: 20 },
  rows: config.options.map((option) => ({ ...option, count: 7 })),
});

beforeAll(() => Promise.all([loadChart('multiple_choice'), loadRoundsBodies(), loadHandsBodies()]));

const session = { joined: 20, ref: 'RT-2026-014' } as SessionFacts;
const activityOf = (part: object, hands?: readonly HandsTold[]) =>
  ({
    ...{ id: 'a1', kind: 'multiple_choice', question: 'Which ones?', config, state: 'closed', answered: 12 },
    ...{ tally: { ...tally, ...part }, hands },
  }) as unknown as ActivityView;

/** Names of the drawings on the screen, from left to right. */
function drawn(part: object, hands?: readonly HandsTold[]): readonly (string | null)[] {
  const { unmount } = render(<ResultsScreen session={session} activity={activityOf(part, hands)} leftOut={0} />);
  const names = screen.getAllByRole('figure').map((figure) => figure.getAttribute('aria-label'));
  unmount();

  return names;
}

describe('the screen of a result', () => {
  it('holds two drawings at most of a question that was asked again, whoever moved between however many options', () => {
    expect(drawn({ rounds })).toEqual(['Which ones?', 'Round by round']);
  });

  it('shows raised hands beside the rounds, which hold the present result, and none of a round before', () => {
    expect(drawn({}, [handsOf(1, 1)])).toEqual(['Which ones?', 'Counted by hand']);
    expect(drawn({ rounds }, [handsOf(1, 2), handsOf(2, 2)])).toEqual(['Round by round', 'Counted by hand in round 2']);
    expect(drawn({ rounds }, [handsOf(1, 2)])).toEqual(['Which ones?', 'Round by round']);
  });

  it('counts the rows that have no room on it', () => {
    render(<ResultsScreen session={session} activity={activityOf({})} leftOut={3} />);
    expect(screen.getByText('and 3 more')).toBeTruthy();
  });

  it('puts as many bars below each other as hands were raised for, also where nobody answered on a device', () => {
    const untold = { suppressed: true, respondents: null, result: null };
    const activity = { ...activityOf(untold, [handsOf(1, 1)]), answered: 0 };
    const { container } = render(<ResultsScreen session={session} activity={activity} leftOut={0} />);
    expect(container.querySelector<HTMLElement>('.stage__chart')?.style.getPropertyValue('--rows')).toBe('3');
  });

  it('shows hands of any round beside the rounds where the present one is not told', () => {
    const untold = { suppressed: true, respondents: null, result: null, rounds };
    expect(drawn(untold, [handsOf(1, 2)])).toEqual(['Round by round', 'Counted by hand in round 1']);
  });

  it('shows how far groups agree beside a result by these groups, where the kind can say so', async () => {
    await Promise.all([loadChart('consensus'), loadGroups()]);
    const voted = (agree: number, disagree: number) => ({
      ...{ base: agree + disagree, groups: null, noGroups: null },
      statements: config.options.map(({ id }) => ({
        ...{ id, counts: { agree, disagree, pass: 0 }, across: null, byGroup: null, moves: null, priority: 1 },
      })),
    });
    const told = [
      { group: 'sme', label: 'SME', respondents: 10, result: voted(8, 2) },
      { group: 'academia', label: 'Academia', respondents: 10, result: voted(3, 7) },
    ];
    const stage = { shows: 'results', activityId: 'a1', noResults: null, by: 'type' } as const;
    const activity = { ...activityOf({ result: voted(11, 9) }), kind: 'consensus' } as ActivityView;
    render(
      <ResultsScreen
        session={{ ...session, stage, stageGroups: { by: 'type', groups: told } }}
        activity={activity}
        leftOut={0}
      />,
    );
    expect(screen.getAllByRole('figure').map((figure) => figure.getAttribute('aria-label'))).toEqual([
      'By type of organisation',
      'Agreement across these groups',
    ]);
  });
});
