import './styles';

import { isSlowNetwork } from '@rt/web/data';
import { mountRoom } from '@rt/web/room';
import { speakAsPage } from '@rt/web/ui';
import { languages } from 'virtual:rt-languages';

await speakAsPage(document, languages);
const element = document.getElementById('app');
if (element) mountRoom(element);

// The typeface is a comfort: on a slow network the device's own one stays.
if (!isSlowNetwork()) void import('./fonts.css');
