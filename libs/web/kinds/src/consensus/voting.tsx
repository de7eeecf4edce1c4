import './voting.css';

import { drawStatement, type Vote, VOTES } from '@rt/domain/opinion';
import type { ChoiceOption } from '@rt/domain/polling';
import { Button } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

import { consensusPhone } from '../words.en-GB.json';

const t = createWords(consensusPhone);

export type Votes = ReadonlyMap<string, Vote>;

/** A press on "Change" of the vote on a statement. */
interface Again {
  readonly id: string;
}

interface VotingProps {
  readonly statements: readonly ChoiceOption[];
  readonly votes: Votes;
  /** What a further vote on a statement is worth, as far as the person may know it. */
  worth(id: string): number;
  readonly mayChange: boolean;
  /** The host has paused it: a vote is not taken, and its statement stays. */
  readonly paused?: boolean;
  vote(id: string, vote: Vote): void;
  say(text: string): void;
}

/** Statements drawn by the value of a vote; afterwards, or on demand, all own votes to change. */
export function Voting({ statements, votes, worth, mayChange, paused, vote, say }: VotingProps) {
  const left = statements.filter(({ id }) => !votes.has(id));
  const draw = (among: readonly ChoiceOption[]) =>
    drawStatement(
      among.map(({ id }) => ({ id, priority: worth(id) })),
      Math.random(),
    ) ?? null;
  const [drawn, setDrawn] = useState<string | null>(() => draw(left));
  const [again, setAgain] = useState<Again | null>(null);
  const shown = statements.find(({ id }) => id === again?.id) ?? left.find(({ id }) => id === drawn) ?? left[0];
  const gone = drawn !== null && again === null && !statements.some(({ id }) => id === drawn) && shown !== undefined;
  const hasVoted = useRef(false);
  const sayIt = useRef(say);
  sayIt.current = say;
  useEffect(() => {
    if (gone) sayIt.current(t('phone.taken-out'));
  }, [gone]);
  const give = (said: Vote) => {
    if (shown === undefined) return;
    vote(shown.id, said);
    if (paused) return;
    hasVoted.current = true;
    setAgain(null);
    const next = left.filter(({ id }) => id !== shown.id);
    const drawnNext = again === null ? draw(next) : drawn;
    setDrawn(drawnNext);
    say(statements.find(({ id }) => id === drawnNext)?.text ?? t('phone.voted-on-all', { all: statements.length }));
  };

  return (
    <div className="rt-voting">
      <Progress voted={statements.length - left.length} all={statements.length} />
      {gone ? <p className="rt-voting__progress">{t('phone.taken-out')}</p> : null}
      {shown === undefined ? (
        <End all={statements.length} voted={hasVoted.current} />
      ) : (
        <Statement statement={shown} said={votes.get(shown.id) ?? null} again={again} give={give} />
      )}
      <Given statements={statements} votes={votes} change={mayChange ? (id) => setAgain({ id }) : null} />
    </div>
  );
}

/** Nothing is left to vote on. What was pressed last is gone, and the focus with it: it goes on here. */
function End({ all, voted }: { readonly all: number; readonly voted: boolean }) {
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (voted && document.activeElement === document.body) end.current?.focus();
  }, [voted]);

  return (
    <p ref={end} tabIndex={-1}>
      {t('phone.voted-on-all', { all })}
    </p>
  );
}

function Progress({ voted, all }: { readonly voted: number; readonly all: number }) {
  return (
    <p className="rt-voting__progress">
      <span className="rt-numbers">{t('phone.voted-of', { voted, all })}</span>
      <progress value={voted} max={all} aria-hidden="true" />
    </p>
  );
}

interface StatementProps {
  readonly statement: ChoiceOption;
  readonly said: Vote | null;
  readonly again: Again | null;
  give(vote: Vote): void;
}

const KEYS: Readonly<Record<string, Vote>> = { '1': 'agree', '2': 'disagree', '3': 'pass' };

/** A statement, and what can be said to it: by a press, or by the keys 1 to 3 while the focus is here, as it is once a vote is changed. */
function Statement({ statement: { id, text }, said, again, give }: StatementProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // One that comes in its place, because it was taken out, takes the focus from nobody.
    if (again?.id === id) first.current?.focus();
  }, [again, id]);
  const press = (event: KeyboardEvent) => {
    // A button takes each repetition of Enter for a press.
    if (event.repeat && event.key === 'Enter') event.preventDefault();
    const vote = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
    if (vote === undefined) return;
    event.preventDefault();
    // One that is held would vote on the next statement, too, which nobody has read.
    if (!event.repeat) give(vote);
  };

  return (
    <div className="rt-voting__statement" role="group" aria-label={text} onKeyDown={press}>
      <blockquote>{text}</blockquote>
      <div className="rt-voting__votes">
        {VOTES.map((vote, at) => (
          <button
            key={vote}
            ref={at === 0 ? first : undefined}
            type="button"
            className={`rt-voting__vote rt-voting__vote--${vote}`}
            aria-pressed={said === vote}
            aria-keyshortcuts={String(at + 1)}
            onClick={() => give(vote)}
          >
            {t(`phone.${vote}`)}
          </button>
        ))}
      </div>
      <p className="rt-voting__keys">{t('phone.keys')}</p>
    </div>
  );
}

interface GivenProps {
  readonly statements: readonly ChoiceOption[];
  readonly votes: Votes;
  /** Null where a vote stands as it was given. */
  readonly change: ((id: string) => void) | null;
}

function Given({ statements, votes, change }: GivenProps) {
  const voted = statements.filter(({ id }) => votes.has(id));
  if (voted.length === 0) return null;

  return (
    <details className="rt-voting__given">
      <summary>{t('phone.your-votes', { votes: voted.length })}</summary>
      <ul>
        {voted.map(({ id, text }) => (
          <li key={id}>
            <span>{t('phone.vote-on', { vote: t(`phone.${votes.get(id) ?? 'pass'}`), statement: text })}</span>
            {change === null ? null : (
              <Button look="link" label={t('phone.change-label', { statement: text })} onClick={() => change(id)}>
                {t('phone.change')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
