import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import type { KindAnswer, ResponseAnswer } from '@rt/kinds';
import { type AnyPhoneForm, usePhoneForm } from '@rt/web/kinds/phone';
import { Banner, Button } from '@rt/web/ui';
import type { FormEvent } from 'react';
import { useRef, useState } from 'react';

import { ErrorList } from '../error-list';
import { changeKey, choiceKey, keepChoice, loadChoice } from '../session/choice-store';
import { ownName } from '../session/participation-store';
import { useRoom } from '../session/room-context';
import { t } from '../words';
import { isAnswer } from './is-answer';
import { LoadAgain } from './load-again';
import { useNameWarning } from './use-name-warning';

interface AnswerFormProps {
  readonly activity: ActivityView;
  /** The answer so far; null without one. */
  readonly before: OwnAnswer['answer'];
  readonly onSend: (answer: ResponseAnswer) => void;
  /** Leaves an answer that was given as it is; null where there is none. */
  readonly onKeep: (() => void) | null;
}

/** The controls of the activity's kind with the buttons around them, once the code of the kind is there. */
export function AnswerForm(props: AnswerFormProps) {
  const form = usePhoneForm(props.activity.kind);
  if (form === null) return <p className="room__muted room__late">{t('room.loading')}</p>;

  return form === 'failed' ? <LoadAgain>{t('room.form-failed')}</LoadAgain> : <KindAnswerForm form={form} {...props} />;
}

interface KindAnswerFormProps extends AnswerFormProps {
  readonly form: AnyPhoneForm;
}

function KindAnswerForm({ form, activity, before, onSend, onKeep }: KindAnswerFormProps) {
  const { participation } = useRoom();
  const key = (onKeep ? changeKey : choiceKey)(participation, activity);
  const [draft, setDraft] = useState(
    () => loadChoice(key) ?? (isAnswer(before) ? form.fromAnswer(activity.config, before) : form.empty),
  );
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const forget = () => keepChoice(key, undefined);
  const sending = useSending(activity, form, (answer) => (forget(), onSend(answer)));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const result = form.toAnswer(activity.config, draft);
    if ('error' in result) setProblems({ answer: result.error });
    else void sending.sendUnlessHeld(result.answer);
  };
  const change = (next: unknown) => {
    setDraft(next);
    keepChoice(key, next);
    sending.changed();
    if (Object.keys(problems).length > 0) setProblems({});
  };

  return (
    <form className="room__stack" noValidate onSubmit={submit}>
      <p className="room__muted">{activity.allowChange ? t('room.may-change') : t('room.final')}</p>
      <ErrorList problems={problems} />
      <div id="answer" tabIndex={-1}>
        <form.Fields
          question={activity.question}
          config={activity.config}
          draft={draft}
          error={problems['answer']}
          seed={`${activity.id}:${participation.token}`}
          ownName={ownName(participation)}
          onChange={change}
        />
      </div>
      {sending.warning === null ? null : <Banner tone="warning">{sending.warning}</Banner>}
      <FormActions
        sendLabel={t(sending.warning === null ? 'room.send' : 'room.send-as-it-is')}
        off={activity.paused}
        onAbstain={activity.allowAbstain ? () => sending.send({ abstain: true }) : null}
        onKeep={onKeep && (() => (forget(), onKeep()))}
      />
    </form>
  );
}

/** Checks own words first, and drops answers that were changed or resent meanwhile. `warning`: why words are pending. */
function useSending(activity: ActivityView, form: AnyPhoneForm, onSend: (answer: ResponseAnswer) => void) {
  const { participation } = useRoom();
  const { holds, sentence, clear } = useNameWarning(
    participation.session,
    form.writes ?? form.mayWrite?.(activity.config) ?? false,
  );
  const turn = useRef(0);
  const send = (answer: ResponseAnswer) => {
    turn.current += 1;
    onSend(answer);
  };
  const sendUnlessHeld = async (answer: KindAnswer) => {
    const mine = ++turn.current;
    const held = await holds(ownWordsOf(answer));
    if (!held && mine === turn.current) send(answer);
  };
  const changed = () => {
    turn.current += 1;
    clear();
  };

  return { send, sendUnlessHeld, changed, warning: sentence };
}

interface FormActionsProps {
  readonly off: boolean | undefined;
  readonly sendLabel: string;
  readonly onAbstain: (() => void) | null;
  readonly onKeep: (() => void) | null;
}

function FormActions({ sendLabel, off, onAbstain, onKeep }: FormActionsProps) {
  return (
    <div className="room__actions" role="group">
      <Button type="submit" wide busy={off}>
        {sendLabel}
      </Button>
      {onAbstain ? (
        <Button look="quiet" wide busy={off} onClick={onAbstain}>
          {t('room.abstain')}
        </Button>
      ) : null}
      {onKeep ? (
        <Button look="link" onClick={onKeep}>
          {t('room.keep')}
        </Button>
      ) : null}
    </div>
  );
}

/** What somebody wrote, with what it rests on; null where they chose. */
function ownWordsOf(answer: KindAnswer): string | null {
  if ('entries' in answer) {
    const sources = 'sources' in answer ? answer.sources : undefined;
    return answer.entries ? [answer.entries, ...(sources ?? [])].flat().join('\n') : null;
  }
  if ('words' in answer) return answer.words.join('\n');
  return 'other' in answer ? answer.other : null;
}
