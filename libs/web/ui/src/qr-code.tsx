import { useEffect, useState } from 'react';

export interface QrCodeProps {
  readonly value: string;
  /** What a screen reader hears, for example 'QR code of the join address'. */
  readonly label: string;
}

/** A QR code with a quiet zone of four modules. The encoder loads with the first code. */
export function QrCode({ value, label }: QrCodeProps) {
  const [drawn, setDrawn] = useState<QrPath | null>(null);
  useEffect(() => {
    let current = true;
    qrPath(value)
      .then((path) => current && setDrawn(path))
      .catch(() => current && setDrawn(null));

    return () => {
      current = false;
    };
  }, [value]);
  if (drawn === null) return null;

  return (
    <svg
      className="rt-qr"
      viewBox={`0 0 ${drawn.size} ${drawn.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={drawn.size} height={drawn.size} fill="#ffffff" />
      <path d={drawn.path} />
    </svg>
  );
}

/** Edge length in modules and the path of all dark modules. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Encodes a text; the path has one rectangle a run of dark modules. */
export async function qrPath(value: string): Promise<QrPath> {
  const { encode } = await import('uqr');
  const { data, size } = encode(value, { ecc: 'M', border: 4 });

  return { size, path: data.flatMap(rowRuns).join('') };
}

function rowRuns(row: readonly boolean[], y: number): readonly string[] {
  const runs: string[] = [];
  let x = 0;
  while (x < row.length) {
    const start = x;
    while (row[x]) x += 1;
    if (x > start) runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
    x += 1;
  }

  return runs;
}
