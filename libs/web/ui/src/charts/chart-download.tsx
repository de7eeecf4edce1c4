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
  /** Name of the files without their ending: 'RT-2026-014-Q2'. */
  readonly name: string;
}

/** The chart to take away: as a drawing, as a picture, as a table. */
export function ChartDownload({ models, facts, name }: ChartDownloadProps) {
  const [failed, setFailed] = useState(false);
  const svg = () => chartSvg(models[0], { foot: models[0].base, none: t('ui.none') });
  const savePng = async () => {
    try {
      saveFile(`${name}.png`, await pngBlob(svg()));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className="rt-downloads" role="group" aria-label={t('ui.download')}>
      <Button
        look="link"
        onClick={() => saveFile(`${name}.csv`, new Blob([chartCsv(models, facts)], { type: 'text/csv' }))}
      >
        {t('ui.download-csv')}
      </Button>
      <Button look="link" onClick={() => saveFile(`${name}.svg`, svgBlob(svg()))}>
        {t('ui.download-svg')}
      </Button>
      <Button look="link" onClick={() => void savePng()}>
        {t('ui.download-png')}
      </Button>
      {failed ? <p role="alert">{t('ui.download-failed')}</p> : null}
    </div>
  );
}
