import { Button } from '@mantine/core';
import type { TemplateBody } from '@rt/contracts';
import { Dialogue, KEYS, Page, Remote, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { type Library, TemplateList, useTemplates } from '@rt/web/question-library';
import { useState } from 'react';

import { t } from '../words';
import { RenameDialogue } from './rename-dialogue';

/** The library of questions: to look at for everybody who asks rooms, to tidy for who plans for the organisation. */
export function LibraryPage() {
  const query = useTemplates();
  return (
    <Page title={t('organise.library')} lead={t('organise.library-page-lead')}>
      <Remote query={query} rows={6}>
        {(library) => <Shown library={library} />}
      </Remote>
    </Page>
  );
}

function Shown({ library: { templates, mayChange } }: { readonly library: Library }) {
  const [renaming, setRenaming] = useState<TemplateBody | null>(null);
  const [deleting, setDeleting] = useState<TemplateBody | null>(null);
  return (
    <>
      <TemplateList
        templates={templates}
        rule={null}
        acts={({ kept }) =>
          kept && mayChange ? (
            <KeptActs template={kept} rename={() => setRenaming(kept)} remove={() => setDeleting(kept)} />
          ) : null
        }
      />
      {renaming ? <RenameDialogue template={renaming} close={() => setRenaming(null)} /> : null}
      {deleting ? <DeleteTemplate template={deleting} close={() => setDeleting(null)} /> : null}
    </>
  );
}

interface KeptActsProps {
  readonly template: TemplateBody;
  rename(): void;
  remove(): void;
}

function KeptActs({ template: { title }, rename, remove }: KeptActsProps) {
  return (
    <>
      <Button variant="default" size="xs" aria-label={t('organise.library-rename-of', { title })} onClick={rename}>
        {t('organise.library-rename')}
      </Button>
      <Button variant="default" size="xs" aria-label={t('organise.library-delete-of', { title })} onClick={remove}>
        {t('organise.delete')}
      </Button>
    </>
  );
}

function DeleteTemplate({ template, close }: { readonly template: TemplateBody; close(): void }) {
  const api = useApi();
  const say = useSay();
  const remove = useCommand(async () => {
    await api.call('DELETE /api/templates/{templateId}', { at: { templateId: template.id } });
    say(t('organise.library-deleted'));
    close();
  }, [KEYS.templates]);
  return (
    <Dialogue
      opened
      danger
      title={t('organise.library-delete-question')}
      confirmLabel={t('organise.delete')}
      busy={remove.busy}
      error={remove.error}
      onConfirm={() => void remove.run()}
      onClose={close}
    >
      {t('organise.library-delete-text', { title: template.title })}
    </Dialogue>
  );
}
