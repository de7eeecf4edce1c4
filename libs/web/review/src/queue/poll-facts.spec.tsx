import { MantineProvider } from '@mantine/core';
import type { ContributionBody } from '@rt/contracts';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';

import { PollFacts } from './poll-facts';

const SOURCE = {
  id: 'c1',
  ref: null,
  state: 'submitted',
  poll: { activityId: 'a1', question: 'Which barriers?', round: 1, n: 8, summary: 'Cost leads.', result: {} },
} as unknown as ContributionBody;
const ASKED = {
  ...SOURCE,
  id: 'c2',
  poll: {
    ...SOURCE.poll,
    activityId: 'a2',
    question: 'Which first?',
    askedFrom: { activityId: 'a1', question: 'Which barriers?', round: 1 },
  },
} as unknown as ContributionBody;
const TEXT = 'Asked from: Which barriers?';

describe('from which result a kept result was asked', () => {
  const choose = jest.fn<void, [string]>();
  const show = (...others: ContributionBody[]) =>
    render(
      <MantineProvider>
        {ASKED.poll ? <PollFacts poll={ASKED.poll} all={[ASKED, ...others]} choose={choose} /> : null}
      </MantineProvider>,
    );

  it('opens the other result while it is under review', () => {
    show(SOURCE);

    fireEvent.click(screen.getByRole('button', { name: TEXT }));

    expect(choose).toHaveBeenCalledWith('c1');
  });

  it('leads to the archive once the other result is published', () => {
    show({ ...SOURCE, state: 'published', ref: 'RT-2026-014-C3' });

    expect(screen.getByRole('link', { name: TEXT }).getAttribute('href')).toBe('/contributions/RT-2026-014-C3');
  });

  it('says it without a link where the other result is not kept, or is of another round', () => {
    const { poll } = SOURCE;
    show(poll ? { ...SOURCE, poll: { ...poll, round: 2 } } : SOURCE);

    expect(screen.getByText(TEXT).tagName).toBe('P');
  });
});

describe('a kept result and others of the same question', () => {
  it('leads to none of them but the one from which it was asked', () => {
    const { poll } = SOURCE;
    const other = { ...SOURCE, id: 'c3', poll: { ...poll, activityId: 'a3' } } as ContributionBody;
    render(
      <MantineProvider>
        {ASKED.poll ? <PollFacts poll={ASKED.poll} all={[other, ASKED]} choose={jest.fn()} /> : null}
      </MantineProvider>,
    );

    expect(screen.getByText(TEXT).tagName).toBe('P');
  });
});

describe('by which groups a kept result is published', () => {
  const groups = ['type', 'way'].map((by) => ({
    by,
    groups: [
      { group: 'sme', label: 'SME', people: 35 },
      { group: null, people: 30 },
    ],
    parts: [{ id: 'answer', label: null, answers: [{ id: 'a', label: 'Skills', counts: [20, 15] }] }],
  }));
  const show = (over: object) =>
    render(
      <MantineProvider>
        <PollFacts
          poll={{ ...SOURCE.poll, kind: 'single_choice', groups, ...over } as never}
          all={[]}
          choose={() => undefined}
        />
      </MantineProvider>,
    );

  it('is shown to whoever publishes it, in the numbers that the archive will show', async () => {
    show({ publishedBy: 'type' });

    const figure = within(await screen.findByRole('figure', { name: 'By type of organisation' }));
    const [row] = figure.getAllByRole('row', { name: /^Skills/ });
    expect(row?.textContent).toBe('Skills2015');
    expect(figure.getAllByText(/SME \(35 or more\)/).length).toBeGreaterThan(0);
    expect(screen.queryByText('Online and in the room')).toBeNull();
  });

  it('is nothing where nobody chose any', () => {
    show({});
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('is by those that votes find, where no others were chosen or public before', async () => {
    const found = {
      groups: ['A', 'B'].map((group) => ({ group, people: 15 })),
      parts: [{ id: 'o1', answers: [{ id: 'agree', counts: [15, 10] }] }],
    };
    const poll = { kind: 'consensus', labels: [{ id: 'o1', text: 'Grid first' }], foundGroups: found };
    show(poll);
    const figure = within(await screen.findByRole('figure', { name: 'How far each group agrees' }));
    expect(figure.getAllByRole('row', { name: /^Grid first: agree/ })[0]?.textContent).toBe('Grid first: agree1510');

    cleanup();
    show({ ...poll, publishedBy: 'type' });
    expect(await screen.findByRole('figure', { name: 'By type of organisation' })).toBeTruthy();
    expect(screen.queryByRole('figure', { name: 'How far each group agrees' })).toBeNull();
    cleanup();
    show({ ...poll, publicBy: 'type' });
    expect(screen.queryByRole('figure')).toBeNull();
  });
});
