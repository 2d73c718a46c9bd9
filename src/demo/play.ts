import type { Stage } from './stage.js';
import type { Screen } from './terminal/screen.js';

/** What every scene gets. */
export interface Play {
  readonly stage: Stage;
  readonly screen: Screen;
}
