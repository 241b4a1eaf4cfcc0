import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Runs the commands once, so that the functions they need are compiled, and keeps what V8 made of each bundle. */
const require = createRequire(import.meta.url)
require('../bin/engine.js').setFlags()
const { load, loaded } = require('../bin/load.js')
const dist = new URL('../dist/', import.meta.url)
const examples = new URL('../plans/', import.meta.url)
for (const name of readdirSync(dist)) if (name.endsWith('.cache')) rmSync(new URL(name, dist))
const folder = mkdtempSync(join(tmpdir(), 'cchc-'))
try {
  const others = readdirSync(examples)
    .filter(name => name.endsWith('.yaml'))
    .map(name => ({ plan: fileURLToPath(new URL(name, examples)), target: join(folder, `${name}.docx`) }))
  // Slips of all kinds that a clerk makes: a key misspelt, one too many, one that is missing, a wrong value, a text for a list.
  const wrong = join(folder, 'sai.yaml')
  writeFileSync(
    wrong,
    'nam: x\nco_quan: { ten: A }\nke_hoach:\n  trichyeu: A\n  noi_dung:\n    - demuc: A\nphu_luc: A\n',
  )
  await load('cchc').warmUp(join(folder, 'ke-hoach.yaml'), join(folder, 'nam-sau.yaml'), others, wrong)
  for (const { script, cache } of loaded.values()) writeFileSync(cache, script.createCachedData())
} finally {
  rmSync(folder, { recursive: true, force: true })
}
