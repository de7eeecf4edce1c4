export { CornerMark } from './corner-mark';
export { StagePicture } from './stage-picture';
export { StageScreen } from './stage-screen';
