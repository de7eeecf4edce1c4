import { Title } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import type { ChoiceResult, OtherAnswer } from '@rt/domain/polling';
import { Dialogue, KEYS, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useSteady } from '@rt/web/ui';
import { useRef, useState } from 'react';

import { t } from '../../words';
import classes from '../live.module.css';
import { AddedOptions, addedOptions } from './added-options';
import { StillBar } from './still-bar';
import { Written } from './written-answer';

interface WrittenAnswersProps {
  readonly roundtableId: string;
  readonly activity: ActivityView;
  readonly runs: boolean;
  readonly offline: boolean;
}

/** What participants wrote where no option fitted, commonest first; each can be made an option, and taken back. */
export function WrittenAnswers({ roundtableId, activity, runs, offline }: WrittenAnswersProps) {
  const [asked, setAsked] = useState<OtherAnswer | null>(null);
  // Once something was promoted the title stays, since the focus stands there.
  const [promoted, setPromoted] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const answers = (activity.tally?.result as ChoiceResult | null | undefined)?.other ?? [];
  const added = addedOptions(activity);
  if (answers.length + added.length === 0 && asked === null && !promoted) return null;
  return (
    <section className={classes['written']} aria-labelledby="written">
      <Title order={3} size="h5" id="written" ref={title} tabIndex={-1}>
        {t('facilitate.written-title')}
      </Title>
      {answers.length === 0 ? <p className={classes['muted']}>{t('facilitate.written-none')}</p> : null}
      <Answers
        roundtableId={roundtableId}
        activity={activity}
        answers={answers}
        runs={runs}
        offline={offline}
        ask={setAsked}
      />
      <AddedOptions
        activityId={activity.id}
        roundtableId={roundtableId}
        options={runs ? added : []}
        offline={offline}
        done={() => title.current?.focus()}
      />
      {asked ? (
        <Promote
          activityId={activity.id}
          roundtableId={roundtableId}
          answer={asked}
          close={() => setAsked(null)}
          done={() => {
            setPromoted(true);
            title.current?.focus();
          }}
        />
      ) : null}
    </section>
  );
}

interface AnswersProps extends WrittenAnswersProps {
  readonly answers: readonly OtherAnswer[];
  ask(answer: OtherAnswer): void;
}

function Answers({ activity, answers, ask, ...rest }: AnswersProps) {
  const moves = activity.state === 'open' && answers.length > 0;
  const steady = useSteady(
    answers.map((answer) => ({ ...answer, id: answer.label })),
    moves,
  );
  return (
    <>
      {moves ? <StillBar steady={steady} /> : null}
      <ul className={classes['writtenList']} {...steady.hold}>
        {steady.items.map((answer) => (
          <Written key={answer.label} {...rest} activityId={activity.id} answer={answer} ask={() => ask(answer)} />
        ))}
      </ul>
    </>
  );
}

interface PromoteProps {
  readonly activityId: string;
  readonly roundtableId: string;
  readonly answer: OtherAnswer;
  close(): void;
  /** It is an option now: its line is gone. */
  done(): void;
}

function Promote({ activityId, roundtableId, answer: { label, count, hidden }, close, done }: PromoteProps) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(
    () =>
      api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/promote', {
        at: { roundtableId, activityId },
        body: hidden ? { label, sawHidden: true } : { label },
      }),
    [KEYS.activities(roundtableId)],
  );
  const promote = async () => {
    if (!(await command.run())) return;
    close();
    done();
    say(t('facilitate.promoted-now', { label }));
  };
  return (
    <Dialogue
      opened
      title={t('facilitate.promote-title')}
      confirmLabel={t('facilitate.promote')}
      busy={command.busy}
      error={command.error}
      onConfirm={() => void promote()}
      onClose={close}
    >
      <p>{t('facilitate.promote-text', { label, count })}</p>
    </Dialogue>
  );
}
