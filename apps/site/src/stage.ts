import './fonts-stage.css';
import './styles';

import { mountStage } from '@rt/web/stage';
import { speakAsPage } from '@rt/web/ui';

speakAsPage(document);
const element = document.getElementById('app');
if (element) mountStage(element);
