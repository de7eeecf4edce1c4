import { phoneFormNow } from '@rt/web/kinds/phone';
import { renderHook, waitFor } from '@testing-library/react';

import { useKindsBeforeNeed } from './use-kinds';

describe('useKindsBeforeNeed', () => {
  it('fetches the kinds of the session before a question of them is asked, and those alone', async () => {
    const names: string[] = ['rating', 'unheard_of'];
    const { rerender } = renderHook(({ kinds }) => useKindsBeforeNeed(kinds), { initialProps: { kinds: names } });
    await waitFor(() => expect(phoneFormNow('rating')).not.toBeNull());
    expect(phoneFormNow('single_choice')).toBeNull();

    rerender({ kinds: [...names, 'single_choice'] });
    await waitFor(() => expect(phoneFormNow('single_choice')).not.toBeNull());
  });
});
