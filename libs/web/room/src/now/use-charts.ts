import { useEffect, useState } from 'react';

type Charts = typeof import('./charts');

const AGAIN_MS = 3000;
const IDLE_MS = 1000;
let loaded: Charts | null = null;

/** The code of the charts; most questions are answered before it is needed. Rejects without a line. */
export async function loadCharts(): Promise<Charts> {
  loaded ??= await import('./charts');

  return loaded;
}

/**
 * Fetches it while the line is up and nothing hurries: a browser that was refused code once may not ask for it again
 * before the page is loaded anew.
 */
export function useChartsBeforeNeed(lineIsUp: boolean): void {
  useEffect(() => {
    if (!lineIsUp || loaded) return;
    const timer = setTimeout(() => void loadCharts().catch(() => undefined), IDLE_MS);

    return () => clearTimeout(timer);
  }, [lineIsUp]);
}

/** The same for a component: null until it is there, 'failed' where it could not be had although there is a line. */
export function useCharts(): Charts | 'failed' | null {
  const [charts, setCharts] = useState<Charts | 'failed' | null>(loaded);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const load = () => {
      loadCharts()
        .then((code) => current && setCharts(code))
        .catch(() => {
          if (!current) return;
          setCharts(navigator.onLine ? 'failed' : null);
          timer = setTimeout(load, AGAIN_MS);
        });
    };
    load();

    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, []);

  return charts;
}
