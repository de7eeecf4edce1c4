import { useMemo } from 'react';
import { encode } from 'uqr';

export interface QrCodeProps {
  /** What the code holds, as a rule an address. */
  readonly value: string;
  /** What a screen reader hears, for example 'QR code of the join address'. */
  readonly label: string;
}

/** A QR code as one SVG path with the quiet zone of four modules that cameras need. Scales with its container. */
export function QrCode({ value, label }: QrCodeProps) {
  const { size, path } = useMemo(() => qrPath(value), [value]);

  return (
    <svg className="rt-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} />
    </svg>
  );
}

/** Edge length in modules and the path of all dark modules, one rectangle a run. */
export function qrPath(value: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(value, { ecc: 'M', border: 4 });
  const runs: string[] = [];
  data.forEach((row, y) => {
    let x = 0;
    while (x < row.length) {
      const start = x;
      while (row[x]) x += 1;
      if (x > start) runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
      x += 1;
    }
  });

  return { size, path: runs.join('') };
}
