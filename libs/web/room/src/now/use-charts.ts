import { useEffect, useState } from 'react';

type Charts = typeof import('./charts');

const AGAIN_MS = 3000;
let loaded: Charts | null = null;

/** The code of the charts; most questions are answered before it is needed. Rejects without a line. */
export async function loadCharts(): Promise<Charts> {
  loaded ??= await import('./charts');

  return loaded;
}

/** The same for a component: null until it is there; goes on trying while the line is away. */
export function useCharts(): Charts | null {
  const [charts, setCharts] = useState(loaded);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const load = () => {
      loadCharts()
        .then((code) => current && setCharts(code))
        .catch(() => {
          if (current) timer = setTimeout(load, AGAIN_MS);
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
