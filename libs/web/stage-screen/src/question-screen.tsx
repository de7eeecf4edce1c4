import type { ActivityView, NoResults, SessionFacts } from '@rt/contracts/plain';
import type { ChoiceOption } from '@rt/domain/polling';
import type { KindConfig } from '@rt/kinds';
import { type AnyKindStage, useStage } from '@rt/web/kinds/stage';

import { Answered } from './answered';
import { QuestionHead } from './question-head';
import { rowsIn, rowsStyle } from './rows-in';
import { t } from './words';

interface QuestionScreenProps {
  readonly session: SessionFacts;
  readonly activity: ActivityView;
  readonly noResults: NoResults | null;
  /** When the remaining time was heard, on the clock of `performance.now()`. */
  readonly since: number;
  /** So many options have no room. */
  readonly left: number;
}

/** The question with what can be answered over the whole screen, the time left, and how many have answered. */
export function QuestionScreen({ session, activity, noResults, since, left }: QuestionScreenProps) {
  const { Asked, hint, more } = useAsked(activity);
  const why = noResults === 'too-few' || noResults === 'never' ? t(`stage-screen.${noResults}`) : null;

  return (
    <>
      <QuestionHead activity={activity} since={since} hint={hint} />
      {Asked ? <Asked config={activity.config} /> : <Tiles options={optionsOf(activity.config)} more={more} />}
      <p className="stage__left">{left > 0 ? t('stage-screen.left-on-phone', { left }) : null}</p>
      {why ? <p className="stage__why">{why}</p> : null}
      <Answered session={session} activity={activity} />
    </>
  );
}

/** What the kind itself shows of how it is asked, as soon as its code is there. */
function useAsked({ kind, config, state, allowAbstain }: ActivityView) {
  const loaded = useStage(kind);
  const stage: Partial<AnyKindStage> = loaded === 'failed' || loaded === null ? {} : loaded;
  const abstain = allowAbstain ? [t('stage-screen.abstain')] : [];

  return {
    Asked: stage.Asked,
    hint: state === 'open' ? (stage.hint?.(config) ?? null) : null,
    more: [...(stage.more?.(config) ?? []), ...abstain],
  };
}

/** The options of a kind that has some. */
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
