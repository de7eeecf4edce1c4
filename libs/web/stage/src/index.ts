import './stage.css';

export { StageApp, mountStage } from './stage-app';
