/** Stands in for a module that this site does not need. */
export default undefined;
