import './colors.css';
import marks from './marks.module.css';
import shared from './shared.module.css';

type Styles = {readonly [name: string]: string};

/** Classes of the marks of decisions and action items: `decision`, `action`, `stated`, `likely`. */
export const markStyles: Styles = marks;
/** Classes of what several components have in common: lists, rows, quotes, buttons. */
export const sharedStyles: Styles = shared;
