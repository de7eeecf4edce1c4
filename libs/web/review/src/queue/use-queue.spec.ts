import type { ContributionBody } from '@rt/contracts';
import { act, renderHook } from '@testing-library/react';

import { freshDraft } from './draft';
import { useQueue } from './use-queue';

const ITEM = { id: 'c1', title: 'Grid dates', body: 'Late.', state: 'submitted', version: 0 } as ContributionBody;
const TYPED = { title: 'Grid dates', body: 'They come late.' };

function begun() {
  const hook = renderHook(({ items }: { items: readonly ContributionBody[] }) => useQueue(items), {
    initialProps: { items: [ITEM] },
  });
  act(() => hook.result.current.keep(ITEM, { ...freshDraft([]), edited: TYPED }));
  return hook;
}

describe('useQueue, when somebody else decides on a text that is being edited', () => {
  it.each(['accepted', 'rejected', 'withdrawn'] as const)('keeps what was typed once it is %s', (state) => {
    const { result, rerender } = begun();
    const now = { ...ITEM, state, version: state === 'accepted' ? 1 : 0 };

    rerender({ items: [now] });

    expect(result.current.overtaken).toMatchObject([{ typed: TYPED, now }]);
    expect(result.current.dirty).toBe(true);
  });

  it('takes the words over into the version that stands now, or drops them', () => {
    const { result, rerender } = begun();
    const now = { ...ITEM, state: 'accepted', version: 1 } as ContributionBody;
    rerender({ items: [now] });
    const [overtaken] = result.current.overtaken;

    act(() => overtaken && result.current.goOn(overtaken));

    expect(result.current.overtaken).toEqual([]);
    expect(result.current.open).toBe(now);
    expect(result.current.draftOf(now)?.edited).toEqual(TYPED);
    act(() => result.current.leave(now));
    expect(result.current.dirty).toBe(false);
  });

  it('says nothing of one’s own decision, nor where nothing was typed', () => {
    const own = begun();
    act(() => own.result.current.done(ITEM));
    own.rerender({ items: [{ ...ITEM, state: 'accepted', version: 1 }] });
    const untouched = begun();
    act(() => untouched.result.current.keep(ITEM, { ...freshDraft([]), edited: ITEM }));
    untouched.rerender({ items: [{ ...ITEM, state: 'rejected' }] });

    expect([own.result.current.overtaken, untouched.result.current.overtaken]).toEqual([[], []]);
  });
});
