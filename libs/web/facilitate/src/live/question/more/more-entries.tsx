import { Button } from '@mantine/core';
import type { EntryState } from '@rt/domain/polling';
import { problemOf } from '@rt/web/console-kit';

import { t } from '../../../words';
import type { More } from './use-more';

interface MoreEntriesProps {
  readonly state: EntryState;
  /** So many are listed nowhere here. */
  readonly left: number;
  readonly more: More;
}

export function MoreEntries({ state, left, more: { isBusy, errorOf, load } }: MoreEntriesProps) {
  const error = errorOf(state);
  return (
    <>
      {left > 0 ? (
        <Button variant="subtle" size="xs" loading={isBusy(state)} onClick={() => load(state)}>
          {t('facilitate.entries-more', { left })}
        </Button>
      ) : null}
      {error ? <p role="alert">{problemOf(error).message}</p> : null}
    </>
  );
}
