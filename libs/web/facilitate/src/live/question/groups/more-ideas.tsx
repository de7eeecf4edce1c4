import { Button } from '@mantine/core';
import { problemOf } from '@rt/web/console-kit';

import { t } from '../../../words';
import type { Further } from './use-further';

export function MoreIdeas({ further: { left, busy, error, load } }: { readonly further: Further }) {
  return (
    <>
      {left > 0 ? (
        <Button variant="subtle" size="xs" loading={busy} onClick={load}>
          {t('facilitate.group-more', { left })}
        </Button>
      ) : null}
      {error ? <p role="alert">{problemOf(error).message}</p> : null}
    </>
  );
}
