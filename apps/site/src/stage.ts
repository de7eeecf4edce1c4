import './fonts-stage.css';
import './styles';

import { mountStage } from '@rt/web/stage';

const element = document.getElementById('app');
if (element) mountStage(element);
