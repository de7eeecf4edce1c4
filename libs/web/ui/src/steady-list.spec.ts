import { act, renderHook } from '@testing-library/react';

import { inOrder, useSteady } from './steady-list';

const list = (ids: string) => [...ids].map((id) => ({ id }));
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).join('');

describe('inOrder', () => {
  it.each([
    ['abc', 'abc', { ids: 'abc', fresh: 0, moved: false }],
    ['cab', 'abc', { ids: 'abc', fresh: 0, moved: true }],
    ['xaybc', 'abc', { ids: 'abc', fresh: 2, moved: false }],
    ['ac', 'abc', { ids: 'ac', fresh: 0, moved: false }],
    ['', 'abc', { ids: '', fresh: 0, moved: false }],
  ])('lists %j as %j was', (now, before, { ids, ...told }) => {
    const { items, fresh, moved } = inOrder(list(now), [...before]);
    expect({ ids: idsOf(items), fresh, moved }).toEqual({ ids, ...told });
  });
});

describe('useSteady', () => {
  const open = (ids: string) => renderHook((now: string) => useSteady(list(now)), { initialProps: ids });
  const pointer = (pointerType: string) => ({ pointerType }) as never;

  it('follows every change while nobody reads or works in the list', () => {
    const { result, rerender } = open('ab');
    rerender('cba');
    expect(idsOf(result.current.items)).toBe('cba');
  });

  it('keeps still while it is paused, catches up on a press, and goes on once it is resumed', () => {
    const { result, rerender } = open('ab');
    act(() => result.current.pause(true));
    rerender('cba');
    expect([idsOf(result.current.items), result.current.fresh, result.current.moved]).toEqual(['ab', 1, true]);
    act(() => result.current.catchUp());
    expect([idsOf(result.current.items), result.current.fresh]).toEqual(['cba', 0]);
    rerender('dcba');
    expect(idsOf(result.current.items)).toBe('cba');
    act(() => result.current.pause(false));
    expect(idsOf(result.current.items)).toBe('dcba');
  });

  it('is held by a mouse, and not by where a finger was', () => {
    const { result, rerender } = open('ab');
    act(() => result.current.hold.onPointerEnter(pointer('touch')));
    rerender('ba');
    expect(idsOf(result.current.items)).toBe('ba');
    act(() => result.current.hold.onPointerEnter(pointer('mouse')));
    rerender('ab');
    expect(idsOf(result.current.items)).toBe('ba');
    act(() => result.current.hold.onPointerLeave());
    expect(idsOf(result.current.items)).toBe('ab');
  });

  it('is never held where nothing tells what has come: what was paused goes on once that is over', () => {
    const { result, rerender } = renderHook(({ ids, moves }) => useSteady(list(ids), moves), {
      initialProps: { ids: 'ab', moves: true },
    });
    act(() => result.current.pause(true));
    act(() => result.current.hold.onFocus());
    rerender({ ids: 'cba', moves: true });
    expect(idsOf(result.current.items)).toBe('ab');
    rerender({ ids: 'cba', moves: false });
    expect(idsOf(result.current.items)).toBe('cba');
  });

  it('shows the next list where nothing of the former is left', () => {
    const { result, rerender } = open('ab');
    act(() => result.current.pause(true));
    rerender('');
    rerender('cd');
    expect(idsOf(result.current.items)).toBe('cd');
  });
});
