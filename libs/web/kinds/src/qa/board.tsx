import '../boards/board.css';

import { type QaAnswer, type QaConfig, questionsAllowed } from '@rt/kinds';
import { Button } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { type FormEvent, useState } from 'react';

import type { BoardProps } from '../board-props';
import { cameBack, takingBack, unsettled } from '../boards/came-back';
import { OwnEntries } from '../boards/own-entries';
import { useDraft } from '../boards/use-draft';
import { useFocusKept } from '../boards/use-focus-kept';
import { useSending } from '../boards/use-sending';
import { withName, withoutEntry } from '../own-texts';
import { qaPhone } from '../words.en-GB.json';
import { AskForm } from './ask-form';
import { type Draft, isNamed, NO_DRAFT, toAnswer } from './draft';
import { QuestionList } from './question-list';

const t = createWords(qaPhone);

type Props = BoardProps<QaConfig, QaAnswer, Draft>;

/** What a phone shows of questions from the room: a field for one, one's own, and all that may be read and voted on. */
export function Board(props: Props) {
  const board = useFocusKept<HTMLDivElement>();

  return (
    <div className="rt-board" ref={board}>
      <Ask {...props} />
      <OwnQuestions {...props} />
      <QuestionList {...props} />
    </div>
  );
}

function Ask(props: Props) {
  const { config, open, paused, given, own, ownName, say } = props;
  const [draft, setDraft, draftNow] = useDraft(props, NO_DRAFT);
  const sending = useSending(props);
  const [error, setError] = useState<string>();
  const standing = unsettled(given, own);
  const left = questionsAllowed(config) - (standing?.entries.length ?? 0) - cameBack(given, own).length;
  if (!open) return null;
  if (config.postsClosed === true) return <Closed>{t('phone.posts-closed')}</Closed>;
  if (left <= 0) return <Closed>{t('phone.no-room', { most: questionsAllowed(config) })}</Closed>;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = toAnswer(draft, standing, t);
    setError('error' in result ? result.error : undefined);
    if ('error' in result) return say(result.error);
    const sent = await sending(draft.text.trim(), (now) => {
      const next = toAnswer(draft, unsettled(now.given, now.own), t);
      return 'answer' in next && now.send(next.answer);
    });
    // What was typed on while it was looked at stays.
    if (sent && draftNow() === draft) setDraft(NO_DRAFT);
  };

  return (
    <form className="rt-board__ask" noValidate onSubmit={(event) => void submit(event)}>
      <AskForm
        config={config}
        draft={draft}
        error={error}
        ownName={ownName}
        onChange={(next) => {
          setDraft(next);
          setError(undefined);
        }}
      />
      <Button type="submit" wide busy={paused}>
        {t('phone.send')}
      </Button>
    </form>
  );
}

function Closed({ children }: { readonly children: string }) {
  return (
    <p className="rt-board__note" tabIndex={-1}>
      {children}
    </p>
  );
}

function OwnQuestions({ open, paused, given, own, send }: Props) {
  const standing = unsettled(given, own);
  const again = cameBack(given, own);
  const takeBack = (text: string) => {
    if (again.includes(text)) send(takingBack(standing, text));
    else if (standing) send(withoutEntry(standing, text));
  };

  return (
    <OwnEntries
      title={t('phone.own-title')}
      standing={[...(standing?.entries ?? []), ...again]}
      own={own}
      takeBackName={t('phone.take-back')}
      takeBackLabel={(text) => t('phone.take-back-label', { text })}
      noteOf={(text, told) => (isNamed(given, text, told) ? withName() : undefined)}
      paused={paused}
      takeBack={takeBack}
      isOver={!open}
    />
  );
}
