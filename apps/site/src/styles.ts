import '@rt/web/ui/tokens.css';
import '@rt/web/ui/base.css';
import '@rt/components/controls/styles.css';
import '@rt/web/ui/styles.css';
