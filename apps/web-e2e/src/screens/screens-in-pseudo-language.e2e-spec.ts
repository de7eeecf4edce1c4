import { inPseudo } from './parts';
import { walk } from './walk';

walk('every screen with words 40 % longer, and no words outside of the catalogues', inPseudo, { pseudo: true });
