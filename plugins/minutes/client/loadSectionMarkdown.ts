/** Comes when somebody cites: no page needs it to be read. */
export const loadSectionMarkdown = () => import('./sectionMarkdown');
