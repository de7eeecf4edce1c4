import { type Bars, type ChartModel, type ChartTable, numberText, type Scale } from '@rt/domain/polling';

import { BarList } from './bars';
import { FactRow } from './record';
import { t } from './words';

interface FigureProps {
  /** The main one first; what is said of the base is said once. */
  readonly models: readonly ChartModel[];
  /** Names the figure and its files. */
  readonly name: string;
  readonly headline: string;
  readonly question: string;
  readonly summary: string;
  readonly base: string;
  /** Addresses of the files. */
  readonly csv: string;
  readonly svg: string;
}

/**
 * A result to read and take away: headline, drawing, one sentence, base and method, the same numbers as a table, and the
 * data to download. A script adds the switch between drawing and table by the `data-` attributes.
 */
export function ResultFigure({ models, name, headline, question, summary, base, csv, svg }: FigureProps) {
  return (
    <figure className="ex-figure" data-chart={name}>
      <figcaption>
        <h2>{headline}</h2>
        <p className="ex-figure__question">{question}</p>
      </figcaption>
      <div data-view="chart">
        {models.map((model, at) => (
          <Drawing key={at} model={model} />
        ))}
      </div>
      <details className="ex-figure__table" data-view="table">
        <summary>{t('components.show-table')}</summary>
        {models.map(({ table }, at) => (
          <NumbersTable key={at} table={table} caption={question} />
        ))}
      </details>
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

/** A model by its shape; what has no drawing is its table, which is there already. */
function Drawing({ model: { drawn, figures } }: { readonly model: ChartModel }) {
  return (
    <>
      {drawn.shape === 'bars' && <BarList bars={drawn} />}
      {drawn.shape === 'scale' && <BarList bars={pointsAsBars(drawn)} />}
      {figures.length > 0 && (
        <FactRow facts={figures.map(({ label, value }) => [label, value ?? t('components.none')])} />
      )}
    </>
  );
}

function pointsAsBars({ columns }: Scale): Bars {
  const rows = columns.map(({ id, label, count, share }) => ({ id, label, value: share, count }));
  return { shape: 'bars', axis: { min: 0, max: 1 }, form: 'share', rows };
}

/** The numbers of a model: the first column names the row. */
function NumbersTable({ table: { columns, rows }, caption }: { readonly table: ChartTable; readonly caption: string }) {
  return (
    <div className="ex-scroll" tabIndex={0} role="region" aria-label={t('components.table')}>
      <table className="ex-table">
        <caption className="ex-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cellText(cell, columns[at + 1])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellText(cell: string | number | null, column: ChartTable['columns'][number] | undefined): string {
  return typeof cell === 'string' ? cell : (numberText(cell, column?.form ?? 'count') ?? t('components.none'));
}
