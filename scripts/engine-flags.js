import { spawnSync } from 'node:child_process'

/**
 * V8 optimises what has run for a little while, beside the program, and one document or check is made before that has paid: it took a quarter
 * of all the time. It waits twenty times as long where it is not told so; large runs are optimised all the same. Each line is one way to say so,
 * of one age of V8.
 */
const ways = [
  ['--interrupt-budget=1500000'],
  ['--invocation-count-for-turbofan=60000', '--invocation-count-for-maglev=8000'],
]

/**
 * What is new gets its room in few large steps: V8 begins with one megabyte, doubles it each time that much has stayed, and copies all of it before.
 */
const room = ['--semi-space-growth-factor=8']

/**
 * V8 compiles an expression to code of its own kind, and at the second text again to that of the machine: a run that asks several hundred
 * expressions a few times each pays for both. It was a tenth of a check.
 */
const expressions = ['--no-regexp-tier-up']

/**
 * The flags that this V8 is reported, none where it knows no way.
 * @param known what `node --v8-options` prints.
 */
export const flagsFor = known => [
  ...(ways.find(flags => flags.every(flag => isKnown(flag, known))) ?? []),
  ...[...room, ...expressions].filter(flag => isKnown(flag, known)),
]

/** A flag stands at the beginning of its line, before what it does; one that is turned off under its own name. */
const isKnown = (flag, known) => {
  const name = flag.replace(/=.*/, '').replace(/^--no-/, '--')
  return known.split('\n').some(line => line.trim().startsWith(`${name} (`))
}

/**
 * True for a setting that V8 has and has turned on.
 * @param name without dashes, `known` what `node --v8-options` prints.
 */
export const isOn = (name, known) =>
  new RegExp(`^\\s*--${name} \\(.*\\)\\s+type: bool\\s+default: --${name}\\s*$`, 'm').test(known)

/** What `node --v8-options` of this Node prints; V8 itself tells an unknown flag on stderr, and no program can keep it from that. */
export const knownFlags = () =>
  spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }).stdout ?? ''
