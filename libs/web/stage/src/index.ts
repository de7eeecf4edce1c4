import './stage.css';

export { mountStage, StageApp } from './stage-app';
