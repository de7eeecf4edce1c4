import { NONE } from '@rt/components';
import { chartCsv, type ChartFacts, type ChartModel, chartSvg } from '@rt/domain/polling';
import { useState } from 'react';

import { Button } from '../button';
import { t } from './chart-download-words';
import { pngBlob, saveFile, svgBlob } from './files';

interface ChartDownloadProps {
  /** The main one first, which the picture shows; the table has them all. */
  readonly models: readonly [ChartModel, ...ChartModel[]];
  /** Lines below the table: name and value. */
  readonly facts: ChartFacts;
  readonly rounds?: boolean;
  /** Name of the files without their ending: 'RT-2026-014-Q2'. */
  readonly name: string;
}

/** The chart to take away: as a drawing, as a picture, as a table. */
export function ChartDownload({ models, facts, rounds = false, name }: ChartDownloadProps) {
  const of = { of: rounds ? 'rounds' : 'chart' };
  const [failed, setFailed] = useState(false);
  const svg = () => chartSvg(models[0], { foot: models[0].base, none: NONE });
  const savePng = async () => {
    try {
      saveFile(`${name}.png`, await pngBlob(svg()));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className="rt-downloads" role="group" aria-label={t('ui.download', of)}>
      <Button
        look="link"
        onClick={() => saveFile(`${name}.csv`, new Blob([chartCsv(models, facts)], { type: 'text/csv' }))}
      >
        {t('ui.download-csv', of)}
      </Button>
      <Button look="link" onClick={() => saveFile(`${name}.svg`, svgBlob(svg()))}>
        {t('ui.download-svg', of)}
      </Button>
      <Button look="link" onClick={() => void savePng()}>
        {t('ui.download-png', of)}
      </Button>
      {failed ? <p role="alert">{t('ui.download-failed')}</p> : null}
    </div>
  );
}
