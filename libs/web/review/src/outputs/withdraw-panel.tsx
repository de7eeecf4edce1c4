import { Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { Dialogue, focusControl, KEYS, Section, TextAreaField, useApi, useCommand, useSay } from '@rt/web/desk';
import { useState } from 'react';
import { t } from '../words';

/** Takes a published roundtable out of the archive; its address then tells why. */
export function WithdrawPanel({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const say = useSay();
  const [reason, setReason] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const command = useCommand(
    (why: string) => api.post(`/roundtables/${roundtable.id}/withdraw`, { reason: why }).then(() => true),
    [KEYS.roundtable(roundtable.id), KEYS.contributions(roundtable.id), KEYS.roundtables],
  );
  if (roundtable.state !== 'published' || !roundtable.may.includes('publish')) return null;
  const missing = (reason ?? '').trim().length < 3;
  const withdraw = async () => {
    if (missing) {
      setAsked(true);
      return focusControl('reason');
    }
    if (!(await command.run((reason ?? '').trim()))) return;
    setReason(null);
    say(t('review.withdrawn-now'));
  };
  return (
    <Section title={t('review.withdraw-title')} lead={t('review.withdraw-lead')}>
      <Button variant="outline" color="danger" onClick={() => setReason('')}>
        {t('review.withdraw')}
      </Button>
      <Dialogue
        opened={reason !== null}
        title={t('review.withdraw-title')}
        confirmLabel={t('review.withdraw')}
        danger
        busy={command.busy}
        error={command.error}
        onConfirm={() => void withdraw()}
        onClose={() => setReason(null)}
      >
        <TextAreaField
          name="reason"
          label={t('review.reason')}
          hint={t('review.withdraw-hint')}
          value={reason ?? ''}
          error={asked && missing ? t('review.enter-reason') : undefined}
          onChange={setReason}
        />
      </Dialogue>
    </Section>
  );
}
