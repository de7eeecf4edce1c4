import { render, screen } from '@testing-library/react';

import { option, press, reach } from './spec-keys';
import { BoardPanel, RESULT } from './spec-panel';

const ASKED = { kind: 'idea_board', config: { phase: 'group' } } as const;

describe('the list of ideas', () => {
  it('walks and selects while single keys are switched off, and its letters rest', () => {
    const call = jest.fn();
    localStorage.setItem('rt-shortcuts', 'off');
    render(<BoardPanel call={call} asked={ASKED} result={RESULT} />);
    reach('Buses at night');
    press(' ');
    for (const key of ['g', 'r', 'n']) press(key);
    expect(screen.queryByRole('combobox')).toBeNull();
    press('ArrowDown');
    localStorage.removeItem('rt-shortcuts');
    expect(document.activeElement).toBe(option('Buses to the port'));
    expect(option('Buses at night').getAttribute('aria-selected')).toBe('true');
    expect(call).not.toHaveBeenCalled();
  });
});
