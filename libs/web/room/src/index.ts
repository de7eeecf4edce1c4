import './room.css';

export { RoomApp, mountRoom } from './app';
