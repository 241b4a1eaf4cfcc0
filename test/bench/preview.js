import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { median } from './median.js'

const program = resolve('bin/cchc.js')
const plan = 'plans/cam-nhuong-2025.yaml'

/** Half of the time between two looks of the preview at its files, in ms: a save waits so long on average before anything is done. */
const halfPause = 50

const pause = ms => new Promise(done => setTimeout(done, ms))

/**
 * From a save of the largest plan to the new page in the hands of who follows it, beside a warm render of the same plan; both in the same run, in turns.
 * @param folder for the copy of the plan that is saved.
 * @returns the ratio, and a table of it in Markdown.
 */
export async function measurePreview(folder, rounds = 15) {
  const spec = join(folder, 'xem.yaml')
  const text = readFileSync(plan, 'utf8')
  writeFileSync(spec, text)
  const { renderDocument } = createRequire(import.meta.url)(resolve('dist/index.cjs'))
  const child = spawn(process.execPath, [program, 'preview', spec, '--no-open'])
  try {
    const address = await addressOf(child)
    const events = await fetch(`${address}events`)
    const reader = events.body.getReader()
    const waits = []
    const renders = []
    let version = await versionOf(address)
    for (let round = 0; round < rounds + 3; round++) {
      // The rules and the pages of the save before are done with.
      await quiet(reader, address)
      const begin = performance.now()
      await renderDocument({ name: spec, text }, { format: 'docx' })
      const rendered = performance.now() - begin
      await pause(Math.random() * 2 * halfPause)
      const saved = performance.now()
      writeFileSync(spec, `${text}# ${round}\n`)
      let next = version
      while (next === version) {
        await reader.read()
        next = await versionOf(address)
      }
      await (await fetch(`${address}document`)).text()
      const waited = performance.now() - saved
      version = next
      if (round < 3) continue
      waits.push(waited)
      renders.push(rendered)
    }
    const [wait, render] = [median(waits), median(renders)]
    const ratio = Math.max(0, wait - halfPause) / render
    const page = `| Preview of ${plan}, warm | median ms | times a warm render | at most |\n| --- | ---: | ---: | ---: |\n| \`renderDocument\` | ${render.toFixed(0)} | 1 | |\n| from a save to the new page | ${wait.toFixed(0)} | ${ratio.toFixed(2)} | 3.0 |\n\nFiles are looked at every ${2 * halfPause} ms; half of that is no work and is left out of the ratio.`
    return { ratio, page }
  } finally {
    child.kill()
  }
}

const addressOf = child =>
  new Promise((done, fail) => {
    let said = ''
    child.stdout.on('data', data => {
      said += data
      const address = /http:\S+/.exec(said)?.[0]
      if (address !== undefined && said.includes('\n')) done(address)
    })
    child.once('exit', code => fail(new Error(`the preview ended with ${code}`)))
  })

const stateOf = async address => (await fetch(`${address}state`)).json()
const versionOf = async address => (await stateOf(address)).version

/** Waits until nothing more is to be told: checked, and the pages reckoned. */
async function quiet(reader, address) {
  for (;;) {
    const state = await stateOf(address)
    if (!state.isChecking && state.pages !== undefined) return
    await reader.read()
  }
}
