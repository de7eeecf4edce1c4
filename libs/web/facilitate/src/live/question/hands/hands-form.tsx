import { Button } from '@mantine/core';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { isUnattributed, K_ANONYMITY } from '@rt/domain/attribution';
import { type HandRules, type Label, peopleByHand } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';
import { type Form, FormFrame, TextField } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../../words';
import classes from '../../live.module.css';
import { controlOf, countedAnewBy, type TypedHands, useHandsDraft, useHandsForm } from './use-hands-form';

interface ShowOfHandsProps {
  readonly roundtableId: string;
  readonly room: RoomState;
  readonly activity: ActivityView;
  readonly runs: boolean;
  readonly offline: boolean;
}

export function ShowOfHands(props: ShowOfHandsProps) {
  const { activity, runs } = props;
  const { kind, state } = activity;
  // What was typed is there again with its question.
  const [opened, setOpened] = useState(useHandsDraft(activity) !== null);
  const rules = kinds[kind].hands;
  if (!runs || !rules || state === 'ready') return null;
  return (
    <details className={classes['pairs']} open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{t('facilitate.hands')}</summary>
      {opened ? <HandsForm key={countedAnewBy(activity)} {...props} rules={rules} /> : null}
    </details>
  );
}

function HandsForm({ roundtableId, room, activity, offline, rules }: ShowOfHandsProps & { readonly rules: HandRules }) {
  const labels: readonly Label[] = kinds[activity.kind].labels(activity.config);
  const { form, conflict, stands, remove } = useHandsForm(roundtableId, activity, labels);
  return (
    <>
      <p className={classes['muted']}>{t('facilitate.hands-lead')}</p>
      <FormFrame
        form={form}
        saveLabel={t('facilitate.hands-save')}
        conflict={conflict}
        disposable
        beside={
          stands ? (
            <Button variant="default" disabled={offline || form.busy} onClick={() => void remove()}>
              {t('facilitate.hands-remove')}
            </Button>
          ) : null
        }
      >
        <HandsFields form={form} labels={labels} />
      </FormFrame>
      {isForHostAlone(room, activity, rules) ? (
        <p className={classes['muted']}>{t('facilitate.hands-few', { least: K_ANONYMITY })}</p>
      ) : null}
    </>
  );
}

function HandsFields({ form, labels }: { readonly form: Form<TypedHands>; readonly labels: readonly Label[] }) {
  const { counts, present } = form.values;
  return (
    <>
      {labels.map(({ id, text }, at) => (
        <TextField
          key={id}
          name={controlOf(at)}
          inputMode="numeric"
          maw="24rem"
          label={text}
          value={counts[id] ?? ''}
          error={form.errorOf(controlOf(at))}
          onChange={(count) => form.set('counts', { ...counts, [id]: count })}
        />
      ))}
      <TextField
        name="present"
        inputMode="numeric"
        maw="24rem"
        label={t('facilitate.hands-present')}
        hint={t('facilitate.hands-present-hint')}
        value={present}
        error={form.errorOf('present')}
        onChange={(people) => form.set('present', people)}
      />
    </>
  );
}

/** Few hands are told to nobody else where nobody may be named. */
function isForHostAlone({ session: { rule } }: RoomState, { hands = [] }: ActivityView, rules: HandRules): boolean {
  if (!isUnattributed(rule)) return false;
  return hands.some(
    ({ rows }) =>
      peopleByHand(
        rules,
        rows.map(({ id, count }) => ({ optionId: id, count })),
      ) < K_ANONYMITY,
  );
}
