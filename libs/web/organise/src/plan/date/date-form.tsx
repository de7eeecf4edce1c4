import type { RoundtableBody } from '@rt/contracts';
import { CheckField, type Form, RadioField, SelectField, TextField } from '@rt/web/console-kit';
import { formatSlot } from '@rt/words';

import { RegionField } from '../../region-field';
import { t } from '../../words';
import classes from '../plan.module.css';
import type { TaskFormProps } from '../plan-task-page';
import { TaskFrame } from '../task-frame';
import { useTaskForm } from '../use-task-form';
import { checkDate, checkPast, type DateValues, foldChoices, wallTimes } from './date-checks';
import { zoneChoices } from './zones';

function dateValuesOf({ localStart, localEnd, tz, fold, place, venue, regionCode }: RoundtableBody): DateValues {
  const [start, end] = [partsOf(localStart), partsOf(localEnd)];
  return {
    date: start.date,
    startTime: start.time,
    endTime: end.time,
    tz,
    fold: fold ?? '',
    endsOtherDay: start.date !== '' && end.date !== '' && start.date !== end.date,
    endDate: end.date,
    place,
    venue,
    regionCode: regionCode ?? '',
  };
}

function partsOf(local: string | null): { readonly date: string; readonly time: string } {
  const [date = '', time = ''] = (local ?? '').split('T');
  return { date, time };
}

export function DateForm({ roundtable }: TaskFormProps) {
  // Nobody travels to what is held online.
  const online = roundtable.format === 'online';
  const form = useTaskForm<DateValues>({
    roundtable,
    initialOf: dateValuesOf,
    check: (values) => {
      const faults = checkDate(values);
      return faults.length > 0 ? faults : checkPast(values, roundtable.localStart, Date.now());
    },
    changeOf: (values) => ({
      ...wallTimes(values),
      tz: values.tz,
      fold: foldChoices(values).length > 0 && values.fold ? values.fold : null,
      ...(online ? {} : { place: values.place, venue: values.venue }),
      regionCode: values.regionCode || null,
    }),
  });
  return (
    <TaskFrame roundtable={roundtable} title={t('organise.task-date')} form={form}>
      <SlotFields form={form} />
      <FoldField form={form} />
      {online ? <p>{t('organise.online-no-place')}</p> : <PlaceFields form={form} />}
      <RegionField
        value={form.values.regionCode}
        error={form.errorOf('regionCode')}
        onChange={(regionCode) => form.set('regionCode', regionCode)}
      />
    </TaskFrame>
  );
}

interface PartProps {
  readonly form: Form<DateValues>;
}

function SlotFields({ form }: PartProps) {
  const { values, errorOf, set } = form;
  const { localStart, localEnd } = wallTimes(values);
  return (
    <>
      <div className={classes['slot']}>
        <TextField
          name="date"
          type="date"
          label={t('organise.date')}
          value={values.date}
          error={errorOf('date')}
          onChange={(date) => set('date', date)}
        />
        <TextField
          name="startTime"
          type="time"
          label={t('organise.start')}
          value={values.startTime}
          error={errorOf('startTime')}
          onChange={(startTime) => set('startTime', startTime)}
        />
        <TextField
          name="endTime"
          type="time"
          label={t('organise.end')}
          value={values.endTime}
          error={errorOf('endTime')}
          onChange={(endTime) => set('endTime', endTime)}
        />
      </div>
      <EndDay form={form} />
      <SelectField
        name="tz"
        label={t('organise.zone')}
        hint={t('organise.zone-hint')}
        value={values.tz}
        error={errorOf('tz')}
        choices={zoneChoices(values.tz)}
        onChange={(tz) => set('tz', tz)}
      />
      {localStart && localEnd ? (
        <p role="status">{formatSlot(localStart, localEnd, values.tz, values.fold || null)}</p>
      ) : null}
    </>
  );
}

function EndDay({ form: { values, errorOf, set, change } }: PartProps) {
  return (
    <>
      <CheckField
        name="endsOtherDay"
        label={t('organise.ends-other-day')}
        checked={values.endsOtherDay}
        onChange={(endsOtherDay) => change({ endsOtherDay, ...(values.endDate ? {} : { endDate: values.date }) })}
      />
      {values.endsOtherDay ? (
        <TextField
          name="endDate"
          type="date"
          label={t('organise.end-date')}
          value={values.endDate}
          error={errorOf('endDate')}
          onChange={(endDate) => set('endDate', endDate)}
        />
      ) : null}
    </>
  );
}

function FoldField({ form }: PartProps) {
  const choices = foldChoices(form.values);
  if (choices.length === 0) return null;
  return (
    <RadioField
      name="fold"
      label={t('organise.fold')}
      hint={t('organise.fold-hint')}
      value={form.values.fold}
      error={form.errorOf('fold')}
      choices={choices.map(({ fold, offset }) => ({ value: fold, label: t(`organise.fold-${fold}`, { offset }) }))}
      onChange={(fold) => form.set('fold', fold)}
    />
  );
}

function PlaceFields({ form }: PartProps) {
  const { values, errorOf, set } = form;
  return (
    <>
      <TextField
        name="place"
        label={t('organise.town')}
        hint={t('organise.town-hint')}
        value={values.place}
        error={errorOf('place')}
        onChange={(place) => set('place', place)}
      />
      <TextField
        name="venue"
        label={t('organise.venue')}
        hint={t('organise.venue-hint')}
        value={values.venue}
        error={errorOf('venue')}
        onChange={(venue) => set('venue', venue)}
      />
    </>
  );
}
