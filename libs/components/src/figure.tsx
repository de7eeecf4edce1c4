import { type ChartModel, isDrawn } from '@rt/domain/polling';

import { BarsDrawing } from './charts/bar-chart';
import { NONE } from './charts/chart-figure';
import { CloudDrawing, cloudsOf } from './charts/cloud';
import { PointsDrawing } from './charts/map-chart';
import { MatrixDrawing } from './charts/matrix-chart';
import { NumbersTable } from './charts/numbers-table';
import { ScaleDrawing } from './charts/scale-chart';
import type { Content } from './content';
import type { InLanguage } from './language';
import { FactRow } from './record';
import { t } from './words';

interface FigureProps extends InLanguage {
  /** The main one first; what is said of the base is said once. */
  readonly models: readonly ChartModel[];
  /** What stands below it: rounds side by side with who moved, and raised hands. */
  readonly further?: readonly ChartModel[];
  readonly name: string;
  readonly headline: string;
  readonly question: string;
  /** From which result it was asked, where it was; in words, with a link to it. */
  readonly askedFrom?: Content;
  readonly summary: string;
  readonly base: string;
  readonly csv: string;
  readonly svg: string;
}

/** A result to read and download. A script adds the switch between drawing and table by the `data-` attributes. */
export function ResultFigure({
  models,
  further = [],
  name,
  headline,
  question,
  askedFrom,
  summary,
  base,
  csv,
  svg,
  lang,
}: FigureProps) {
  const { drawn, read, folded } = partsOf(models, further);

  return (
    <figure className="ex-figure" data-chart={name}>
      <Caption {...{ headline, question, askedFrom, lang }} />
      {read.length > 0 && <Tables models={read} caption={question} />}
      {(drawn.length > 0 || further.length > 0) && (
        <>
          <div data-view="chart">
            {drawn.map((model) => (
              <Drawing key={models.indexOf(model)} model={model} named={model !== models[0]} />
            ))}
            {further.map((model) => (
              <Further key={model.headline} model={model} />
            ))}
          </div>
          <details className="ex-figure__table" data-view="table">
            <summary>{t('components.show-table')}</summary>
            <Tables models={folded} caption={read.length > 0 ? null : question} />
          </details>
        </>
      )}
      <p className="ex-figure__summary">{summary}</p>
      <p className="ex-figure__base">{base}</p>
      <p className="ex-figure__tools" data-tools="">
        <a className="ex-tool" href={csv} download={`${name}.csv`}>
          {t('components.download-csv')}
        </a>{' '}
        <a className="ex-tool" href={svg} download={`${name}.svg`}>
          {t('components.download-svg')}
        </a>
      </p>
    </figure>
  );
}

function Caption({
  headline,
  question,
  askedFrom,
  lang,
}: Pick<FigureProps, 'headline' | 'question' | 'askedFrom' | 'lang'>) {
  return (
    <figcaption>
      <h2>{headline}</h2>
      <p className="ex-figure__question" lang={lang}>
        {question}
      </p>
      {askedFrom && <p className="ex-figure__base">{askedFrom}</p>}
    </figcaption>
  );
}

/** A main model without a drawing is a table at once; the table of a drawing is folded. */
function partsOf(models: readonly ChartModel[], further: readonly ChartModel[]) {
  const drawn = models.filter(isDrawn);
  const isMainDrawn = models[0] !== undefined && isDrawn(models[0]);
  const read = isMainDrawn ? [] : models.filter((model) => !isDrawn(model));

  return { drawn, read, folded: [...(isMainDrawn ? models : drawn), ...further] };
}

interface TablesProps {
  readonly models: readonly ChartModel[];
  /** Names the first of them, which is the main one; null where each has its headline. */
  readonly caption: string | null;
}

function Tables({ models, caption }: TablesProps) {
  return (
    <>
      {models.map(({ table, headline }, at) => (
        <section key={at}>
          {(at > 0 || caption === null) && <h3>{headline}</h3>}
          <div className="rt-scroll" tabIndex={0} role="region" aria-label={t('components.table')}>
            <NumbersTable table={table} caption={at === 0 ? (caption ?? headline) : headline} none={NONE} />
          </div>
        </section>
      ))}
    </>
  );
}

function Further({ model }: { readonly model: ChartModel }) {
  return (
    <section>
      <Drawing model={model} named />
      <p className="ex-figure__base">{model.base}</p>
    </section>
  );
}

/** A model by its shape, below its headline where it is not the main one; what has no drawing is its table, which is there already. */
function Drawing({ model, named }: { readonly model: ChartModel; readonly named: boolean }) {
  const { drawn, figures, headline } = model;
  if (!isDrawn(model)) return null;

  return (
    <>
      {named && <h3>{headline}</h3>}
      {drawn.shape === 'bars' && <BarsDrawing model={model} drawn={drawn} wide />}
      {drawn.shape === 'scale' && <ScaleDrawing {...drawn} />}
      {drawn.shape === 'matrix' && (
        <div className="rt-scroll" tabIndex={0} role="group" aria-label={headline}>
          <MatrixDrawing drawn={drawn} headline={headline} />
        </div>
      )}
      {drawn.shape === 'words' && <CloudDrawing clouds={cloudsOf(drawn.words)} />}
      {drawn.shape === 'points' && <PointsDrawing {...drawn} />}
      {figures.length > 0 && <FactRow facts={figures.map(({ label, value }) => [label, value ?? NONE])} />}
    </>
  );
}
