import { pngBlob } from '@rt/web/ui';
import boldFont from 'source-sans/TTF/SourceSans3-Bold.ttf?url';
import regularFont from 'source-sans/TTF/SourceSans3-Regular.ttf?url';

import type { Tools } from './make-files';

/** How a browser draws pictures and fetches fonts. `progress` is told how many results are made, of how many. */
export function browserTools(progress: Tools['progress']): Tools {
  return {
    progress,
    png: async (svg) => new Uint8Array(await (await pngBlob(svg)).arrayBuffer()),
    fonts: async () => {
      const [regular, bold] = await Promise.all([fetchBytes(regularFont), fetchBytes(boldFont)]);

      return { regular, bold };
    },
  };
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}`);

  return new Uint8Array(await answer.arrayBuffer());
}
