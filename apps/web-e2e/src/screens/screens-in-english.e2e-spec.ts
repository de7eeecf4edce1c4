import { inEnglish } from './parts';
import { walk } from './walk';

walk('every screen by axe, geometry, targets, motion and colours (I1, I2, I3, I8, I11, I12, I13, I14, I32)', inEnglish);
