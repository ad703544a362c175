/** Changes the query that stands in the field: a function from the old to the new one. */
export type Edit = (change: (query: string) => string) => void;
