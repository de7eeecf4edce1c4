import { Button, Title } from '@mantine/core';
import type { Rule } from '@rt/domain/attribution';
import { type Aim, AIMS } from '@rt/domain/polling';
import { DataList, pageOf, useList } from '@rt/web/console-kit';
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
  /** False in a dialogue: the search is not part of the page's address. */
  readonly inAddress?: boolean;
  acts(template: Template): ReactNode;
}

export function aimLabel(aim: Aim): string {
  return t(`question-library.aim-${aim}`);
}

/** The questions of the library by aim, to search and filter; each opens as the phone will ask it. */
export function TemplateList({ templates, rule, inAddress = true, acts }: TemplateListProps) {
  const list = useList({ prefix: 'library-', inAddress, facets: { aim: AIMS } });
  const found = findTemplates(templates, list.words, list.facets.aim);
  const aims = AIMS.map((value) => ({ value, label: aimLabel(value) }));
  return (
    <DataList
      label={t('question-library.library')}
      list={list}
      source={pageOf(found, list.page, templates.length)}
      search={t('question-library.find')}
      facets={[
        {
          name: 'aim',
          label: t('question-library.aim'),
          choices: [{ value: '', label: t('question-library.aim-all') }, ...aims],
        },
      ]}
      count={(numbers) => t('question-library.shown', numbers)}
      none={{ title: t('question-library.none'), hint: t('question-library.none-hint') }}
    >
      {(rows) =>
        AIMS.map((aim) => ({ aim, of: rows.filter((template) => template.aim === aim) })).map(({ aim, of }) =>
          of.length === 0 ? null : (
            <section key={aim} className={classes['aim']}>
              <Title order={3} size="h4" mb="xs">
                {aimLabel(aim)}
              </Title>
              <ul className={classes['rows']}>
                {of.map((template) => (
                  <TemplateRow key={template.key} template={template} rule={rule}>
                    {acts(template)}
                  </TemplateRow>
                ))}
              </ul>
            </section>
          ),
        )
      }
    </DataList>
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
