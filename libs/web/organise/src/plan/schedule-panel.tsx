import { Alert, Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { Dialogue, KEYS, problemOf, ProblemPanel, Section, useApi, useCommand, useSay } from '@rt/web/desk';
import { t } from '../words';

/** Turns the draft into a scheduled roundtable, or says what is missing first. */
export function SchedulePanel({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(
    (confirmPast: boolean) =>
      api.post<RoundtableBody>(`/roundtables/${roundtable.id}/schedule`, confirmPast ? { confirmPast } : {}),
    [KEYS.roundtable(roundtable.id), KEYS.roundtables],
  );
  if (roundtable.state !== 'draft' || !roundtable.may.includes('schedule')) return null;
  const over = command.error !== null && problemOf(command.error).code === 'past-needs-confirmation';
  const schedule = async (confirmPast: boolean) => {
    const scheduled = await command.run(confirmPast);
    if (scheduled) say(t('organise.scheduled-as', { ref: scheduled.ref ?? '' }));
  };
  const { missing } = roundtable;
  return (
    <Section title={t('organise.schedule-title')}>
      {command.error && !over ? <ProblemPanel error={command.error} title={t('organise.schedule-failed')} /> : null}
      {missing.length > 0 ? (
        <Alert color="warning" variant="light" title={t('organise.still-missing')}>
          {missing.join(' · ')}
        </Alert>
      ) : (
        <>
          <p>{t('organise.schedule-lead')}</p>
          <Button loading={command.busy} onClick={() => void schedule(false)}>
            {t('organise.schedule')}
          </Button>
        </>
      )}
      <Dialogue
        opened={over}
        title={t('organise.past-title')}
        confirmLabel={t('organise.past-confirm')}
        busy={command.busy}
        onConfirm={() => void schedule(true)}
        onClose={command.clear}
      >
        {t('organise.past-text', { slot: roundtable.slotText })}
      </Dialogue>
    </Section>
  );
}
