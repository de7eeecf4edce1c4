import { Title } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { ActivityKind, KindConfig } from '@rt/kinds';
import { type AnyPhoneForm, usePhoneForm } from '@rt/web/kinds/phone';
import { ruleText } from '@rt/words';
import { useState } from 'react';

import { t } from '../words';
import classes from './agenda.module.css';

interface PhonePreviewProps {
  readonly roundtable: RoundtableBody;
  readonly kind: ActivityKind;
  readonly question: string;
  readonly config: KindConfig;
  /** Whether people may say that they would rather not. */
  readonly mayAbstain: boolean;
}

/** What a participant will see, by the phone's own controls; it follows the typing, can be tried out and sends nothing. */
export function PhonePreview({ roundtable, kind, question, config, mayAbstain }: PhonePreviewProps) {
  const form = usePhoneForm(kind);
  const asked = question || t('organise.activity-question');
  return (
    <aside className={classes['preview']} aria-label={t('organise.preview')}>
      <Title order={2} size="h4" mb="xs">
        {t('organise.preview')}
      </Title>
      <div className={classes['phone']}>
        <p className={classes['phoneQuestion']}>{asked}</p>
        {form === null || form === 'failed' ? null : <Controls form={form} question={asked} config={config} />}
        <div className={classes['phoneSend']}>{t('organise.send-answer')}</div>
        {mayAbstain ? <div className={classes['phoneAbstain']}>{t('organise.abstain-answer')}</div> : null}
        <p className={classes['phoneHint']}>{ruleText(roundtable.rule).short}</p>
      </div>
    </aside>
  );
}

interface ControlsProps extends Pick<PhonePreviewProps, 'question' | 'config'> {
  readonly form: AnyPhoneForm;
}

function Controls({ form, question, config }: ControlsProps) {
  const [draft, setDraft] = useState(form.empty);
  return <form.Fields question={question} config={config} draft={draft} seed="" onChange={setDraft} />;
}
