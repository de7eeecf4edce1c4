export { Banner, type Said, StatusRegion } from './banner';
export { Button, type ButtonProps } from './button';
export { ChartDownload } from './charts/chart-download';
export { pngBlob, saveFile } from './charts/files';
export { type Choice, ChoiceGroup, ChoiceList } from './choice-list';
export { CodePlate } from './code-plate';
export { Field, type FieldProps, SelectField, TextField, type TextFieldProps } from './field';
export { ReconnectIcon } from './icons';
export { type FetchedLanguages, speakAsPage } from './page-language';
export { QrCode } from './qr-code';
export { Scale, ScaleEnds } from './scale';
export { type Steady, useSteady } from './steady-list';
export { clockText, Timer } from './timer';
export {
  buttonClass,
  type ButtonLook,
  Chart,
  type ChartProps,
  ChartTable,
  type Clouds,
  cloudsOf,
} from '@rt/components';
export { type Catalogue, createWords, type Translate, type WordValues } from '@rt/words';
