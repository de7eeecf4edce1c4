import { act, renderHook } from '@testing-library/react';

import { useNameWarning } from './use-name-warning';

describe('useNameWarning', () => {
  it('holds words back once that name somebody, and says why, until they change', async () => {
    const { result } = renderHook(() => useNameWarning({ rule: 'chatham_house', asksName: false }, true));
    const words = 'Ask Dr Ada Quill';
    const held = async (given: string) => {
      let holds = false;
      await act(async () => {
        holds = await result.current.holds(given);
      });
      return holds;
    };

    expect(await held(words)).toBe(true);
    expect(result.current.sentence).toContain('“Dr Ada Quill”');
    expect(await held(words)).toBe(false);
    act(() => result.current.clear());
    expect(result.current.sentence).toBeNull();
    expect(await held('Rail links')).toBe(false);
    expect(result.current.sentence).toBeNull();
  });

  it('lets all words pass where people may be named', async () => {
    const { result } = renderHook(() => useNameWarning({ rule: 'attributed', asksName: true }, true));

    expect(await result.current.holds('Ask Dr Ada Quill')).toBe(false);
  });
});
