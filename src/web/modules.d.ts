/** Style sheets are bundled as minified text. */
declare module '*.css' {
  export const css: string;
}

/** The page's own words, by language and key, put in by build.ts from dialogs/words/. */
declare module 'bantr:words' {
  export const words: Record<string, Record<string, string>>;
}
