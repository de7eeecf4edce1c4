import { isSettled, type OwnEntry } from '@rt/domain/polling';
import { Button } from '@rt/web/ui';
import { useRef } from 'react';

import { StateMark } from '../own-texts';
import { TakeBack } from '../taking-back/take-back';

interface OwnEntriesProps {
  readonly title: string;
  /** What the person wrote and is still to be dealt with, and what became of all that they wrote. */
  readonly standing: readonly string[];
  readonly own: readonly OwnEntry[];
  /** Words on the button, and those with the text. */
  readonly takeBackName: string;
  readonly takeBackLabel: (text: string) => string;
  /** Null where nothing can be taken back. */
  readonly takeBack: ((text: string) => void) | null;
  /** The question is closed: what is taken back cannot be sent again while it is. */
  readonly isOver?: boolean;
  /** The host has paused it: nothing is taken back until it goes on. */
  readonly paused: boolean;
  /** What cannot be taken back besides. */
  readonly stays?: (entry: OwnEntry) => boolean;
  readonly noteOf?: (text: string, entry?: OwnEntry) => string | undefined;
  /** How a text is written anew; left out or null where it cannot be. */
  readonly change?: { readonly name: string; label(text: string): string; run(text: string): void } | null;
}

/** What a person has on a board, each with what became of it; what is not dealt with yet can be taken back. */
export function OwnEntries(props: OwnEntriesProps) {
  const { title, standing, own, takeBack, noteOf } = props;
  const onTheirWay = standing.filter((text) => !own.some((entry) => entry.text === text));
  const listed = own.filter((entry) => isSettled(entry) || standing.includes(entry.text));
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (text: string) => {
    // The button goes with its text: who works by keyboard goes on at the list, or at the question where nothing is left of it.
    const isLast = listed.length + onTheirWay.length === 1;
    (isLast ? document.querySelector('h1') : heading.current)?.focus();
    takeBack?.(text);
  };
  if (listed.length + onTheirWay.length === 0) return null;

  return (
    <section>
      <h2 className="rt-board__title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <ul className="rt-own-entries">
        {listed.map((entry) => (
          <li key={entry.id}>
            <span>{entry.text}</span>
            <Note>{noteOf?.(entry.text, entry)}</Note>
            <StateMark told={entry} />
            {isSettled(entry) ? null : <Acts {...props} entry={entry} remove={remove} />}
          </li>
        ))}
        {onTheirWay.map((text) => (
          <li key={text}>
            <span>{text}</span>
            <Note>{noteOf?.(text)}</Note>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ActsProps extends OwnEntriesProps {
  readonly entry: OwnEntry;
  remove(text: string): void;
}

function Acts({ entry, remove, ...props }: ActsProps) {
  const { takeBack, takeBackName, takeBackLabel, isOver, paused, stays, change } = props;
  const { text } = entry;
  if (stays?.(entry)) return null;
  if (isOver) return takeBack && <TakeBack text={text} kept={entry.kept} run={() => remove(text)} />;

  return (
    <>
      {change ? (
        <Button look="link" label={change.label(text)} onClick={() => change.run(text)}>
          {change.name}
        </Button>
      ) : null}
      {takeBack ? (
        <Button look="link" busy={paused} label={takeBackLabel(text)} onClick={() => remove(text)}>
          {takeBackName}
        </Button>
      ) : null}
    </>
  );
}

function Note({ children }: { readonly children: string | undefined }) {
  return children === undefined ? null : <small className="rt-own-entries__state">{children}</small>;
}
