import { Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { Dialogue, KEYS, Section, useApi, useCommand, useGo, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../words';

/** Deletes a draft, after a question that says what goes with it. */
export function DeletePanel({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const say = useSay();
  const go = useGo();
  const [asking, setAsking] = useState(false);
  const command = useCommand(
    () => api.call('DELETE /api/roundtables/{roundtableId}', { at: { roundtableId: roundtable.id } }).then(() => true),
    [KEYS.roundtables],
  );
  if (!roundtable.may.includes('delete')) return null;
  const remove = async () => {
    if (!(await command.run())) return;
    say(t('organise.draft-deleted', { title: roundtable.title }));
    go('/roundtables');
  };
  return (
    <Section title={t('organise.delete-title')} lead={t('organise.delete-lead')}>
      <Button variant="outline" color="danger" onClick={() => setAsking(true)}>
        {t('organise.delete-draft')}
      </Button>
      <Dialogue
        opened={asking}
        title={t('organise.delete-question')}
        confirmLabel={t('organise.delete-draft')}
        cancelLabel={t('organise.keep-it')}
        danger
        busy={command.busy}
        error={command.error}
        onConfirm={() => void remove()}
        onClose={() => {
          setAsking(false);
          command.clear();
        }}
      >
        {t('organise.delete-text', { title: roundtable.title, people: roundtable.invitations.invited })}
      </Dialogue>
    </Section>
  );
}
