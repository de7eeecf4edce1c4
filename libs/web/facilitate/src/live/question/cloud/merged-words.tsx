import type { ActivityView } from '@rt/contracts/plain';
import type { CountedWord, WordsResult } from '@rt/domain/polling';
import { type Aliases, countsAs } from '@rt/kinds';
import { useSay } from '@rt/web/console-kit';
import { useRef } from 'react';

import { t } from '../../../words';
import classes from '../../live.module.css';
import { DecideButton } from '../decide-button';
import { usePlace } from '../more/use-place';
import { useMerge } from './use-merge';

interface MergedWordsProps {
  readonly roundtableId: string;
  readonly activity: ActivityView;
  readonly words: readonly CountedWord[];
  readonly merged: WordsResult['merged'];
  readonly runs: boolean;
  readonly sorts: boolean;
  readonly offline: boolean;
  /** Puts the focus where no row is left for it. */
  leave(): void;
}

export function MergedWords({
  activity: { id, config },
  words,
  merged = [],
  runs,
  sorts,
  leave,
  ...rest
}: MergedWordsProps) {
  const list = useRef<HTMLUListElement>(null);
  const { hold } = usePlace(list, leave);
  const aliases: Aliases = 'aliases' in config ? (config.aliases ?? {}) : {};
  const keys = Object.keys(aliases);
  if (keys.length === 0) return null;
  const spelled = new Map(merged.map(({ key, label }) => [key, label]));
  const labelOf = (key: string) => spelled.get(key) ?? key;
  const targetOf = (key: string) =>
    words.find((word) => word.key === countsAs({ aliases }, key))?.label ?? aliases[key];
  return (
    <div {...hold}>
      <h4 className={classes['entriesOf']}>{t('facilitate.words-merged', { count: keys.length })}</h4>
      <ul className={classes['writtenList']} ref={list}>
        {keys.map((key) => (
          <li key={key} className={classes['writtenAnswer']} data-entry={key}>
            <span className={classes['writtenLabel']}>
              {t('facilitate.word-counts-as', { label: labelOf(key), into: targetOf(key) ?? '' })}
            </span>
            {runs || sorts ? <Separate {...rest} activityId={id} label={labelOf(key)} done={leave} /> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SeparateProps extends Pick<MergedWordsProps, 'roundtableId' | 'offline'> {
  readonly activityId: string;
  readonly label: string;
  done(): void;
}

function Separate({ roundtableId, activityId, label, offline, done }: SeparateProps) {
  const say = useSay();
  const command = useMerge({ roundtableId, activityId }, label, null);
  const separate = async () => {
    if (!(await command.run())) return;
    say(t('facilitate.word-separated-now', { label }));
    done();
  };
  return (
    <DecideButton
      text={t('facilitate.word-separate')}
      label={t('facilitate.word-separate-label', { label })}
      offline={offline}
      command={command}
      decide={() => void separate()}
    />
  );
}
