import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flagsFor, isOn, knownFlags } from '../../scripts/engine-flags.js'
import { buildIfStale } from '../helpers/build-if-stale.ts'

describe('the flags of V8', () => {
  it('are those that it knows, whatever its age', () => {
    expect(flagsFor('  --interrupt-budget (interrupt budget)\n        type: int\n')).toEqual([
      '--interrupt-budget=1500000',
    ])
    const newer =
      '  --interrupt-budget-for-maglev (x)\n  --invocation-count-for-maglev (x)\n  --invocation-count-for-turbofan (x)\n'
    expect(flagsFor(newer)).toEqual([
      '--invocation-count-for-turbofan=60000',
      '--invocation-count-for-maglev=8000',
    ])
    expect(flagsFor('  --semi-space-growth-factor (factor)\n')).toEqual(['--semi-space-growth-factor=8'])
    expect(flagsFor('  --regexp-tier-up (enable regexp interpreter)\n')).toEqual(['--no-regexp-tier-up'])
  })

  it('are none where a name is missing or is told of another flag alone', () => {
    expect(flagsFor('')).toEqual([])
    expect(flagsFor('  --invocation-count-for-maglev (x)\n')).toEqual([])
    expect(flagsFor('  --x (see --interrupt-budget (old))\n')).toEqual([])
    expect(flagsFor('  --regexp-tier-up-ticks (number)\n')).toEqual([])
  })

  it('are told as on where they are', () => {
    const known = '  --sparkplug (a compiler)\n        type: bool  default: --sparkplug\n'
    expect(isOn('sparkplug', known)).toBe(true)
    expect(isOn('sparkplug', known.replace('default: --', 'default: --no-'))).toBe(false)
    expect(isOn('sparkplug', known.replaceAll('sparkplug', 'always-sparkplug'))).toBe(false)
    expect(isOn('sparkplug', '')).toBe(false)
  })

  it('are accepted in silence by this Node', () => {
    const flags = flagsFor(knownFlags())
    const { status, stderr } = spawnSync(process.execPath, [...flags, '-e', ''], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })
})

describe('a program that another Node has built', () => {
  let folder: string

  beforeAll(async () => {
    await buildIfStale()
    folder = mkdtempSync(join(tmpdir(), 'cchc-engine-'))
    for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(folder, part), { recursive: true })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** What a command line does in the folder: which flags it has set, what compiled code it takes. */
  function run(...args: string[]) {
    const look = `
      const v8 = require('node:v8'), vm = require('node:vm')
      const flags = [], caches = [], set = v8.setFlagsFromString
      v8.setFlagsFromString = flag => { flags.push(flag); set(flag) }
      const { Script } = vm
      vm.Script = class extends Script {
        constructor(code, options) { super(code, options); caches.push(options.cachedData && !this.cachedDataRejected) }
      }
      process.on('exit', () => process.stderr.write(JSON.stringify({ flags, caches })))`
    writeFileSync(join(folder, 'look.cjs'), look)
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', join(folder, 'look.cjs'), join(folder, 'bin', 'cchc.js'), ...args],
      { encoding: 'utf8' },
    )
    return { status, stdout, ...(JSON.parse(stderr) as { flags: string[]; caches: unknown[] }) }
  }

  it('sets its flags and takes the compiled code in the Node that built it', () => {
    const here = run('explain')
    expect(here).toMatchObject({ status: 0, flags: [...flagsFor(knownFlags())] })
    expect(here.caches.length).toBeGreaterThan(1)
    expect(here.caches.every(Boolean)).toBe(true)
  })

  it('sets none to print the help of a command, and takes the compiled code', () => {
    expect(run('help', 'check')).toMatchObject({ status: 0, flags: [], caches: [true] })
  })

  it('runs with no flag and none of the compiled code', () => {
    const file = join(folder, 'dist', 'engine.json')
    const engine = JSON.parse(readFileSync(file, 'utf8')) as { identity: string; flags: string[] }
    writeFileSync(file, JSON.stringify({ ...engine, identity: engine.identity.replace(/v\d+/, 'v19') }))
    expect(run('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(run('help', 'check').stdout).toBe(run('check', '--help').stdout)
    const here = run('explain')
    expect(here).toMatchObject({ status: 0, flags: [] })
    expect(here.stdout).toContain('the-thuc/lap-tu')
    expect(here.caches.length).toBeGreaterThan(1)
    expect(here.caches.some(Boolean)).toBe(false)
    rmSync(file)
    expect(run('explain')).toMatchObject({ status: 0, flags: [] })
    writeFileSync(file, 'no JSON')
    expect(run('explain')).toMatchObject({ status: 0, flags: [] })
  })
})
