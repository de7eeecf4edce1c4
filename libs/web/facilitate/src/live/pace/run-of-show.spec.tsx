import type { ActivityView } from '@rt/contracts/plain';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen } from '@testing-library/react';

import { RunOfShow } from './run-of-show';

const ROUNDTABLE = { id: 'r1', agenda: [], may: ['run'] };
const ACTIVITIES = [
  { id: 'one', position: 1, question: 'Which comes first?', state: 'open', remainingMs: 90_000 },
  { id: 'two', position: 2, question: 'How ready are we?', state: 'open', remainingMs: 90_000 },
  { id: 'three', position: 3, question: 'What is missing?', state: 'ready', remainingMs: null },
] as unknown as readonly ActivityView[];

describe('the running order of a session', () => {
  it('tells of each question that is open and not the current one how many people ask for more time', async () => {
    const moreTime = [
      { activityId: 'one', people: 2 },
      { activityId: 'two', people: 1 },
    ];
    renderScreen(
      () => (
        <RunOfShow
          roundtable={ROUNDTABLE as never}
          activities={ACTIVITIES}
          currentId="two"
          clockOffsetMs={0}
          moreTime={moreTime}
          choose={() => undefined}
        />
      ),
      { 'GET /api/roundtables/{roundtableId}/activities': { items: [] } },
    );

    const rows = (await screen.findAllByRole('button')).map(({ textContent }) => textContent);
    expect(rows).toEqual([
      '▶Which comes first?2 people ask for more timeOpen',
      '▶How ready are we?Open',
      '○What is missing?Ready',
    ]);
  });
});
