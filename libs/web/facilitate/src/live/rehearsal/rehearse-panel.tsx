import { Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { ButtonLink, Section } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../words';
import { useNews } from '../ending/use-news';
import { RehearseDialogue } from './rehearse-dialogue';

export function RehearsePanel({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const [asking, setAsking] = useState(false);
  const { id, may, rehearsalId } = roundtable;
  const mayRehearse = may.includes('rehearse');
  // It ends elsewhere, or by itself, and is deleted only then.
  useNews(roundtable, mayRehearse && Boolean(rehearsalId));
  if (!mayRehearse) return null;
  return (
    <Section title={t('facilitate.rehearse-title')} lead={t('facilitate.rehearse-lead')}>
      {rehearsalId ? (
        <ButtonLink variant="default" to={`/roundtables/${rehearsalId}/live`}>
          {t('facilitate.to-rehearsal')}
        </ButtonLink>
      ) : (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('facilitate.rehearse')}
        </Button>
      )}
      {asking ? <RehearseDialogue roundtableId={id} close={() => setAsking(false)} /> : null}
    </Section>
  );
}
