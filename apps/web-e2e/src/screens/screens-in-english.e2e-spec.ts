import { OTHER_SCREENS } from './parts';
import { Pictures } from './pictures';
import { walk } from './walk';

walk(
  'every screen by axe, geometry, targets, motion and colours (I1, I2, I3, I8, I11, I12, I13, I14, I32)',
  Pictures.arePseudo ? [] : OTHER_SCREENS,
);
