import './stage.css';

import { authorsWords, countOf, type EntriesResult, type Entry } from '@rt/domain/polling';
import type { QaConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { KindStage, LiveStageProps } from '../kind-stage';
import { qaStage } from '../words.en-GB.json';

const t = createWords(qaStage);

/** So many stand below each other on the screen. */
const LISTED = 6;

function Live({ result, most }: LiveStageProps<QaConfig, EntriesResult>) {
  // A host's own picture of the screen holds what waits, too.
  const readable = result.entries.filter(({ state }) => state === 'shown');
  const selected = readable.find(({ mark }) => mark === 'selected');
  if (selected) return <Selected entry={selected} />;
  const waiting = readable.filter(({ mark }) => mark !== 'answered');
  const answered = lastAnswered(readable);
  const listed = [...waiting, ...(result.lastAnswers ?? answered)].slice(0, LISTED);
  // What was answered aloud is not on the screen at all.
  const aloud = readable.length - waiting.length - answered.length;
  const left = result.shown - aloud - Math.min(listed.length, most);

  return (
    <>
      <ol className="rt-stage-questions">
        {listed.map((entry) => (
          <Listed key={entry.id} entry={entry} />
        ))}
      </ol>
      <p className="stage__left">{left > 0 ? t('stage.more', { left }) : null}</p>
    </>
  );
}

function Listed({ entry }: { readonly entry: Entry }) {
  return (
    <li data-row>
      <span>
        <span className="stage__row-text">{entry.text}</span>
        <Author entry={entry} />
      </span>
      <Votes entry={entry} />
      {entry.reply === undefined ? null : (
        <span className="rt-stage-answer">{t('stage.answer', { answer: entry.reply })}</span>
      )}
    </li>
  );
}

/** What was answered in words, the latest first, of questions that all stand in the frame. */
function lastAnswered(readable: readonly Entry[]): readonly Entry[] {
  return readable
    .filter(({ mark, reply }) => mark === 'answered' && reply !== undefined)
    .sort((a, b) => (b.minute ?? 0) - (a.minute ?? 0));
}

/** In the largest letters a longer question leaves no room for its votes. */
const LARGE_LETTERS_MAX = 160;

function Selected({ entry }: { readonly entry: Entry }) {
  return (
    <blockquote
      className={`rt-stage-selected${entry.text.length > LARGE_LETTERS_MAX ? ' rt-stage-selected--long' : ''}`}
    >
      <p>
        {entry.text}
        <Author entry={entry} />
      </p>
      <Votes entry={entry} />
    </blockquote>
  );
}

function Author({ entry }: { readonly entry: Entry }) {
  const { author } = authorsWords(entry);

  return author === undefined ? null : <small className="rt-stage-author"> {t('stage.from', { name: author })}</small>;
}

function Votes({ entry: { reactions } }: { readonly entry: Entry }) {
  if (reactions === undefined) return null;

  return <span className="rt-stage-votes rt-numbers">{t('stage.votes', { count: countOf(reactions, 1) })}</span>;
}

/** What may be read, by votes, and then answers where there is room; one that a host has selected fills the screen. */
export const stage: KindStage<QaConfig> = {
  Live: Live as KindStage<QaConfig>['Live'],
  hint: ({ postsClosed }) => (postsClosed === true ? t('stage.vote') : t('stage.ask')),
};
