import { type Form, TextAreaField, TextField } from '@rt/web/console-kit';

import { t } from '../words';
import type { Basics } from './basics-checks';
import { SectorField } from './sector-field';

/** Question, title and sectors: what a roundtable is about. */
export function BasicsFields<V extends Basics>({ form }: { readonly form: Form<V> }) {
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
        value={values.sectorIds}
        error={errorOf('sectorIds')}
        onChange={(sectorIds) => change({ sectorIds })}
      />
    </>
  );
}
