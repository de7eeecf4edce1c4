import '../boards/board.css';

import { phaseOf, takesEntries } from '@rt/domain/polling';
import { type IdeaBoardAnswer, type IdeaBoardConfig, ideasAllowed } from '@rt/kinds';
import { Button } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { type FormEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

import type { BoardProps } from '../board-props';
import { OwnEntries } from '../boards/own-entries';
import { standing, toAnswer } from './draft';
import { IdeaForm } from './idea-form';
import { IdeaList } from './idea-list';
import catalogue from './phone.words.en-GB.json';

const t = createWords(catalogue);

export type IdeaBoardProps = BoardProps<IdeaBoardConfig, IdeaBoardAnswer>;

/** What a phone shows of a board of ideas: what is to be done now, and in each phase what is needed for it. */
export function Board(props: IdeaBoardProps) {
  const { config, open, given, own, send } = props;
  const phase = open ? phaseOf(config) : 'done';
  const left = useRef(false);
  const texts = standing(given, own);
  const takes = takesEntries(phase);

  return (
    <div className="rt-board">
      <PhaseLine words={open ? t(`phone.phase-${phase}`) : t('phone.phase-closed')} left={left} say={props.say} />
      {takes ? (
        <Write
          {...props}
          texts={texts}
          leave={() => {
            left.current = true;
          }}
        />
      ) : null}
      <OwnEntries
        title={t('phone.own-title')}
        standing={texts}
        own={own}
        takeBackName={t('phone.take-back')}
        takeBackLabel={(text) => t('phone.take-back-label', { text })}
        takeBack={takes ? (text) => void send(answerOf(texts.filter((one) => one !== text))) : null}
      />
      {phase === 'write' ? null : <IdeaList {...props} phase={phase} />}
    </div>
  );
}

function answerOf(entries: readonly string[]): IdeaBoardAnswer | null {
  return entries.length === 0 ? null : { entries };
}

interface PhaseLineProps extends Pick<IdeaBoardProps, 'say'> {
  readonly words: string;
  /** The focus was in what the phase has taken away. */
  readonly left: { current: boolean };
}

/** What is to be done now. Whoever was writing when that ended goes on from here. */
function PhaseLine({ words, left, say }: PhaseLineProps) {
  const line = useRef<HTMLParagraphElement>(null);
  const told = useRef(words);
  useEffect(() => {
    if (told.current === words) return;
    told.current = words;
    say(words);
    if (left.current) line.current?.focus();
    left.current = false;
  }, [words, left, say]);

  return (
    <p className="rt-board__phase" tabIndex={-1} ref={line}>
      {words}
    </p>
  );
}

interface WriteProps extends IdeaBoardProps {
  readonly texts: readonly string[];
  /** Notes that the focus was here when this went. */
  leave(): void;
}

function Write({ config, texts, send, say, leave }: WriteProps) {
  const [draft, setDraft] = useState('');
  const [error, setError] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const noteFocus = useRef(leave);
  noteFocus.current = leave;
  useLayoutEffect(() => {
    const { current } = form;

    return () => {
      if (current?.contains(document.activeElement)) noteFocus.current();
    };
  }, []);
  const most = ideasAllowed(config);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = toAnswer(draft, texts);
    setError('error' in result ? result.error : undefined);
    if ('error' in result) return say(result.error);
    if (await send(result.answer)) setDraft('');
  };

  return (
    <form className="rt-board__ask" ref={form} noValidate onSubmit={(event) => void submit(event)}>
      {texts.length >= most ? (
        <p className="rt-board__note">{t('phone.no-room', { most })}</p>
      ) : (
        <>
          <IdeaForm
            config={config}
            draft={draft}
            error={error}
            onChange={(next) => {
              setDraft(next);
              setError(undefined);
            }}
          />
          <Button type="submit" wide>
            {t('phone.send')}
          </Button>
        </>
      )}
    </form>
  );
}
