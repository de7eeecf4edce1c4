import '@rt/web/ui/tokens.css';
import '@rt/web/ui/base.css';
import '@rt/web/ui/components.css';
import '@rt/components/charts/styles.css';
