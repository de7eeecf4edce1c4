import { fireEvent, render, screen } from '@testing-library/react';
import { useContext } from 'react';

import { InShareView, ShareView } from './share-view';

function Inside() {
  return <p>{useContext(InShareView) ? 'in a meeting' : 'in the room'}</p>;
}

const shown = () =>
  render(
    <ShareView>
      <Inside />
    </ShareView>,
  );
const button = () => screen.getByRole('button', { name: 'View for online meetings (S)' });

describe('the view of the room’s screen for online meetings', () => {
  beforeEach(() => sessionStorage.clear());

  it('is chosen with S and left with S', () => {
    const { container } = shown();
    expect(screen.getByText('in the room')).toBeTruthy();
    expect(container.querySelector('.stage-share')).toBeNull();

    fireEvent.keyDown(document, { key: 's' });
    expect(screen.getByText('in a meeting')).toBeTruthy();
    expect(container.querySelector('.stage-share')).toBeTruthy();

    fireEvent.keyDown(document, { key: 'S' });
    expect(screen.getByText('in the room')).toBeTruthy();
  });

  it('is not changed by what belongs to the browser, or by a key that is held', () => {
    shown();
    fireEvent.keyDown(document, { key: 's', ctrlKey: true });
    fireEvent.keyDown(document, { key: 's', repeat: true });

    expect(screen.getByText('in the room')).toBeTruthy();
  });

  it('is chosen by a button that says so, and kept over a reload', () => {
    const { unmount } = shown();
    expect(button().getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button());
    expect(button().getAttribute('aria-pressed')).toBe('true');

    unmount();
    shown();
    expect(screen.getByText('in a meeting')).toBeTruthy();
  });

  it('shows its button once the pointer moves', () => {
    shown();
    expect(button().className).toBe('stage-view');
    fireEvent.pointerMove(document);
    expect(button().className).toContain('stage-view--seen');
  });
});
