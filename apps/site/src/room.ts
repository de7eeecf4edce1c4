import './fonts.css';
import './styles';
import { mountRoom } from '@rt/web/room';

const element = document.getElementById('app');
if (element) mountRoom(element);
