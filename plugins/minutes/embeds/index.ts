/**
 * Parts of minutes for a site's own Markdown pages: `docusaurus-plugin-minutes/embeds`. What they
 * show is put in while the page is compiled (`routes/embedLoader`).
 */
export {default as DiscussedIn} from './DiscussedIn';
export {default as MinutesList} from './MinutesList';
export {default as TeamHistory} from './TeamHistory';
