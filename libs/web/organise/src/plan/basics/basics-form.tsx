import { RadioField, Remote, TextAreaField, useSectors } from '@rt/web/console-kit';

import { t } from '../../words';
import type { TaskFormProps } from '../plan-task-page';
import { TaskFrame } from '../task-frame';
import { useTaskForm } from '../use-task-form';
import { basicsSentences, checkBasics } from './basics-checks';
import { BasicsFields } from './basics-fields';
import { formats } from './formats';

export function BasicsForm({ roundtable }: TaskFormProps) {
  const sectors = useSectors();
  const form = useTaskForm({
    roundtable,
    initialOf: ({ question, title, purpose, sectorIds, format }) => ({ question, title, purpose, sectorIds, format }),
    sentences: basicsSentences(),
    check: checkBasics,
    changeOf: (values) => values,
  });
  return (
    <Remote query={sectors}>
      {({ items }) => (
        <TaskFrame roundtable={roundtable} title={t('organise.task-basics')} form={form}>
          <BasicsFields form={form} sectors={items} />
          <TextAreaField
            name="purpose"
            label={t('organise.purpose')}
            hint={t('organise.purpose-hint')}
            rows={5}
            value={form.values.purpose}
            error={form.errorOf('purpose')}
            onChange={(value) => form.set('purpose', value)}
          />
          <RadioField
            name="format"
            label={t('organise.format')}
            value={form.values.format}
            choices={formats()}
            onChange={(value) => form.set('format', value)}
          />
        </TaskFrame>
      )}
    </Remote>
  );
}
