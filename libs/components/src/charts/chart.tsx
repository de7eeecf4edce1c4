import type { ChartModel } from '@rt/domain/polling';

import { BarsDrawing, columnsShown } from './bar-chart';
import { ChartFigure, ChartFigures, type ChartFrame, ChartTable, ChartTableView } from './chart-figure';
import { CloudDrawing, type Clouds, cloudsOf } from './cloud';
import { MatrixDrawing } from './matrix-chart';
import { ScaleDrawing } from './scale-chart';

export interface ChartProps extends ChartFrame {
  readonly model: ChartModel;
  /** Bars beside the labels from 480 px up; without it the label stands above its bar at any width. */
  readonly wide?: boolean;
  /** Where the words of a cloud stand, by who knows where they stood before. */
  readonly clouds?: Clouds | null;
}

/** A model on a page, drawn by its shape. A shape that has no drawing yet is shown as its table. */
export function Chart({ model, wide = true, clouds = null, ...frame }: ChartProps) {
  return (
    <ChartFigure model={model} {...frame}>
      <Drawing model={model} wide={wide} clouds={clouds} />
    </ChartFigure>
  );
}

function Drawing({ model, wide, clouds }: Required<Pick<ChartProps, 'model' | 'wide' | 'clouds'>>) {
  const { drawn, figures } = model;
  // Bars are a table themselves, of what they show.
  if (drawn.shape === 'bars') {
    return (
      <>
        <BarsDrawing model={model} drawn={drawn} wide={wide} />
        <ChartFigures figures={figures} />
        {model.table.columns.length > columnsShown(drawn) ? <ChartTableView model={model} /> : null}
      </>
    );
  }
  if (drawn.shape !== 'scale' && drawn.shape !== 'matrix' && drawn.shape !== 'words') {
    return (
      <>
        <ChartTable model={model} />
        <ChartFigures figures={figures} />
      </>
    );
  }

  return (
    <>
      {drawn.shape === 'scale' ? <ScaleDrawing {...drawn} /> : null}
      {drawn.shape === 'matrix' ? <MatrixDrawing drawn={drawn} headline={model.headline} /> : null}
      {drawn.shape === 'words' ? <CloudDrawing clouds={clouds ?? cloudsOf(drawn.words)} /> : null}
      <ChartFigures figures={figures} />
      <ChartTableView model={model} />
    </>
  );
}
