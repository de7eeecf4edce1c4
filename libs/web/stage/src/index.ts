import './stage.css';

export { mountStage } from './stage-app';
