/** What checks Word files, in a bundle of its own: a check of a plan loads nothing of it. */
export { pageRules } from '../../page-rules/rules/index.ts'
export { checkWord } from '../../word-check/check-word.ts'
export { commentedCopy } from '../../word-check/commented-copy.ts'
export { stateOfCopy } from '../../word-edit/seal.ts'
