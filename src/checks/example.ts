/** A change, marked as `git diff --word-diff` marks it: what is wrong, what takes its place, or one of them alone. */
const change = /\[-(?<wrong>.*?)-\]|\{\+(?<right>.*?)\+\}/gsu

/** The two fragments of a spec that a rule's example is: with the problem, and mended. */
export const sidesOf = (example: string): { bad: string; good: string } => ({
  bad: example.replace(change, '$<wrong>'),
  good: example.replace(change, '$<right>'),
})
