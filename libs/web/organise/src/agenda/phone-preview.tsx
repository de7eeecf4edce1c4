import { Title } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { ruleText } from '@rt/domain/attribution';
import type { ReactNode } from 'react';
import { t } from '../words';
import classes from './agenda.module.css';

interface PhonePreviewProps {
  readonly roundtable: RoundtableBody;
  readonly question: string;
  /** Whether people may say that they would rather not. */
  readonly mayAbstain: boolean;
  readonly children: ReactNode;
}

/** What a participant will see; it follows the typing and takes no input. */
export function PhonePreview({ roundtable, question, mayAbstain, children }: PhonePreviewProps) {
  return (
    <aside className={classes['preview']} aria-label={t('organise.preview')}>
      <Title order={2} size="h4" mb="xs">
        {t('organise.preview')}
      </Title>
      <div className={classes['phone']}>
        <p className={classes['phoneQuestion']}>{question || t('organise.activity-question')}</p>
        {children}
        <div className={classes['phoneSend']}>{t('organise.send-answer')}</div>
        {mayAbstain ? <div className={classes['phoneAbstain']}>{t('organise.abstain-answer')}</div> : null}
        <p className={classes['phoneHint']}>{ruleText(roundtable.rule).short}</p>
      </div>
    </aside>
  );
}
