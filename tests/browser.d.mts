export declare const BROWSER_ARGUMENTS: string[];
export declare function findBrowser(): string | undefined;
export declare function ensureBrowser(): string;
