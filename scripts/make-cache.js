import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { isOn, knownFlags } from './engine-flags.js'

/**
 * Keeps what V8 has compiled of each bundle after the runs that are usual of its commands: nothing that they do is compiled anew, and what
 * others alone do is not read each time. Each bundle has a process of its own.
 *   node scripts/make-cache.js [BUNDLE]
 */
const { engineOf, load, loaded, setFlags } = createRequire(import.meta.url)('../bin/cchc.js')
const dist = new URL('../dist/', import.meta.url)
const examples = new URL('../plans/', import.meta.url)

/** Slips of all kinds that a clerk makes: a key misspelt, one too many, one that is missing, a wrong value, a text for a list. */
const slips =
  'nam: x\nco_quan: { ten: A }\nke_hoach:\n  trichyeu: A\n  noi_dung:\n    - demuc: A\nphu_luc: A\n'

const plans = readdirSync(examples).filter(name => name.endsWith('.yaml'))
const planFile = name => fileURLToPath(new URL(name, examples))

/** The runs of each bundle, in the folder; of what a small plan has not, the others have something. */
const usual = {
  cchc: folder => [
    ['--help'],
    ['--version'],
    ...usual.render(folder).slice(0, 2),
    ['check', join(folder, 'k.yaml')],
    ['next', join(folder, 'k.yaml'), '-o', join(folder, 'cchc.yaml')],
  ],
  render: folder => [
    ['render', join(folder, 'k.yaml')],
    ['render', join(folder, 'k.yaml')],
    ...plans.map(name => ['render', planFile(name), '-o', join(folder, `${name}.docx`)]),
  ],
  check: folder => [['check', join(folder, 'k.yaml')], ...plans.map(name => ['check', planFile(name)])],
  init: folder => [['init', join(folder, 'moi.yaml')]],
  year: folder => [
    ['next', join(folder, 'k.yaml'), '-o', join(folder, 'sau.yaml')],
    ['diff', join(folder, 'k.yaml'), join(folder, 'sau.yaml')],
  ],
  tasks: folder => [['tasks', join(folder, 'k.yaml')], ...plans.map(name => ['tasks', planFile(name)])],
  word: folder => [
    ['render', join(folder, 'k.yaml')],
    ['check', join(folder, 'k.docx')],
  ],
  import: folder => [
    ['render', join(folder, 'k.yaml')],
    ['import', join(folder, 'k.docx'), '-o', join(folder, 'lai.yaml')],
  ],
  officeTemplates: folder => [
    ['templates', '--copy', join(folder, 'mau')],
    ['render', join(folder, 'k.yaml'), '--templates', join(folder, 'mau')],
  ],
  yaml: folder => [['render', join(folder, 'khong-thuan.yaml')]],
  issues: folder => [['render', join(folder, 'sai.yaml')]],
}

const [bundle] = process.argv.slice(2)
if (bundle === undefined) {
  for (const name of readdirSync(dist)) if (name.endsWith('.cache')) rmSync(new URL(name, dist))
  for (const name of Object.keys(usual)) {
    const made = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { stdio: 'inherit' })
    if (made.status !== 0) process.exitCode = 1
  }
} else {
  // The flags are a part of the key of compiled code: those of a command are not yet set when the first bundle is loaded.
  if (bundle === 'cchc') engineOf().flags = []
  else setFlags()
  // V8 keeps by a function, in the cache too, that it was once worth its faster compiler, and then compiles it in each process when it is first called: a small
  // plan paid thirteen milliseconds for what large ones had called often. The flag is a part of the key, so it is put back.
  const flag = 'sparkplug'
  const isFast = isOn(flag, knownFlags())
  if (isFast) setFlagsFromString(`--no-${flag}`)
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'))
  try {
    const { runSilently } = load('cchc')
    await runSilently(['init', join(folder, 'k.yaml')])
    writeFileSync(join(folder, 'sai.yaml'), slips)
    writeFileSync(join(folder, 'khong-thuan.yaml'), 'nam: 2026\nke_hoach: a: b\n')
    for (const line of usual[bundle](folder)) await runSilently(line)
    const { script, cache } = loaded.get(bundle)
    if (isFast) setFlagsFromString(`--${flag}`)
    writeFileSync(cache, script.createCachedData())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
