import type { Joining } from '@rt/contracts';
import { LIMITS } from '@rt/contracts/plain';
import { isUnattributed } from '@rt/domain/attribution';
import { CheckField, type Choice, type FieldError, RadioField, ruleLabel, TextField } from '@rt/web/console-kit';

import { t } from '../words';
import type { TaskFormProps } from './plan-task-page';
import { TaskFrame } from './task-frame';
import { useTaskForm } from './use-task-form';

interface Values {
  readonly joining: Joining;
  readonly capacity: string;
  readonly hostLiveView: boolean;
  readonly sharedDevices: boolean;
}

const joiningChoices = (): readonly Choice<Values['joining']>[] => [
  { value: 'open', label: t('organise.joining-open'), hint: t('organise.joining-open-hint') },
  { value: 'knock', label: t('organise.joining-knock'), hint: t('organise.joining-knock-hint') },
  { value: 'invited', label: t('organise.joining-invited'), hint: t('organise.joining-invited-hint') },
];

function check({ capacity }: Values): FieldError[] {
  if (capacity.trim() === '') return [];
  const seats = Number(capacity);
  const right = Number.isInteger(seats) && seats >= LIMITS.capacity.min && seats <= LIMITS.capacity.max;
  return right ? [] : [{ field: 'capacity', message: t('organise.enter-capacity') }];
}

export function JoiningForm({ roundtable }: TaskFormProps) {
  const form = useTaskForm<Values>({
    roundtable,
    initialOf: ({ joining, capacity, hostLiveView, sharedDevices }) => ({
      joining,
      capacity: capacity === null ? '' : String(capacity),
      hostLiveView,
      sharedDevices,
    }),
    sentences: { capacity: t('organise.enter-capacity') },
    check,
    changeOf: (values) => ({ ...values, capacity: values.capacity.trim() === '' ? null : Number(values.capacity) }),
  });
  const { values, errorOf, set } = form;
  return (
    <TaskFrame roundtable={roundtable} title={t('organise.task-joining')} form={form}>
      <RadioField
        name="joining"
        label={t('organise.joining')}
        value={values.joining}
        error={errorOf('joining')}
        choices={joiningChoices()}
        onChange={(next) => set('joining', next)}
      />
      <TextField
        name="capacity"
        inputMode="numeric"
        label={t('organise.capacity')}
        hint={t('organise.capacity-hint')}
        maw="10rem"
        value={values.capacity}
        error={errorOf('capacity')}
        onChange={(next) => set('capacity', next)}
      />
      <SharedDevices checked={values.sharedDevices} onChange={(next) => set('sharedDevices', next)} />
      {isUnattributed(roundtable.rule) ? (
        // The rule hides the counts from everybody until voting closes: there is nothing to choose.
        <p>{t('organise.host-live-view-hidden', { rule: ruleLabel(roundtable.rule) })}</p>
      ) : (
        <CheckField
          name="hostLiveView"
          label={t('organise.host-live-view')}
          hint={t('organise.host-live-view-hint')}
          checked={values.hostLiveView}
          onChange={(next) => set('hostLiveView', next)}
        />
      )}
    </TaskFrame>
  );
}

interface SharedDevicesProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function SharedDevices({ checked, onChange }: SharedDevicesProps) {
  return (
    <CheckField
      name="sharedDevices"
      label={t('organise.shared-devices')}
      hint={t('organise.shared-devices-hint')}
      checked={checked}
      onChange={onChange}
    />
  );
}
