import { resultOfCounts } from '@rt/domain/polling';
import { type KindResult, kinds } from '@rt/kinds';
import { render, screen, within } from '@testing-library/react';

import { loadChart, loadRoundsBodies } from '../charts';
import { type ChartedActivity, type ChartedTally, KindChart } from '../kind-chart';

const options = ['Cost of energy', 'Scale-up finance', 'Skilled technicians'].map((text, at) => ({
  id: `o${at + 1}`,
  text,
}));
const single: ChartedActivity = { kind: 'single_choice', question: 'Which barrier?', config: { options } };

function resultOf(...counts: readonly number[]): KindResult {
  const keys = counts.map((count, at) => ({ answerKey: JSON.stringify({ optionId: `o${at + 1}` }), count }));

  return resultOfCounts(kinds.single_choice, single.config, keys) as KindResult;
}

const before = { result: resultOf(6, 6, 0) };
const singleTally: ChartedTally = {
  state: 'closed',
  suppressed: false,
  respondents: 6,
  abstained: 0,
  result: resultOf(1, 4, 1),
};

beforeAll(() => Promise.all([loadChart('single_choice'), loadRoundsBodies()]));

describe('KindChart of a question that was asked again', () => {
  const rounds = (over: object = {}) => ({
    no: 2,
    former: [{ no: 1, respondents: 12, result: before.result }],
    moves: [{ from: 1, to: 2, both: 12, moved: 6, parts: [], ...over }],
  });

  it('shows the rounds side by side, with who moved', () => {
    const moved = {
      id: 'answer',
      label: null,
      groups: ['Cost of energy', 'Scale-up finance'],
      cells: [
        [6, null],
        [null, 6],
      ],
    };
    render(
      <KindChart activity={single} tally={{ ...singleTally, rounds: rounds({ parts: [moved] }) }} download="RT-Q1" />,
    );

    const beside = within(screen.getByRole('figure', { name: 'Round by round' }));
    expect(
      beside.getByText(/Between round 1 and round 2, 6 of the 12 people who answered both moved \(50%\)\./),
    ).toBeTruthy();
    const [row] = beside.getAllByRole('row', { name: /^Cost of energy/ });
    expect(row?.textContent).toBe('Cost of energy50%17%');
    expect(beside.getByRole('group', { name: 'Download the comparison of rounds' })).toBeTruthy();
    const moves = within(screen.getByRole('figure', { name: 'Who moved between round 1 and round 2' }));
    expect(moves.getAllByRole('row', { name: /^Cost of energy/ }).map((each) => each.textContent)).toContain(
      'Cost of energy6–',
    );
  });

  it('shows the round before alone, and why, where the present one is not told', () => {
    const alike = { ...singleTally, suppressed: true, respondents: null, result: null };
    render(<KindChart activity={single} tally={{ ...alike, rounds: rounds({ moved: 1, alike: true }) }} />);

    expect(screen.getByText(/Fewer than 5 people answered differently/)).toBeTruthy();
    const beside = within(screen.getByRole('figure', { name: 'Round by round' }));
    expect(beside.queryAllByText('Round 2')).toEqual([]);
  });
});
