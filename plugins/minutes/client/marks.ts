import styles from './marks.module.css';

/** Classes of the marks of decisions and action items: `decision`, `action`, `stated`, `likely`. */
export const markStyles: {readonly [name: string]: string} = styles;
