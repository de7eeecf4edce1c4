import { fireEvent, render, screen } from '@testing-library/react';

import { beginningOf, LongText } from './long-text';

const WORDS = 'grid connection dates '.repeat(9).trim();

describe('a text that may be long', () => {
  it('stands whole where it is short', () => {
    render(<LongText className="room__name" text="Battery supply chains" length="title" />);

    expect(screen.getByText('Battery supply chains')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows the beginning of a long one, and at a press the whole', () => {
    render(<LongText className="room__name" text={WORDS} length="title" />);
    const title = screen.getByRole('button', { expanded: false });
    expect(title.textContent).toBe(beginningOf(WORDS, 'title'));

    fireEvent.click(title);
    expect(screen.getByRole('button', { expanded: true }).textContent).toBe(WORDS);
    fireEvent.click(title);
    expect(title.textContent).toBe(beginningOf(WORDS, 'title'));
  });

  it('ends with a whole word, unless one word is all there is', () => {
    expect(beginningOf(WORDS, 'title')).toBe(`${'grid connection dates '.repeat(2)}grid connection…`);
    expect(beginningOf(`${'a'.repeat(60)} ${'b'.repeat(80)}`, 'title')).toBe(`${'a'.repeat(60)}…`);
    expect(beginningOf('a'.repeat(200), 'title')).toBe(`${'a'.repeat(60)}…`);
    expect(beginningOf(`${'a'.repeat(50)}, ${'b'.repeat(80)}`, 'title')).toBe(`${'a'.repeat(50)}…`);
    expect(beginningOf(`Room 2, ${'b'.repeat(80)}`, 'title')).toBe(`Room 2, ${'b'.repeat(52)}…`);
    expect(beginningOf('😀'.repeat(100), 'title')).toBe(`${'😀'.repeat(60)}…`);
    expect(beginningOf('a'.repeat(72), 'title')).toBe('a'.repeat(72));
  });

  it('leaves more of a question than of a title', () => {
    expect(beginningOf('a'.repeat(140), 'question')).toBe('a'.repeat(140));
    expect(beginningOf('a'.repeat(141), 'question')).toBe(`${'a'.repeat(120)}…`);
  });
});
