import type { EntriesResult } from '@rt/domain/polling';
import { cleanup, render, screen } from '@testing-library/react';

import { stage } from './stage';

const result: EntriesResult = {
  ...{ base: 3, shown: 14, waiting: 1 },
  entries: [
    {
      ...{ id: 'g', text: 'Skills', state: 'shown', group: true, reactions: { '2': 3 } },
      merged: ['Welders', 'Colleges', 'Pay', 'Shifts'].map((text) => ({ id: text, text })),
    },
    { id: 'b', text: 'Buses', state: 'shown' },
    { id: 'w', text: 'Unread', state: 'waiting' },
  ],
};

function show(config: object, open = true, told = result, most = Infinity) {
  const { Live } = stage;
  if (!Live) throw new Error('Nothing is shown while the room writes');
  render(<Live config={config as never} result={told} open={open} most={most} />);

  return document.body.textContent;
}

describe('ideas on the room screen', () => {
  it('are not there while people write', () => {
    expect(show({})).toBe('3 people have written');
  });

  it('stand in groups with the first of each, and nothing of their dots before these are told', () => {
    const text = show({ phase: 'vote' });
    expect(text).toContain('Skills');
    expect(screen.queryByText('Shifts')).toBeNull();
    expect(text).toContain('and 1 more');
    expect(text).toContain('and 2 more on your phone');
    expect(text).not.toMatch(/dots|Unread/);
  });

  it('count what has no room among what is left, in groups as well', () => {
    const text = show({ phase: 'vote' }, true, result, 1);
    expect(text).toContain('and 3 more');
    expect(text).toContain('and 13 more on your phone');
  });

  it('have their dots in the end', () => {
    expect(show({ phase: 'done' })).toContain('6 dots');
  });

  it('say that dots count which were given before a group was made, where they are told', () => {
    const recast = {
      ...result,
      entries: result.entries.map((one) => (one.group ? { ...one, recast: true as const } : one)),
    };
    expect(show({ phase: 'done' }, true, recast)).toContain('Dots given to ideas before they were grouped count');
    cleanup();
    expect(show({ phase: 'vote' }, true, recast)).not.toContain('Dots given');
  });

  it('stand column by column, each with its first cards and how many more it has', () => {
    const columns = ['Now', 'Later', 'Never'].map((text) => ({ id: text, text }));
    const entries = Array.from({ length: 10 }, (_, at) => ({
      ...{ id: `${at}`, text: `Idea ${at}`, state: 'shown' as const },
      labels: [at < 7 ? 'Now' : 'Later'],
    }));
    show({ columns, phase: 'show' }, true, { base: 3, shown: 12, entries });
    const told = screen
      .getAllByRole('heading', { level: 2 })
      .map(({ parentElement, textContent }) => [
        textContent,
        [...(parentElement?.querySelectorAll('li') ?? [])].map((one) => one.textContent),
        parentElement?.querySelector('p')?.textContent,
      ]);
    expect(told).toEqual([
      ['Now', ['Idea 0', 'Idea 1', 'Idea 2', 'Idea 3'], 'and 3 more'],
      ['Later', ['Idea 7', 'Idea 8', 'Idea 9'], ''],
      ['Never', [], ''],
    ]);
    expect(screen.getByText('and 2 more on your phone')).toBeTruthy();
  });

  it('are all told once it is closed, also where the host closed it in an earlier phase', () => {
    const text = show({}, false);
    expect(text).toContain('Buses');
    expect(text).toContain('6 dots');
  });

  it('say in each phase what is to be done', () => {
    expect(stage.hint?.({})).toBe('Write your ideas on your phone');
    expect(stage.hint?.({ phase: 'vote' })).toBe('Give your dots on your phone');
  });
});
