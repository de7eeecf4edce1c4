import './own-texts.css';

import { Sources } from '@rt/components';
import type { OwnEntry } from '@rt/domain/polling';
import type { TakingBack } from '@rt/kinds';
import { Button, ChoiceGroup, createWords, TextField } from '@rt/web/ui';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

import { TakeBack } from './taking-back/take-back';
import { ownTexts } from './words.en-GB.json';

const t = createWords(ownTexts);

interface OwnTextFieldsProps {
  readonly question: string;
  readonly hint: ReactNode;
  readonly error?: string;
  /** What is wrong in one of the fields. */
  readonly errorOf?: (at: number) => string | undefined;
  readonly texts: readonly string[];
  /** So many fields stand there from the start, and so many can be there. */
  readonly least: number;
  readonly most: number;
  /** Lines of a field. */
  readonly rows: number;
  /** What the fields and buttons are called; fields are counted from 1. */
  readonly labelOf: (n: number) => string;
  readonly removeLabelOf: (n: number) => string;
  readonly addLabel: string;
  /** What stands below each field. */
  readonly below?: (at: number) => ReactNode;
  readonly onChange: (texts: readonly string[]) => void;
  /** Where more than its text goes with a field. */
  readonly onRemove?: (at: number) => void;
}

/** Texts of one's own, each in a field: fields are added and removed, and the focus goes with them. */
export function OwnTextFields({ question, hint, error, least, most, rows, onChange, ...rest }: OwnTextFieldsProps) {
  const { labelOf, removeLabelOf, addLabel, errorOf, below, onRemove } = rest;
  const texts = [...rest.texts, ...Array<string>(Math.max(0, least - rest.texts.length)).fill('')];
  const { id, focusOn } = useFocus();
  const change = (at: number, text: string) => onChange(texts.map((one, place) => (place === at ? text : one)));
  const remove = (at: number) => {
    if (onRemove) onRemove(at);
    else onChange(texts.filter((_one, place) => place !== at));
    focusOn(Math.max(0, at - 1));
  };
  const add = () => {
    onChange([...texts, '']);
    focusOn(texts.length);
  };

  return (
    <ChoiceGroup legend={question} legendHidden hint={hint} error={error}>
      {texts.map((text, at) => (
        <div key={at} className="rt-entry">
          <TextField
            id={`${id}-${at}`}
            label={labelOf(at + 1)}
            error={errorOf?.(at)}
            value={text}
            rows={rows}
            autoComplete="off"
            onInput={(event) => change(at, event.currentTarget.value)}
          />
          {below?.(at)}
          {texts.length > least ? (
            <Button look="link" label={removeLabelOf(at + 1)} onClick={() => remove(at)}>
              {t('texts.remove')}
            </Button>
          ) : null}
        </div>
      ))}
      {texts.length < most ? (
        <Button look="quiet" onClick={add}>
          {addLabel}
        </Button>
      ) : null}
    </ChoiceGroup>
  );
}

/** Puts the focus on a field once it is there: where one was added, or before one that was removed. */
function useFocus() {
  const id = useId();
  const [wanted, setWanted] = useState<number | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    document.getElementById(`${id}-${wanted}`)?.focus();
    setWanted(null);
  }, [id, wanted]);

  return { id, focusOn: setWanted };
}

interface OwnTextsProps {
  readonly texts: readonly string[];
  readonly states: readonly OwnEntry[];
  readonly sources?: readonly (readonly string[])[];
  readonly named?: readonly boolean[];
  /** Takes one back once the question is closed; left out where none can be. */
  readonly takeBack?: ((text: string) => void) | undefined;
  /** True for a text that stays, since hosts have dealt with it. Where this is given, a text of unknown state stays, too. */
  readonly stays?: (told: OwnEntry) => boolean;
}

/** What was written, each text with what became of it; what is on its way is said without a state. */
export function OwnTexts({ texts, states, sources = [], named = [], takeBack, stays }: OwnTextsProps) {
  const title = useRef<HTMLParagraphElement>(null);
  const mayGo = (told: OwnEntry | undefined) => !stays || (told !== undefined && !stays(told));
  const remove = (text: string) => {
    // The button goes with its text: who works by keyboard goes on at the list, or at the question where nothing is left of it.
    (texts.length === 1 ? document.querySelector('h1') : title.current)?.focus();
    takeBack?.(text);
  };

  return (
    <>
      <p tabIndex={-1} ref={title}>
        {t('texts.you-wrote')}
      </p>
      <ul className="rt-own-entries">
        {texts.map((text, at) => {
          const told = states.find((one) => one.text === text);

          return (
            <li key={text}>
              <span>{text}</span>
              <SourcesBelow sources={sources[at] ?? []} />
              {named[at] ? <small className="rt-own-entries__state">{withName()}</small> : null}
              <StateMark told={told} />
              {takeBack && mayGo(told) ? <TakeBack text={text} kept={told?.kept} run={() => remove(text)} /> : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function SourcesBelow({ sources }: { readonly sources: readonly string[] }) {
  return sources.length > 0 ? (
    <small className="rt-own-entries__state">
      <Sources sources={sources} />
    </small>
  ) : null;
}

export function withName(): string {
  return t('texts.named');
}

export function StateMark({ told }: { readonly told: OwnEntry | undefined }) {
  if (told === undefined) return null;
  const { state, reason, edited, kept, hiddenByVotes } = told;
  const hidden = state === 'hidden' && reason !== undefined;

  return (
    <>
      {edited === undefined ? null : (
        <small className="rt-own-entries__state">{t('texts.edited', { text: edited })}</small>
      )}
      <small className="rt-own-entries__state">
        {hidden
          ? t('texts.hidden-since', { reason })
          : (boardWords(told) ?? t(`texts.state-${hiddenByVotes ? 'voted-out' : state}`))}
      </small>
      {kept ? <small className="rt-own-entries__state">{t('texts.kept')}</small> : null}
    </>
  );
}

/** What hosts made of it on a board; null where that is nothing. */
function boardWords({ mark, reply, into, grouped }: OwnEntry): string | null {
  const answered = markWords(mark, reply);
  if (into === undefined) return answered;
  const counts = t(grouped ? 'texts.grouped' : 'texts.merged', { text: into });

  return answered === null ? counts : `${counts} · ${answered}`;
}

function markWords(mark: OwnEntry['mark'], reply: string | undefined): string | null {
  if (mark === undefined) return null;

  return reply === undefined ? t(`texts.mark-${mark}`) : t('texts.answered', { answer: reply });
}

export function filledIn(draft: readonly string[]): readonly string[] {
  return draft.map((text) => text.trim()).filter((text) => text !== '');
}

/** An answer of texts. Whatever other list is in it, `takenBack` apart, holds one thing for each text, in their order. */
interface Written extends TakingBack {
  readonly entries: readonly string[];
}

/** What stands with the texts: a choice, a word, or several words for each. */
type Beside = Readonly<Record<string, readonly (boolean | string | readonly string[])[]>>;

/** The answer without one text; null if no text remains, unless the answer must name withdrawn texts. */
export function withoutEntry<Answer extends Written>(answer: Answer, text: string): Answer | null {
  const { takenBack, ...lists } = answer;
  const kept = Object.entries(lists as Beside)
    .map(([name, list]) => [name, list.filter((_of, at) => answer.entries[at] !== text)] as const)
    .filter(([name, list]) => name === 'entries' || list.some((one) => one === true || (one && one.length > 0)));
  const left = { ...Object.fromEntries(kept), ...(takenBack && { takenBack }) } as Answer;

  return left.entries.length > 0 || takenBack ? left : null;
}
