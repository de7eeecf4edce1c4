import type { EntriesResult } from '@rt/domain/polling';
import { render, screen } from '@testing-library/react';

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

function show(config: object, open = true) {
  const { Live } = stage;
  if (!Live) throw new Error('Nothing is shown while the room writes');
  render(<Live config={config as never} result={result} open={open} />);

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

  it('have their dots in the end', () => {
    expect(show({ phase: 'done' })).toContain('6 dots');
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
