import { Button, Modal, Stack, Title } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { inOneLine } from '@rt/domain/text';
import { ProblemPanel, Remote, useReturnFocus } from '@rt/web/console-kit';
import { builtInSets, type BuiltInTemplate } from '@rt/web/kinds/templates';
import { planOf, TemplateList, useTemplates } from '@rt/web/question-library';

import { t } from '../words';
import classes from './agenda.module.css';
import { type Adding, useAdding } from './use-adding';

interface LibraryDialogueProps {
  readonly roundtable: RoundtableBody;
  /** The agenda item that takes what is added; '' for none. */
  readonly item: string;
  close(): void;
}

/** Adds questions of the library to the plan, one press each; it stays open, so that several can be added. */
export function LibraryDialogue({ roundtable, item, close }: LibraryDialogueProps) {
  useReturnFocus();
  const query = useTemplates();
  const { add, busy, error, count, last } = useAdding(roundtable.id, item);
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title={t('organise.library-title')}
      closeButtonProps={{ 'aria-label': t('organise.close') }}
    >
      <Stack gap="md">
        <p className={classes['lead']}>{t('organise.library-lead')}</p>
        <Sets busy={busy} add={add} />
        <Title order={2} size="h3">
          {t('organise.library-single')}
        </Title>
        <Remote query={query} rows={6}>
          {({ templates }) => (
            <TemplateList
              templates={templates}
              rule={roundtable.rule}
              inAddress={false}
              acts={(template) => (
                <AddButton
                  title={template.title}
                  busy={busy}
                  add={() => add({ of: template.key, plans: [{ title: template.title, ...planOf(template) }] })}
                />
              )}
            />
          )}
        </Remote>
        <div className={classes['libraryFoot']}>
          {error ? <ProblemPanel error={error} title={t('organise.library-add-failed')} /> : null}
          <p role="status">
            {last === null ? '' : `${t('organise.library-added-now', { title: last })}. `}
            {t('organise.library-added', { count })}
          </p>
          <Button onClick={close}>{t('organise.library-done')}</Button>
        </div>
      </Stack>
    </Modal>
  );
}

interface SetsProps {
  readonly busy: boolean;
  add(adding: Adding): void;
}

function Sets({ busy, add }: SetsProps) {
  const plans = (templates: readonly BuiltInTemplate[]) =>
    templates.map(({ title, kind, question, config }) => ({ title, kind, question, config }));
  return (
    <section>
      <Title order={2} size="h3">
        {t('organise.library-sets')}
      </Title>
      <p className={classes['lead']}>{t('organise.library-sets-lead')}</p>
      <ul className={classes['sets']}>
        {builtInSets().map(({ code, title, templates }) => (
          <li key={code} className={classes['set']}>
            <div>
              <div className={classes['title']}>{title}</div>
              <div className={classes['kind']}>{inOneLine(templates.map((one) => one.title))}</div>
            </div>
            <AddButton title={title} busy={busy} add={() => add({ of: `set-${code}`, plans: plans(templates) })} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AddButtonProps {
  readonly title: string;
  readonly busy: boolean;
  add(): void;
}

function AddButton({ title, busy, add }: AddButtonProps) {
  return (
    <Button size="xs" disabled={busy} aria-label={t('organise.library-add-of', { title })} onClick={add}>
      {t('organise.library-add')}
    </Button>
  );
}
