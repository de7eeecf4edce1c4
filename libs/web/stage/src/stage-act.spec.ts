import { actOf } from './stage-act';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false },
  ...more,
});

describe('a key of the room’s screen', () => {
  it('is one of a presenter’s remote, and no other does anything', () => {
    expect(['PageDown', 'PageUp', 'b', 'B'].map((key) => actOf(press(key), false))).toEqual([
      'next',
      'back',
      'blank',
      'blank',
    ]);
    expect(['ArrowRight', ' ', 'Enter', 'n', 'Escape'].map((key) => actOf(press(key), false))).toEqual(
      Array(5).fill(null),
    );
  });

  it('shows a blank screen again', () => {
    expect(actOf(press('b'), true)).toBe('unblank');
  });

  it('does nothing while it is held, or belongs to the browser', () => {
    for (const more of [{ repeat: true }, { ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(actOf(press('PageDown', more), false)).toBeNull();
    }
  });
});
