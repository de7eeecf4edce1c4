import type { ActivityState, SessionFacts } from '@rt/contracts/plain';
import { choiceRows, type ChoiceOption, type ChoiceResult, type RatingConfig } from '@rt/domain/polling';
import { ChartDownload, KindChart, Timer } from '@rt/web/ui';
import { ruleName, t } from './words';

interface ScreenProps {
  readonly session: SessionFacts;
  readonly activity: ActivityState;
}

type AnyConfig = Partial<RatingConfig> & { readonly options?: readonly ChoiceOption[]; readonly allowOther?: boolean };

/** So few options stand in larger type. */
const FEW_ROWS = 5;
/** Up to so many options stand in one column, and in two. */
const ONE_COLUMN = 8;
const TWO_COLUMNS = 20;

/** The question with its options, how many answered, the time left. */
export function QuestionScreen({ session, activity, since }: ScreenProps & { readonly since: number }) {
  const timed = activity.state === 'open' && activity.remainingMs !== null;

  return (
    <>
      <header className="stage__head">
        <h1>{activity.question}</h1>
        {timed ? <Timer remainingMs={activity.remainingMs ?? 0} since={since} /> : <ClosedMark activity={activity} />}
      </header>
      <OptionsPreview config={activity.config as AnyConfig} />
      <Base session={session} activity={activity} />
    </>
  );
}

/** The chart (wireframe B), or why there is none yet. */
export function ResultsScreen({ session, activity }: ScreenProps) {
  return (
    <>
      <header className="stage__head">
        <h1>{activity.question}</h1>
        <ClosedMark activity={activity} />
      </header>
      {activity.tally ? (
        <div className={chartClass(rowsShown(activity))}>
          <KindChart
            activity={activity}
            tally={activity.tally}
            headlineHidden
            baseHidden
            tools={(chart) => <ChartDownload chart={chart} name={`${session.ref ?? 'RT'}-Q${activity.number}`} />}
          />
        </div>
      ) : (
        <p className="stage__chart stage__lead">{t('stage.results-hidden')}</p>
      )}
      <Base session={session} activity={activity} />
    </>
  );
}

/** Bars of a choice; undefined for a scale. */
function rowsShown({ config, tally }: ActivityState): number | undefined {
  const { options } = config as AnyConfig;
  const result = tally?.result as ChoiceResult | null | undefined;

  return options && result ? choiceRows(options, result).length : options?.length;
}

/** Few rows stand in larger type; more than one column holds, in two or three. */
function chartClass(rows: number | undefined): string {
  const size = rows === undefined ? '' : sizeOf(rows);

  return size === '' ? 'stage__chart' : `stage__chart stage__chart--${size}`;
}

function sizeOf(options: number): 'few' | '' | 'two' | 'three' {
  if (options <= FEW_ROWS) return 'few';
  if (options <= ONE_COLUMN) return '';

  return options <= TWO_COLUMNS ? 'two' : 'three';
}

function ClosedMark({ activity }: { readonly activity: ActivityState }) {
  return activity.state === 'closed' ? <span className="stage__closed">{t('stage.closed-mark')}</span> : null;
}

function Base({ session, activity }: ScreenProps) {
  const { answered } = activity;
  // More answers than people: somebody left after answering.
  const joined = Math.max(session.joined, answered);
  const words =
    answered === 0 && activity.state === 'open' ? t('stage.waiting-first') : t('stage.answered', { answered, joined });

  return (
    <p className="stage__base">
      <span className="rt-numbers">{words}</span> · {ruleName(session.rule)}
    </p>
  );
}

function OptionsPreview({ config }: { readonly config: AnyConfig }) {
  const { options, allowOther } = config;
  if (options === undefined) return <Scale config={config} />;

  return (
    <div className={chartClass(options.length + Number(allowOther ?? false))}>
      <ul className="stage__options">
        {options.map((option) => (
          <li key={option.id}>{option.text}</li>
        ))}
        {allowOther ? <li>{t('stage.something-else')}</li> : null}
      </ul>
    </div>
  );
}

/** The points of a rating in their order, with the words of both ends. */
function Scale({ config }: { readonly config: AnyConfig }) {
  const { start = 1, points = 1, lowLabel, highLabel } = config;

  return (
    <div className="stage__chart">
      <ol className="stage__scale rt-numbers" aria-label={scaleWords(config)}>
        {Array.from({ length: points }, (_, at) => (
          <li key={at}>{start + at}</li>
        ))}
      </ol>
      <p className="stage__ends" aria-hidden="true">
        <span>{lowLabel}</span>
        <span>{highLabel}</span>
      </p>
    </div>
  );
}

function scaleWords({ start = 1, points = 1, lowLabel = '', highLabel = '' }: AnyConfig): string {
  return t('stage.scale', { low: start, lowLabel, high: start + points - 1, highLabel });
}
