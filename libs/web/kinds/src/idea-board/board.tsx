import '../boards/board.css';

import { type OwnEntry, phaseOf, takesEntries } from '@rt/domain/polling';
import { type IdeaBoardAnswer, type IdeaBoardConfig, ideasAllowed } from '@rt/kinds';
import { Button } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { type FormEvent, useEffect, useRef, useState } from 'react';

import type { BoardProps } from '../board-props';
import { cameBack, unsettled } from '../boards/came-back';
import { OwnEntries } from '../boards/own-entries';
import { useDraft } from '../boards/use-draft';
import { useFocusKept } from '../boards/use-focus-kept';
import { useSending } from '../boards/use-sending';
import { ideaBoardPhone } from '../words.en-GB.json';
import { after, afterSending, changing, columnIn, type Draft, NO_DRAFT, takenOut, toAnswer, written } from './draft';
import { IdeaForm } from './idea-form';
import { IdeaList } from './idea-list';

const t = createWords(ideaBoardPhone);

export type IdeaBoardProps = BoardProps<IdeaBoardConfig, IdeaBoardAnswer, Draft>;

/** What a phone shows of a board of ideas: what is to be done now, and in each phase what is needed for it. */
export function Board(props: IdeaBoardProps) {
  const { config, open, given, own } = props;
  const phase = open ? phaseOf(config) : 'done';
  const answer = unsettled(given, own);
  const again = cameBack(given, own);
  const [draft, setDraft, draftNow] = useDraft(props, NO_DRAFT);
  const writing = { draft, setDraft, draftNow, answer, again };
  const takes = takesEntries(phase);
  const board = useFocusKept<HTMLDivElement>();

  return (
    <div className="rt-board" ref={board}>
      <PhaseLine words={open ? t(`phone.phase-${phase}`) : t('phone.phase-closed')} say={props.say} />
      {takes ? <Write {...props} {...writing} /> : null}
      <OwnIdeas {...props} {...writing} takes={takes} />
      {phase === 'write' ? null : <IdeaList {...props} phase={phase} />}
    </div>
  );
}

interface OwnIdeasProps extends IdeaBoardProps {
  readonly answer: IdeaBoardAnswer | null;
  /** Own ideas that stand alone again though the answer left them out. */
  readonly again: readonly string[];
  readonly takes: boolean;
  readonly draft: Draft;
  setDraft(draft: Draft): void;
}

/** The person's own ideas, each with its column; until they are grouped each can be changed and taken back. */
function OwnIdeas(props: OwnIdeasProps) {
  const { config, open, paused, answer, again, own, takes, draft, send, setDraft } = props;
  const nameOf = (id: string | undefined) => config.columns?.find((column) => column.id === id)?.text;
  // What a host has chosen holds.
  const columnOf = (text: string, entry: OwnEntry | undefined) =>
    entry?.relabelled ? entry.labels?.[0] : (columnIn(answer, text) ?? entry?.labels?.[0]);
  const labelOf = (text: string) => own.find((entry) => entry.text === text)?.labels?.[0];
  const rewrite = (text: string) => setDraft(changing(text, columnIn(answer, text) ?? labelOf(text) ?? null, draft));

  return (
    <OwnEntries
      title={t('phone.own-title')}
      standing={[...(answer?.entries ?? []), ...again]}
      own={own}
      noteOf={(text, entry) => nameOf(columnOf(text, entry))}
      change={
        takes ? { name: t('phone.change'), label: (text) => t('phone.change-label', { text }), run: rewrite } : null
      }
      takeBackName={t('phone.take-back')}
      takeBackLabel={(text) => t('phone.take-back-label', { text })}
      paused={paused}
      takeBack={takes || !open ? (text) => send(takenOut(answer, text, again)) : null}
      isOver={!open}
    />
  );
}

interface PhaseLineProps extends Pick<IdeaBoardProps, 'say'> {
  readonly words: string;
}

function PhaseLine({ words, say }: PhaseLineProps) {
  const told = useRef(words);
  useEffect(() => {
    if (told.current === words) return;
    told.current = words;
    say(words);
  }, [words, say]);

  return (
    <p className="rt-board__phase" tabIndex={-1}>
      {words}
    </p>
  );
}

interface WriteProps extends Omit<OwnIdeasProps, 'takes'> {
  draftNow(): Draft;
}

function Write(props: WriteProps) {
  const { config, paused, draft, setDraft, draftNow, say } = props;
  const sending = useSending(props);
  const [error, setError] = useState<string>();
  const { instead } = draft;
  const form = useFocus(instead);
  // What was wrong with one idea is not said of another.
  useEffect(() => setError(undefined), [instead]);
  const isFull = written(props) >= ideasAllowed(config) && instead === undefined;
  const write = (next: Draft) => {
    setDraft(next);
    setError(undefined);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const next = (now: WriteProps) => {
      const result = toAnswer(draft, now.config, now);
      setError('error' in result ? result.error : undefined);
      if ('answer' in result) return result.answer;
      say(result.error);
      return null;
    };
    if (next(props) === null) return;
    const sent = await sending(draft.text.trim(), (now) => {
      const answer = next(now);
      return answer !== null && now.send(answer);
    });
    if (sent) setDraft(afterSending(draft, draftNow()));
  };

  return (
    <form className="rt-board__ask" ref={form} noValidate onSubmit={(event) => void submit(event)}>
      {isFull ? (
        <NoRoom {...props} />
      ) : (
        <>
          <IdeaForm config={config} draft={draft} error={error} onChange={write} />
          <Button type="submit" wide busy={paused}>
            {t(instead === undefined ? 'phone.send' : 'phone.send-change')}
          </Button>
          {instead === undefined ? null : (
            <Button look="quiet" wide onClick={() => write(after(draft))}>
              {t('phone.keep-as-is')}
            </Button>
          )}
        </>
      )}
    </form>
  );
}

function NoRoom({ config, answer, again }: Pick<WriteProps, 'config' | 'answer' | 'again'>) {
  const most = ideasAllowed(config);
  const settled = answer === null && again.length === 0;

  return (
    <p className="rt-board__note" tabIndex={-1}>
      {t(settled ? 'phone.all-written' : 'phone.no-room', { most })}
    </p>
  );
}

/** Ref for the form: its field takes the focus once an idea is to be changed. */
function useFocus(instead: string | undefined) {
  const form = useRef<HTMLFormElement>(null);
  // A change that was begun before the person looked at another page takes no focus when they come back.
  const before = useRef(instead);
  useEffect(() => {
    if (instead !== undefined && instead !== before.current) form.current?.querySelector('textarea')?.focus();
    before.current = instead;
  }, [instead]);

  return form;
}
