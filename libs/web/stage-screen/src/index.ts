export { CornerMark } from './corner-mark';
export { StagePicture } from './stage-picture';
export { StageScreen, type StageScreenProps } from './stage-screen';
