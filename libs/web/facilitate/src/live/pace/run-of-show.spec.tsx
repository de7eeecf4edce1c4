import type { ActivityView } from '@rt/contracts/plain';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';

import { Column } from '../column';
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

  describe('in a column that scrolls by itself', () => {
    const HIGH = { column: 400, line: 50 };
    const MANY = Array.from({ length: 40 }, (_, at) => ({ ...ACTIVITIES[2], id: `q${at}`, position: at }));

    /** Where things stand on the page, as far as the column has been scrolled. */
    function standAt(this: HTMLElement): DOMRect {
      const column = this.closest('[role="group"]');
      if (this === column) return new DOMRect(0, 0, 200, HIGH.column);
      const lines = [...(column?.querySelectorAll('li button') ?? [])];
      return new DOMRect(0, lines.indexOf(this) * HIGH.line - (column?.scrollTop ?? 0), 200, HIGH.line);
    }

    let choose: (id: string) => void;

    async function show() {
      jest.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(standAt);

      function Console() {
        const [currentId, setCurrent] = useState('q0');
        choose = (id) => act(() => setCurrent(id));
        return (
          <Column place="show" labelledBy="run-of-show">
            <RunOfShow
              roundtable={ROUNDTABLE as never}
              activities={MANY as never}
              currentId={currentId}
              clockOffsetMs={0}
              choose={() => undefined}
            />
          </Column>
        );
      }

      renderScreen(() => <Console />, { 'GET /api/roundtables/{roundtableId}/activities': { items: [] } });
      return screen.findByRole('group', { name: 'Running order' });
    }

    afterEach(() => jest.restoreAllMocks());

    it('keeps the current question in sight with what follows, as the session goes on and back', async () => {
      const column = await show();
      choose('q3');
      expect(column.scrollTop).toBe(0);

      choose('q30');
      const after = 31 * HIGH.line - column.scrollTop;
      expect(after).toBeLessThan(HIGH.column - 2 * HIGH.line);

      choose('q2');
      expect(column.scrollTop).toBeLessThanOrEqual(2 * HIGH.line);
    });

    it('stays where it is while somebody works in it', async () => {
      const column = await show();
      act(() => column.focus());
      choose('q30');
      expect(column.scrollTop).toBe(0);

      act(() => column.blur());
      expect(column.scrollTop).toBeGreaterThan(0);
    });

    it('follows also after a line was chosen in it, which keeps the focus, but not while another one is looked for', async () => {
      const column = await show();
      const [first, second] = screen.getAllByRole('button');
      act(() => first?.focus());
      choose('q30');
      const after = column.scrollTop;
      expect(after).toBeGreaterThan(0);

      act(() => second?.focus());
      choose('q2');
      expect(column.scrollTop).toBe(after);
      act(() => first?.focus());
      expect(column.scrollTop).toBeLessThan(after);
    });

    it('stays where it is while somebody points at it, and catches up once they do not', async () => {
      const column = await show();
      jest.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
      const pointed = jest.spyOn(column, 'matches').mockReturnValue(true);
      choose('q30');
      expect(column.scrollTop).toBe(0);

      pointed.mockReturnValue(false);
      fireEvent.pointerLeave(column);
      expect(column.scrollTop).toBeGreaterThan(0);
    });

    it('follows where a finger has touched it last', async () => {
      const column = await show();
      jest.spyOn(column, 'matches').mockReturnValue(true);
      choose('q30');
      expect(column.scrollTop).toBeGreaterThan(0);
    });
  });
});
