export type Canvas = Pick<
  PDFKit.PDFDocument,
  | 'save'
  | 'restore'
  | 'rect'
  | 'circle'
  | 'path'
  | 'moveTo'
  | 'lineTo'
  | 'lineWidth'
  | 'fill'
  | 'stroke'
  | 'fillColor'
  | 'font'
  | 'fontSize'
  | 'text'
  | 'widthOfString'
  | 'translate'
  | 'scale'
>;

export const FONTS = { regular: 'regular', bold: 'bold' } as const;

type Attributes = Readonly<Record<string, string>>;

interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly text: string;
}

const INK = '#14212b';
const ELEMENT = /<([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*\/?>([^<]*)/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const UNDRAWN: readonly string[] = ['svg', 'title', 'desc', 'g'];
const BOLD_FROM = 600;

const DRAWN: Readonly<Record<string, (canvas: Canvas, element: Element) => void>> = {
  rect: drawRect,
  text: drawText,
  line: drawLine,
  circle: drawCircle,
  path: drawPath,
};

/** The elements of a drawing, as `chartSvg` writes them: flat, with all looks in attributes. */
function elementsOf(svg: string): readonly Element[] {
  return [...svg.matchAll(ELEMENT)].map(([, name = '', attributes = '', text = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, plain(value ?? '')]),
    ),
    text: plain(text),
  }));
}

/** Names of elements in a drawing that would be left out of a PDF; none, for what `chartSvg` makes. */
export function leftOut(svg: string): readonly string[] {
  const names = elementsOf(svg).map(({ name }) => name);

  return [...new Set(names.filter((name) => !(name in DRAWN) && !UNDRAWN.includes(name)))];
}

/** True where a drawing has more than letters on its ground: then it shows what a table does not. */
export function isDrawing(svg: string): boolean {
  const shapes = elementsOf(svg).filter(({ name }) => name in DRAWN && name !== 'text');

  return shapes.length > 1;
}

/** Width and height of a drawing, in its own units. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const attributes = elementsOf(svg)[0]?.attributes ?? {};

  return { width: Number(attributes['width'] ?? 0), height: Number(attributes['height'] ?? 0) };
}

/** Draws an SVG of `chartSvg` with its left upper corner at a place, in points, as lines and letters. */
export function drawSvg(canvas: Canvas, svg: string, place: { x: number; y: number; scale: number }): void {
  canvas.save();
  canvas.translate(place.x, place.y).scale(place.scale);
  for (const element of elementsOf(svg)) DRAWN[element.name]?.(canvas, element);
  canvas.restore();
}

const number = ({ attributes }: Element, name: string): number => Number(attributes[name] ?? 0);

function drawRect(canvas: Canvas, element: Element): void {
  const [width, height] = [number(element, 'width'), number(element, 'height')];
  // A reader would draw one that has no width as a thread.
  if (width > 0 && height > 0) paint(canvas.rect(number(element, 'x'), number(element, 'y'), width, height), element);
}

function drawCircle(canvas: Canvas, element: Element): void {
  paint(canvas.circle(number(element, 'cx'), number(element, 'cy'), number(element, 'r')), element);
}

function drawPath(canvas: Canvas, element: Element): void {
  paint(canvas.path(element.attributes['d'] ?? ''), element);
}

function drawLine(canvas: Canvas, element: Element): void {
  canvas.moveTo(number(element, 'x1'), number(element, 'y1')).lineTo(number(element, 'x2'), number(element, 'y2'));
  paint(canvas, { ...element, attributes: { ...element.attributes, fill: 'none' } });
}

function paint(canvas: Canvas, { attributes }: Element): void {
  const { fill = INK, stroke, 'stroke-width': width = '1' } = attributes;
  if (stroke !== undefined && stroke !== 'none') canvas.lineWidth(Number(width)).stroke(stroke);
  else canvas.fill(fill === 'none' ? 'white' : fill);
}

function drawText(canvas: Canvas, element: Element): void {
  const { attributes, text } = element;
  const size = Number(attributes['font-size'] ?? 16);
  const bold = Number(attributes['font-weight'] ?? 400) >= BOLD_FROM;
  canvas.font(bold ? FONTS.bold : FONTS.regular).fontSize(size);
  const width = canvas.widthOfString(text);
  const anchor = attributes['text-anchor'];
  const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  canvas.fillColor(attributes['fill'] ?? INK);
  canvas.text(text, number(element, 'x') - before, number(element, 'y'), { lineBreak: false, baseline: 'alphabetic' });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

function plain(markup: string): string {
  return markup.replace(/&([a-z]+|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
