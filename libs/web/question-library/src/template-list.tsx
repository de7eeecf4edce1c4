import { Button, Stack, Title } from '@mantine/core';
import type { Rule } from '@rt/domain/attribution';
import { type Aim, AIMS } from '@rt/domain/polling';
import { Nothing, SelectField, TextField } from '@rt/web/console-kit';
import { kindLabel } from '@rt/web/kinds/editors';
import { type ReactNode, useState } from 'react';

import { PhonePreview } from './phone-preview';
import classes from './question-library.module.css';
import { findTemplates, type Template } from './use-templates';
import { t } from './words';

interface TemplateListProps {
  readonly templates: readonly Template[];
  /** The rule that a preview is shown under; null outside of a roundtable. */
  readonly rule: Rule | null;
  /** What can be done with one. */
  acts(template: Template): ReactNode;
}

/** What an aim is called. */
export function aimLabel(aim: Aim): string {
  return t(`question-library.aim-${aim}`);
}

/** The questions of the library by aim, to search and filter; each opens as the phone will ask it. */
export function TemplateList({ templates, rule, acts }: TemplateListProps) {
  const [words, setWords] = useState('');
  const [aim, setAim] = useState<Aim | ''>('');
  const groups = findTemplates(templates, words, aim);
  const shown = groups.reduce((sum, group) => sum + group.templates.length, 0);
  return (
    <Stack gap="md">
      <div className={classes['search']}>
        <TextField name="library-words" label={t('question-library.find')} value={words} onChange={setWords} />
        <SelectField<Aim | ''>
          name="library-aim"
          label={t('question-library.aim')}
          value={aim}
          choices={[
            { value: '', label: t('question-library.aim-all') },
            ...AIMS.map((value) => ({ value, label: aimLabel(value) })),
          ]}
          onChange={setAim}
        />
      </div>
      <p role="status" className={classes['shown']}>
        {t('question-library.shown', { shown, all: templates.length })}
      </p>
      {shown === 0 ? (
        <Nothing title={t('question-library.none')}>{t('question-library.none-hint')}</Nothing>
      ) : (
        groups.map((group) => (
          <section key={group.aim}>
            <Title order={3} size="h4" mb="xs">
              {aimLabel(group.aim)}
            </Title>
            <ul className={classes['rows']}>
              {group.templates.map((template) => (
                <TemplateRow key={template.key} template={template} rule={rule}>
                  {acts(template)}
                </TemplateRow>
              ))}
            </ul>
          </section>
        ))
      )}
    </Stack>
  );
}

interface TemplateRowProps {
  readonly template: Template;
  readonly rule: Rule | null;
  readonly children: ReactNode;
}

function TemplateRow({ template, rule, children }: TemplateRowProps) {
  const { title, kind, question, config, kept } = template;
  const [open, setOpen] = useState(false);
  return (
    <li className={classes['row']}>
      <div className={classes['what']}>
        <div className={classes['title']}>{title}</div>
        {question === title ? null : <div>{question}</div>}
        <div className={classes['kind']}>
          {kindLabel(kind)}
          {kept ? ` · ${t('question-library.own')}` : ''}
        </div>
      </div>
      <div className={classes['acts']}>
        <Button
          variant="default"
          size="xs"
          aria-expanded={open}
          aria-label={t('question-library.preview-of', { title })}
          onClick={() => setOpen(!open)}
        >
          {t('question-library.preview')}
        </Button>
        {children}
      </div>
      {open ? (
        <div className={classes['opened']}>
          <PhonePreview
            rule={rule}
            kind={kind}
            question={question}
            config={config}
            allowAbstain={kept?.allowAbstain ?? false}
          />
        </div>
      ) : null}
    </li>
  );
}
