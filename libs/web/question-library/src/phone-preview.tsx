import { Title } from '@mantine/core';
import type { Rule } from '@rt/domain/attribution';
import { type ActivityKind, BOARD_KINDS, type KindConfig } from '@rt/kinds';
import { type AnyPhoneForm, useReadyForm } from '@rt/web/kinds/phone';
import { ruleText } from '@rt/words';
import { useState } from 'react';

import classes from './question-library.module.css';
import { t } from './words';

interface PhonePreviewProps {
  /** Under which it is asked; null where that is not known yet. */
  readonly rule: Rule | null;
  readonly kind: ActivityKind;
  readonly question: string;
  readonly config: KindConfig;
  /** Whether people may say that they would rather not, as it is planned. */
  readonly allowAbstain: boolean;
}

/** What a participant will see, by the phone's own controls; it follows the typing, can be tried out and sends nothing. */
export function PhonePreview({ rule, kind, question, config, allowAbstain }: PhonePreviewProps) {
  const form = useReadyForm(kind);
  const asked = question || t('question-library.question');
  return (
    <aside className={classes['preview']} aria-label={t('question-library.on-the-phone')}>
      <Title order={2} size="h4" mb="xs">
        {t('question-library.on-the-phone')}
      </Title>
      <div className={classes['phone']}>
        <p className={classes['phoneQuestion']}>{asked}</p>
        {form ? <Controls form={form} question={asked} config={config} /> : null}
        <div className={classes['phoneSend']}>{t('question-library.send-answer')}</div>
        {allowAbstain && !BOARD_KINDS.includes(kind) ? (
          <div className={classes['phoneAbstain']}>{t('question-library.abstain-answer')}</div>
        ) : null}
        {rule ? <p className={classes['phoneHint']}>{ruleText(rule).short}</p> : null}
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
