import type { RoundtableBody } from '@rt/contracts';
import { allowedVisibilities } from '@rt/domain/polling';
import { CheckField, RadioField, SelectField, TextField, type Form } from '@rt/web/desk';
import { t } from '../words';
import type { ActivityValues } from './activity-values';

interface ActivitySettingsProps {
  readonly form: Form<ActivityValues>;
  readonly roundtable: RoundtableBody;
}

/** When results are shown, whether answers may change, how long it is open, where it stands in the agenda. */
export function ActivitySettings({ form, roundtable }: ActivitySettingsProps) {
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
      <CheckField
        name="allowChange"
        label={t('organise.allow-change')}
        checked={values.allowChange}
        onChange={(allowChange) => set('allowChange', allowChange)}
      />
      <CheckField
        name="allowAbstain"
        label={t('organise.allow-abstain')}
        checked={values.allowAbstain}
        onChange={(allowAbstain) => set('allowAbstain', allowAbstain)}
      />
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
