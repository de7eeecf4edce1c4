import type { RoundtableBody } from '@rt/contracts';
import { CheckField, RadioField, SelectField, TextField, type Form } from '@rt/web/desk';
import { formatSlot } from '@rt/domain/scheduling';
import { RegionField } from '../region-field';
import { t } from '../words';
import { checkDate, foldChoices, isOver, wallTimes, type DateValues } from './date-checks';
import type { TaskFormProps } from './plan-task-page';
import classes from './plan.module.css';
import { TaskFrame } from './task-frame';
import { useTaskForm } from './use-task-form';
import { zoneChoices } from './zones';

/** The slot and place of a roundtable as the form holds them. */
function dateValuesOf({ localStart, localEnd, tz, fold, place, venue, regionCode }: RoundtableBody): DateValues {
  return {
    date: localStart?.slice(0, 10) ?? '',
    startTime: localStart?.slice(11, 16) ?? '',
    endTime: localEnd?.slice(11, 16) ?? '',
    tz,
    fold: fold ?? '',
    pastMeant: false,
    place,
    venue,
    regionCode: regionCode ?? '',
  };
}

/** Date, times, zone and place. A time that happens twice is asked about. */
export function DateForm({ roundtable }: TaskFormProps) {
  const form = useTaskForm<DateValues>({
    roundtable,
    initialOf: dateValuesOf,
    check: checkDate,
    changeOf: (values) => ({
      ...wallTimes(values),
      tz: values.tz,
      fold: foldChoices(values).length > 0 && values.fold ? values.fold : null,
      place: values.place,
      venue: values.venue,
      regionCode: values.regionCode || null,
      ...(values.pastMeant ? { confirmPast: true } : {}),
    }),
  });
  return (
    <TaskFrame roundtable={roundtable} title={t('organise.task-date')} form={form}>
      <SlotFields form={form} />
      <FoldField form={form} />
      <PastField form={form} asks={roundtable.state === 'scheduled'} />
      <PlaceFields form={form} />
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

/** Says that the time is over; people who have another one in their calendars make it a question. */
function PastField({ form, asks }: PartProps & { readonly asks: boolean }) {
  if (!isOver(form.values, Date.now())) return null;
  if (!asks) return <p>{t('organise.past')}</p>;
  return (
    <CheckField
      name="pastMeant"
      label={t('organise.past-meant')}
      hint={t('organise.past-hint')}
      checked={form.values.pastMeant}
      onChange={(pastMeant) => form.set('pastMeant', pastMeant)}
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
      <RegionField
        value={values.regionCode}
        error={errorOf('regionCode')}
        onChange={(regionCode) => set('regionCode', regionCode)}
      />
    </>
  );
}
