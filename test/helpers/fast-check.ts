import fc from 'fast-check'

/**
 * Every run of the tests tries the same values: what fails has its reason in what was changed, and fails again. `SEED=random` tries
 * others (a failure names their seed), `SEED=<number>` those of that seed.
 */
const { SEED = '2026' } = process.env
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) })

export { default } from 'fast-check'
