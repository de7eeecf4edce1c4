/** Pixels of a PNG for each unit of its SVG: sharp on a slide. */
const PNG_SCALE = 2;

/** What browsers draw at most: pixels of a side, and of all in an iPhone. */
const MOST = { side: 16_384, pixels: 16_777_216 };

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export function svgBlob(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** How many times its size a drawing is as a picture: twice, or as much as browsers draw. */
export function pngScale(width: number, height: number): number {
  return Math.min(PNG_SCALE, MOST.side / Math.max(width, height), Math.sqrt(MOST.pixels / (width * height)));
}

/** The same drawing as PNG, twice its size where it can be. Throws where the browser cannot draw it. */
export async function pngBlob(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(svg));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    const scale = pngScale(image.naturalWidth, image.naturalHeight);
    canvas.width = Math.floor(image.naturalWidth * scale);
    canvas.height = Math.floor(image.naturalHeight * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new Error('The browser drew no PNG');

    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
