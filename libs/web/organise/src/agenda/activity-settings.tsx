import type { RoundtableBody } from '@rt/contracts';
import { allowedVisibilities } from '@rt/domain/polling';
import { type ActivityKind, answerFlags } from '@rt/kinds';
import { CheckField, type Form, RadioField, SelectField, TextField } from '@rt/web/console-kit';

import { t } from '../words';
import type { ActivityValues } from './activity-values';

interface ActivitySettingsProps {
  readonly kind: ActivityKind;
  readonly form: Form<ActivityValues>;
  readonly roundtable: RoundtableBody;
}

const LABELS = { allowChange: 'organise.allow-change', allowAbstain: 'organise.allow-abstain' } as const;

export function ActivitySettings({ kind, form, roundtable }: ActivitySettingsProps) {
  const { values, errorOf, set } = form;
  return (
    <>
      <SelectField
        name="agendaItemId"
        label={t('organise.agenda-item')}
        value={values.agendaItemId}
        error={errorOf('agendaItemId')}
        choices={[
          { value: '', label: t('organise.agenda-item-none') },
          ...roundtable.agenda.map((item) => ({ value: item.id, label: item.title })),
        ]}
        onChange={(agendaItemId) => set('agendaItemId', agendaItemId)}
      />
      <RadioField
        name="visibility"
        label={t('organise.visibility')}
        value={values.visibility}
        error={errorOf('visibility')}
        choices={allowedVisibilities(roundtable.rule).map((value) => ({
          value,
          label: t(`organise.visibility-${value}`),
        }))}
        onChange={(visibility) => set('visibility', visibility)}
      />
      {answerFlags(kind).map((name) => (
        <CheckField
          key={name}
          name={name}
          label={t(LABELS[name])}
          checked={values[name]}
          onChange={(checked) => set(name, checked)}
        />
      ))}
      <TextField
        name="durationSec"
        inputMode="numeric"
        maw="10rem"
        label={t('organise.duration')}
        hint={t('organise.duration-hint')}
        value={values.durationSec}
        error={errorOf('durationSec')}
        onChange={(durationSec) => set('durationSec', durationSec)}
      />
    </>
  );
}
