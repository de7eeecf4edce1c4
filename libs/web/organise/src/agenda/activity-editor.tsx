import { Alert, Button, Group } from '@mantine/core';
import type { ActivityBody, RoundtableBody } from '@rt/contracts';
import type { ActivityKind } from '@rt/kinds';
import { FormFrame, Page, PageLink, TextAreaField, useSay } from '@rt/web/console-kit';
import type { AnyKindEditor } from '@rt/web/kinds/editors';
import { PhonePreview, SaveToLibrary } from '@rt/web/question-library';

import { t } from '../words';
import { ActivitySettings } from './activity-settings';
import classes from './agenda.module.css';
import { useActivityForm } from './use-activity-form';

export interface ActivityEditorProps {
  readonly roundtable: RoundtableBody;
  readonly activity: ActivityBody | null;
  readonly kind: ActivityKind;
  readonly editor: AnyKindEditor;
  readonly item: string;
  /** Where one goes on afterwards: the agenda, or the running session. */
  readonly then: string;
}

/** Question, the kind's own fields, settings; beside it what the phone will show. */
export function ActivityEditor({ roundtable, activity, kind, editor, item, then }: ActivityEditorProps) {
  const { form, conflict, remove } = useActivityForm({ roundtable, activity, kind, empty: editor.empty, item, then });
  const wordingOnly = activity !== null && wasOpened(activity);
  const { values, errorOf, set } = form;
  const say = useSay();
  const toSession = then.endsWith('/live');
  const back = <PageLink to={then}>{t(toSession ? 'organise.back-to-session' : 'organise.back-to-agenda')}</PageLink>;
  return (
    <Page
      title={activity ? t('organise.edit-activity') : t('organise.new-activity')}
      of={roundtable.title}
      lead={editor.name()}
    >
      <div className={classes['editor']}>
        <FormFrame form={form} conflict={conflict} saveLabel={t('organise.save')} beside={back}>
          {wordingOnly ? <WordingOnly /> : null}
          <TextAreaField
            name="question"
            rows={2}
            label={t('organise.activity-question')}
            value={values.question}
            error={errorOf('question')}
            onChange={(question) => set('question', question)}
          />
          <editor.Fields
            config={values.config}
            errorOf={errorOf}
            change={(config) => set('config', config)}
            say={say}
            wordingOnly={wordingOnly}
          />
          {wordingOnly ? null : <ActivitySettings kind={kind} form={form} roundtable={roundtable} />}
          {activity ? <StoredActs roundtable={roundtable} activity={activity} remove={remove} /> : null}
        </FormFrame>
        <PhonePreview
          rule={roundtable.rule}
          kind={kind}
          question={values.question}
          config={editor.forPreview(values.config)}
          allowAbstain={values.allowAbstain}
        />
      </div>
    </Page>
  );
}

/** As the server decides it: whoever was asked, in this round or an earlier one, was asked in these words. */
function wasOpened({ state, formerRounds = [] }: ActivityBody): boolean {
  return state === 'open' || state === 'closed' || formerRounds.length > 0;
}

function WordingOnly() {
  return (
    <Alert color="warning" variant="light">
      {t('organise.wording-only')}
    </Alert>
  );
}

interface StoredActsProps {
  readonly roundtable: RoundtableBody;
  readonly activity: ActivityBody;
  /** Null while it may not be deleted. */
  readonly remove: (() => Promise<void>) | null;
}

function StoredActs({ roundtable, activity, remove }: StoredActsProps) {
  return (
    <Group gap="sm">
      <SaveToLibrary roundtable={roundtable} activityId={activity.id} fromRound={activity.fromRound} />
      {remove ? (
        <Button variant="outline" color="danger" onClick={() => void remove()}>
          {t('organise.delete-activity')}
        </Button>
      ) : null}
    </Group>
  );
}
