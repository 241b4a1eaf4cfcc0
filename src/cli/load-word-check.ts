/** Loads what checks Word files; it stands in a bundle of its own. */
export const loadWordCheck = () => import('./commands/check-word.ts')
