import type { ActivityState, NoResults, SessionFacts } from '@rt/contracts/plain';
import type { ChoiceOption } from '@rt/domain/polling';
import { picksAllowed, type MultipleChoiceConfig, type RatingConfig } from '@rt/kinds';
import { Answered } from './answered';
import { QuestionHead } from './question-head';
import { rowsIn, rowsStyle } from './rows-in';
import { t } from './words';

interface QuestionScreenProps {
  readonly session: SessionFacts;
  readonly activity: ActivityState;
  readonly noResults: NoResults | null;
  /** When the remaining time was heard, on the clock of `performance.now()`. */
  readonly since: number;
}

interface ChoiceConfig {
  readonly options: readonly ChoiceOption[];
  readonly allowOther?: boolean;
}

/** The question with its options over the whole screen, the time left, and how many have answered. */
export function QuestionScreen({ session, activity, noResults, since }: QuestionScreenProps) {
  const { config } = activity;
  const why = noResults === 'too-few' || noResults === 'never' ? t(`stage-screen.${noResults}`) : null;

  return (
    <>
      <QuestionHead activity={activity} since={since} hint={hintFor(activity)} />
      {isChoice(config) ? (
        <Tiles config={config} abstain={activity.allowAbstain} />
      ) : (
        <Scale config={config as Partial<RatingConfig>} />
      )}
      {why ? <p className="stage__why">{why}</p> : null}
      <Answered session={session} activity={activity} />
    </>
  );
}

/** How many options of a multiple choice may be selected, while it is open. */
function hintFor({ kind, config, state }: ActivityState): string | null {
  if (kind !== 'multiple_choice' || state !== 'open') return null;
  const { min, max } = picksAllowed(config as MultipleChoiceConfig);
  if (min === max) return t('stage-screen.select-exact', { min });
  if (max >= (config as MultipleChoiceConfig).options.length) return t('stage-screen.select-any');

  return min <= 1 ? t('stage-screen.select-most', { max }) : t('stage-screen.select-between', { min, max });
}

function isChoice(config: unknown): config is ChoiceConfig {
  return Array.isArray((config as Partial<ChoiceConfig>).options);
}

function Tiles({ config, abstain }: { readonly config: ChoiceConfig; readonly abstain: boolean }) {
  const { options, allowOther = false } = config;
  const more = [
    ...(allowOther ? [t('stage-screen.something-else')] : []),
    ...(abstain ? [t('stage-screen.abstain')] : []),
  ];
  const { columns, rows, size } = rowsIn(options.length + more.length);

  return (
    <ul className={`stage__tiles stage__tiles--${size} stage__columns-${columns}`} style={rowsStyle(rows)}>
      {options.map((option) => (
        <li key={option.id}>{option.text}</li>
      ))}
      {more.map((text) => (
        <li key={text} className="stage__tile--more">
          {text}
        </li>
      ))}
    </ul>
  );
}

/** The points of a rating in their order, with the words of both ends. */
function Scale({ config }: { readonly config: Partial<RatingConfig> }) {
  const { start = 1, points = 1, lowLabel, highLabel, notApplicable } = config;

  return (
    <div className="stage__scale">
      <ol className="stage__points rt-numbers" aria-label={scaleWords(config)}>
        {Array.from({ length: points }, (_, at) => (
          <li key={at}>{start + at}</li>
        ))}
      </ol>
      <p className="stage__ends" aria-hidden="true">
        <span>{lowLabel}</span>
        <span>{highLabel}</span>
      </p>
      {notApplicable ? <p className="stage__muted">{t('stage-screen.not-applicable')}</p> : null}
    </div>
  );
}

function scaleWords({ start = 1, points = 1, lowLabel = '', highLabel = '' }: Partial<RatingConfig>): string {
  return t('stage-screen.scale', { low: start, lowLabel, high: start + points - 1, highLabel });
}
