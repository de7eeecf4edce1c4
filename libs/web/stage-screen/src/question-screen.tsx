import type { ActivityView, NoResults, SessionFacts } from '@rt/contracts/plain';
import type { ChoiceOption } from '@rt/domain/polling';
import type { KindConfig } from '@rt/kinds';
import type { AnyKindStage } from '@rt/web/kinds/stage';

import { Answered } from './answered';
import { QuestionHead } from './question-head';
import { rowsIn, rowsStyle } from './rows-in';
import { t } from './words';

interface QuestionScreenProps {
  readonly session: SessionFacts;
  readonly activity: ActivityView;
  /** What the kind itself shows of how it is asked; nothing until its code is there. */
  readonly stage: Partial<AnyKindStage>;
  readonly hint: string | null;
  readonly noResults: NoResults | null;
  /** When the remaining time was heard, on the clock of `performance.now()`. */
  readonly since: number;
  /** So many options have no room. */
  readonly leftOut: number;
}

export function QuestionScreen({ session, activity, stage, hint, noResults, since, leftOut }: QuestionScreenProps) {
  const { config, allowAbstain } = activity;
  const { Asked } = stage;
  const more = [...(stage.more?.(config) ?? []), ...(allowAbstain ? [t('stage-screen.abstain')] : [])];
  const why = noResults === 'too-few' || noResults === 'never' ? t(`stage-screen.${noResults}`) : null;

  return (
    <>
      <QuestionHead activity={activity} since={since} hint={hint} />
      {Asked ? <Asked config={config} /> : <Tiles options={optionsOf(config)} more={more} />}
      <p className="stage__left">{leftOut > 0 ? t('stage-screen.left-on-phone', { left: leftOut }) : null}</p>
      {why ? <p className="stage__why">{why}</p> : null}
      {activity.state === 'ready' ? (
        <p className="stage__why">{t('stage-screen.not-open')}</p>
      ) : (
        <Answered session={session} activity={activity} />
      )}
    </>
  );
}

function optionsOf(config: KindConfig): readonly ChoiceOption[] {
  return 'options' in config ? config.options : [];
}

interface TilesProps {
  readonly options: readonly ChoiceOption[];
  readonly more: readonly string[];
}

function Tiles({ options, more }: TilesProps) {
  if (options.length === 0) return null;
  const { columns, rows, size } = rowsIn(options.length + more.length);

  return (
    <ul className={`stage__tiles stage__tiles--${size} stage__columns-${columns}`} style={rowsStyle(rows)}>
      {options.map((option) => (
        <li key={option.id} data-row>
          <span className="stage__row-text">{option.text}</span>
        </li>
      ))}
      {more.map((text) => (
        <li key={text} className="stage__tile--more" data-row>
          {text}
        </li>
      ))}
    </ul>
  );
}
