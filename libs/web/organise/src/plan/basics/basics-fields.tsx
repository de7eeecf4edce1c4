import type { SectorBody } from '@rt/contracts';
import { type Form, TextAreaField, TextField } from '@rt/web/console-kit';

import { t } from '../../words';
import type { Basics } from './basics-checks';
import { SectorField } from './sector-field';

interface BasicsFieldsProps<V extends Basics> {
  readonly form: Form<V>;
  /** Loaded before the form is drawn: sectors that came in later would push the control with the focus out of sight. */
  readonly sectors: readonly SectorBody[];
}

/** Question, title and sectors: what a roundtable is about. */
export function BasicsFields<V extends Basics>({ form, sectors }: BasicsFieldsProps<V>) {
  const { values, errorOf } = form;
  const change = (some: Partial<Basics>) => form.change(some as Partial<V>);
  return (
    <>
      <TextAreaField
        name="question"
        label={t('organise.question')}
        hint={t('organise.question-hint')}
        value={values.question}
        error={errorOf('question')}
        onChange={(question) => change({ question })}
      />
      <TextField
        name="title"
        label={t('organise.title')}
        hint={t('organise.title-hint')}
        value={values.title}
        error={errorOf('title')}
        onChange={(title) => change({ title })}
      />
      <SectorField
        sectors={sectors}
        value={values.sectorIds}
        error={errorOf('sectorIds')}
        onChange={(sectorIds) => change({ sectorIds })}
      />
    </>
  );
}
