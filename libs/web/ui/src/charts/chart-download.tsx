import { useState } from 'react';
import { chartCsv, chartSvg, type ChartFile } from '@rt/domain/polling';
import { Button } from '../button';
import { t } from '../ui-words';
import { pngBlob, saveFile, svgBlob } from './files';

interface ChartDownloadProps {
  readonly chart: ChartFile;
  /** Name of the files without their ending: 'RT-2026-014-Q2'. */
  readonly name: string;
}

/** The chart to take away: as a drawing, as a picture, as a table. */
export function ChartDownload({ chart, name }: ChartDownloadProps) {
  const [failed, setFailed] = useState(false);
  const savePng = async () => {
    try {
      saveFile(`${name}.png`, await pngBlob(chartSvg(chart)));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className="rt-downloads" role="group" aria-label={t('ui.download')}>
      <Button look="link" onClick={() => saveFile(`${name}.svg`, svgBlob(chartSvg(chart)))}>
        {t('ui.download-svg')}
      </Button>
      <Button look="link" onClick={() => void savePng()}>
        {t('ui.download-png')}
      </Button>
      <Button look="link" onClick={() => saveFile(`${name}.csv`, new Blob([chartCsv(chart)], { type: 'text/csv' }))}>
        {t('ui.download-csv')}
      </Button>
      {failed ? <p role="alert">{t('ui.download-failed')}</p> : null}
    </div>
  );
}
