import './room.css';

export { mountRoom } from './app';
