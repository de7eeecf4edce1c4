import { Button, type ButtonProps } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { KEYS, opId, ProblemPanel, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useRef } from 'react';

import { t } from './words';

interface SaveToLibraryProps extends Pick<ButtonProps, 'size' | 'disabled'> {
  readonly roundtable: Pick<RoundtableBody, 'id' | 'rehearses'>;
  readonly activityId: string;
  /** The round of another question from whose result its options were taken, if they were. */
  readonly fromRound: number | null;
}

/** Repeated presses save one template; rehearsals and words of the room are never saved. */
export function SaveToLibrary({ roundtable, activityId, fromRound, ...look }: SaveToLibraryProps) {
  const api = useApi();
  const say = useSay();
  const operation = useRef(opId());
  const save = useCommand(async () => {
    const at = { roundtableId: roundtable.id, activityId };
    const body = { opId: operation.current };
    await api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/save', { at, body });
    operation.current = opId();
    say(t('question-library.saved'));
  }, [KEYS.templates]);
  if (roundtable.rehearses || fromRound !== null) return null;
  return (
    <>
      <Button {...look} variant="default" loading={save.busy} onClick={() => void save.run()}>
        {t('question-library.save')}
      </Button>
      {save.error ? <ProblemPanel error={save.error} title={t('question-library.not-saved')} /> : null}
    </>
  );
}
