import { Button } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import { ACTIVITY_KINDS } from '@rt/kinds';
import {
  type Form,
  FormDialogue,
  SelectField,
  TextAreaField,
  TextField,
  useReturnFocus,
  useSay,
} from '@rt/web/console-kit';
import { asOtherKind, editors, kindLabel, NOTHING_LEFT } from '@rt/web/kinds/editors';
import { planOf } from '@rt/web/question-library';
import { useState } from 'react';

import { t } from '../../words';
import type { Controls } from '../use-controls';
import { CloseOpen } from './close-open';
import { PickTemplate } from './pick-template';
import { type AskValues, useAskForm } from './use-ask-form';

interface AskDialogueProps {
  readonly roundtable: RoundtableBody;
  readonly current: ActivityView | null;
  readonly controls: Controls;
  close(): void;
}

/** Asks the room something that nobody planned, without leaving the running session. */
export function AskDialogue({ roundtable, current, controls, close }: AskDialogueProps) {
  const [seen] = useState(controls.session.seen);
  const { form, saveForLater } = useAskForm(roundtable.rule, {
    roundtableId: roundtable.id,
    current,
    controls,
    seen,
    close,
  });
  const { change } = form;
  // Form and library take turns; at the end the focus goes to where the first was opened.
  useReturnFocus();
  const [choosing, setChoosing] = useState(false);
  if (choosing) {
    return (
      <PickTemplate
        rule={roundtable.rule}
        pick={(template) => {
          const { kind, question, config, durationSec, ...kept } = planOf(template);
          change({ kind, question, config, left: NOTHING_LEFT, durationSec: String(durationSec ?? ''), kept });
          setChoosing(false);
        }}
        close={() => setChoosing(false)}
      />
    );
  }
  return (
    <FormDialogue
      title={t('facilitate.ask-new')}
      size="lg"
      form={form}
      saveLabel={t('facilitate.ask-now')}
      also={{ label: t('facilitate.ask-later'), act: saveForLater }}
      close={close}
    >
      <p>{t('facilitate.ask-lead')}</p>
      <div>
        <Button variant="default" onClick={() => setChoosing(true)}>
          {t('facilitate.from-library')}
        </Button>
      </div>
      <Asked form={form} />
      <CloseOpen current={current} controls={controls} form={form} />
    </FormDialogue>
  );
}

/** What is asked: question, kind, and the kind's own fields. */
function Asked({ form: { values, errorOf, set, change } }: { readonly form: Form<AskValues> }) {
  const say = useSay();
  const { Fields } = editors[values.kind];
  return (
    <>
      <TextAreaField
        name="question"
        first
        rows={2}
        label={t('facilitate.ask-question')}
        value={values.question}
        error={errorOf('question')}
        onChange={(question) => set('question', question)}
      />
      <SelectField
        name="kind"
        label={t('facilitate.ask-kind')}
        value={values.kind}
        error={errorOf('kind')}
        choices={ACTIVITY_KINDS.map((value) => ({ value, label: kindLabel(value) }))}
        onChange={(kind) => change({ kind, ...asOtherKind(values, kind) })}
      />
      <Fields
        key={values.kind}
        config={values.config}
        errorOf={errorOf}
        change={(config) => set('config', config)}
        say={say}
        wordingOnly={false}
        held={{ lines: values.left, keep: (left) => set('left', left) }}
      />
      <TextField
        name="durationSec"
        inputMode="numeric"
        maw="10rem"
        label={t('facilitate.ask-timer')}
        hint={t('facilitate.ask-timer-hint')}
        value={values.durationSec}
        error={errorOf('durationSec')}
        onChange={(durationSec) => set('durationSec', durationSec)}
      />
    </>
  );
}
