import { Alert, Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { KEYS, ProblemPanel, Section, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { useMailQuestion } from '../mails/mail-question';
import { t } from '../words';

export function SchedulePanel({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const api = useApi();
  const say = useSay();
  const question = useMailQuestion();
  const at = { roundtableId: roundtable.id };
  const command = useCommand(async () => {
    const mails = await api.call('GET /api/roundtables/{roundtableId}/invitations/preview', { at });
    if (!(await question.ask(mails, wordingOf(mails.count)))) return null;
    return api.call('POST /api/roundtables/{roundtableId}/schedule', { at });
  }, [KEYS.roundtable(roundtable.id), KEYS.roundtables]);
  if (roundtable.state !== 'draft' || !roundtable.may.includes('schedule')) return null;
  const schedule = async () => {
    const scheduled = await command.run();
    if (scheduled) say(t('organise.scheduled-as', { ref: scheduled.ref ?? '' }));
  };
  const { missing } = roundtable;
  return (
    <Section title={t('organise.schedule-title')}>
      {command.error ? <ProblemPanel error={command.error} title={t('organise.schedule-failed')} /> : null}
      {missing.length > 0 ? (
        <Alert color="warning" variant="light" title={t('organise.still-missing')}>
          {missing.join(' · ')}
        </Alert>
      ) : (
        <>
          <p>{t('organise.schedule-lead')}</p>
          <Button loading={command.busy} onClick={() => void schedule()}>
            {t('organise.schedule')}
          </Button>
        </>
      )}
      {question.dialogue}
    </Section>
  );
}

function wordingOf(count: number) {
  return { title: t('organise.send-title', { count }), confirmLabel: t('organise.schedule-and-send', { count }) };
}
