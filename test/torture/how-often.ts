/** True for `npm run torture`. */
export const isLong = process.env.TORTURE === '1'

/** How often something is tried: a few times with all other tests, else in large. */
export const times = (few: number, many: number): number => (isLong ? many : few)

/** Numbers from 0 to 1 that are the same in every run, or others with TORTURE_SEED. */
export function randomNumbers(seed = Number(process.env.TORTURE_SEED ?? 1)): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
