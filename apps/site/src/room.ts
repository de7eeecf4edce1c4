import './styles';

import { isSlowNetwork } from '@rt/web/data';
import { mountRoom } from '@rt/web/room';
import { speakAsPage } from '@rt/web/ui';

speakAsPage(document);
const element = document.getElementById('app');
if (element) mountRoom(element);

// The typeface is a comfort: on a slow network the device's own one stays.
if (!isSlowNetwork()) void import('./fonts.css');
