import { Alert, Button } from '@mantine/core';

import type { OptionNoun } from '../options';
import { t } from './draft-words';
import type { LeftLines } from './pasted-options';

interface NotAddedProps extends LeftLines {
  readonly most: number;
  readonly noun: OptionNoun;
  discard(): void;
}

/** The pasted lines that became no options, and why. They stay in sight until somebody discards them. */
export function NotAdded({ twice, tooMany, most, noun, discard }: NotAddedProps) {
  const n = twice.length + tooMany.length;
  if (n === 0) return null;
  return (
    <Alert color="warning" variant="light" role="status" title={t('draft.not-added', { n })} maw="44rem">
      <Lines why={t('draft.not-added-many', { noun, most })} lines={tooMany} />
      <Lines why={t('draft.not-added-twice')} lines={twice} />
      <Button variant="default" size="sm" onClick={discard}>
        {t('draft.not-added-discard')}
      </Button>
    </Alert>
  );
}

function Lines({ why, lines }: { readonly why: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>{why}</p>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </>
  );
}
