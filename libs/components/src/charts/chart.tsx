import type { ChartModel } from '@rt/domain/polling';
import type { ReactNode } from 'react';

import { BarsDrawing, columnsShown } from './bar-chart';
import { ChartFigure, ChartFigures, type ChartFrame, ChartTable, ChartTableView } from './chart-figure';
import { CloudDrawing, type Clouds, cloudsOf } from './cloud';
import { PointsDrawing } from './map-chart';
import { MatrixDrawing } from './matrix-chart';
import { ScaleDrawing } from './scale-chart';

export interface ChartProps extends ChartFrame {
  readonly model: ChartModel;
  /** Bars beside the labels from 480 px up; without it the label stands above its bar at any width. */
  readonly wide?: boolean;
  /** Where the words of a cloud stand, by who knows where they stood before. */
  readonly clouds?: Clouds | null;
}

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
  const picture = pictureOf(model, clouds);

  return (
    <>
      {picture ?? <ChartTable model={model} />}
      <ChartFigures figures={figures} />
      {picture ? <ChartTableView model={model} /> : null}
    </>
  );
}

function pictureOf({ drawn, headline }: ChartModel, clouds: Clouds | null): ReactNode {
  switch (drawn.shape) {
    case 'scale':
      return <ScaleDrawing {...drawn} />;
    case 'matrix':
      return <MatrixDrawing drawn={drawn} headline={headline} />;
    case 'words':
      return <CloudDrawing clouds={clouds ?? cloudsOf(drawn.words)} />;
    case 'points':
      return <PointsDrawing {...drawn} />;
    default:
      return null;
  }
}
