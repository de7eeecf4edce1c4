import './room.css';

export { mountRoom, RoomApp } from './app';
