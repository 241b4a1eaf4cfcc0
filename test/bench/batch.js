import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentOf } from './peers/content.js'
import { makeTemplate } from './peers/make-template.js'
import { variedSpecs } from './specs.js'

const program = resolve('bin/cchc.js')
const peer = resolve('test/bench/peers/docxtemplater-many.js')

/** Documents that a process of the peer makes before it is measured, and those that are measured. */
const [peerFirst, peerCounted] = [10, 100]

/** What each case may cost at most, as a part of the peer's processor time. */
const atMost = { separate: 0.8, frame: 0.3 }

/** How many times as fast 2 jobs should be as 1. */
const jobsAtLeast = 1.65

/** Prints what a process has used, when it ends. */
const meter = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  require('node:fs').writeFileSync(process.env.CCHC_METER, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, rss: maxRSS / 1024 }))
})`

/**
 * Measures batches, each in a process of its own: separate specs that differ as those of a province do (`specs.js`), without settings and
 * with a house style of their office; a frame made of a real plan with a row for each commune; and each again, when all is up to date. Beside
 * them docxtemplater, which is given the words of the same specs, and of the same rows, already put into words. Processor time is that of the
 * whole process, user and system; ours with its start, the peer's when it is warm.
 * @param rows how many documents the large batch has.
 * @param rounds how often each case runs, in turn, so that a busy machine slows all of them alike; the median counts.
 * @returns a table in Markdown, and the figures as data: milliseconds of processor time a document (`cpu`), documents a second (`speed`),
 * peak memory (`rss`, MB) of each case by its name, and what the goals are about.
 */
export async function measureBatch(rows, rounds = 3) {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-batch-'))
  try {
    const few = Math.min(300, rows)
    await writeFiles(folder, rows, few)
    const run = (name, documents, args, target) => ({ name, documents, args, target, isOurs: true })
    const frame = (count, jobs) => ['khung.yaml', '--data', `${count}.csv`, '--jobs', String(jobs)]
    const again = (name, target, documents, args) => ({
      ...run(name, documents, args, target),
      isAgain: true,
    })
    const cases = {
      peer: { name: 'docxtemplater, the words of the same specs', folder: join(folder, 'loi-xa') },
      separate: run(`${few} separate specs, 1 job`, few, ['xa', '--jobs', '1'], 'a'),
      styled: run(`${few} separate specs of one house style, 1 job`, few, ['xa-kieu', '--jobs', '1'], 'b'),
      many: run(`${4 * few} separate specs, 1 job`, 4 * few, ['xa-nhieu', '--jobs', '1'], 'c'),
      separateAgain: again('separate specs, up to date, 1 job', 'a', few, ['xa', '--jobs', '1']),
      peerOfFrame: { name: 'docxtemplater, the words of the rows', folder: join(folder, 'loi-khung') },
      fewRows: run(`${few} rows of a frame, 1 job`, few, frame(few, 1), 'd'),
      frame: run(`${rows} rows of a frame, 1 job`, rows, frame(rows, 1), 'e'),
      frame2: run(`${rows} rows of a frame, 2 jobs`, rows, frame(rows, 2), 'f'),
      frameAgain: again('rows of a frame, up to date, 1 job', 'e', rows, frame(rows, 1)),
    }
    const results = inTurn(cases, rounds, one =>
      one.isOurs ? measure(folder, one) : measurePeer(folder, one),
    )
    return { ...summary(cases, results, { rows, few }), results }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The table, and the figures that the goals are about. */
function summary(cases, results, { rows, few }) {
  const peerOf = {
    separate: 'peer',
    styled: 'peer',
    many: 'peer',
    fewRows: 'peerOfFrame',
    frame: 'peerOfFrame',
  }
  const ratio = key => results[key].cpu / results[peerOf[key]].cpu
  const goal = { separate: atMost.separate, styled: atMost.separate, frame: atMost.frame }
  const figures = {
    separate: ratio('separate'),
    styled: ratio('styled'),
    frame: ratio('frame'),
    jobs: results.frame2.speed / results.frame.speed,
    memory: results.many.rss / results.separate.rss,
    frameMemory: results.frame.rss / results.fewRows.rss,
    peerCpu: results.peer.cpu,
    goals: { ...goal, jobs: jobsAtLeast },
  }
  const markdown = [
    '| Batch | documents a second | CPU ms a document | of docxtemplater | at most | peak RSS, MB |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...Object.entries(cases).map(([key, { name }]) => {
      const { speed, cpu, rss } = results[key]
      const part = peerOf[key] === undefined ? '' : ratio(key).toFixed(2)
      return `| ${name} | ${speed?.toFixed(0) ?? ''} | ${cpu.toFixed(1)} | ${part} | ${goal[key]?.toFixed(1) ?? ''} | ${rss.toFixed(0)} |`
    }),
    '',
    `CPU is that of the whole process; docxtemplater is warm, ours counts its start too. 2 jobs are ${figures.jobs.toFixed(2)} times as fast as 1 (at least ${jobsAtLeast}); peak RSS of ${4 * few} specs is ${figures.memory.toFixed(2)} times that of ${few}, of ${rows} rows ${figures.frameMemory.toFixed(2)} times that of ${few}.`,
  ].join('\n')
  return { markdown, figures }
}

/** The median of some runs of each, taken in turn. */
function inTurn(cases, rounds, measureOne) {
  const runs = Object.fromEntries(Object.keys(cases).map(key => [key, []]))
  for (let round = 0; round < rounds; round++)
    for (const [key, one] of Object.entries(cases))
      runs[key].push(measureOne(one.isAgain ? one : { ...one, target: `${one.target}${round || ''}` }))
  return Object.fromEntries(
    Object.entries(runs).map(([key, all]) => [key, all.sort((a, b) => a.cpu - b.cpu)[all.length >> 1]]),
  )
}

/** The specs; a real plan as a frame, whose place is the commune of the row, and its data; and the words of both for the peer. */
async function writeFiles(folder, rows, few) {
  writeFileSync(join(folder, 'meter.cjs'), meter)
  const specs = variedSpecs(4 * few)
  for (const [name, texts] of Object.entries({
    xa: specs.slice(0, few),
    'xa-kieu': specs.slice(0, few),
    'xa-nhieu': specs,
  })) {
    mkdirSync(join(folder, name))
    for (const [index, text] of texts.entries())
      writeFileSync(join(folder, name, `xa-${index + 1}.yaml`), text)
  }
  writeFileSync(join(folder, 'xa-kieu', 'cchc.yaml'), 'the_thuc:\n  co_chu: 13\n')

  const plan = readFileSync('plans/cam-nhuong-2025.yaml', 'utf8')
  const place = /^ {2}dia_danh: (.*)$/m.exec(plan)[1]
  const frame = plan.replaceAll(place, '{{xa.ten}}').replace(/^( {2}dia_danh: )(.*)$/m, '$1"$2"')
  writeFileSync(join(folder, 'khung.yaml'), frame)
  const all = peerFirst + peerCounted
  for (const count of new Set([few, rows, all])) {
    const lines = Array.from(
      { length: count },
      (_, index) => `${index + 1};Xã thứ ${index + 1};${1000 + index}\r\n`,
    )
    writeFileSync(join(folder, `${count}.csv`), `\uFEFFMã;Tên;Số hộ\r\n${lines.join('')}`)
  }
  mkdirSync(join(folder, 'xa-dau'))
  for (let number = 1; number <= all; number++)
    writeFileSync(join(folder, 'xa-dau', `xa-${number}.yaml`), specs[(number - 1) % specs.length])
  await writeWords(folder, ['xa-dau'], 'loi-xa')
  await writeWords(folder, ['khung.yaml', '--data', `${all}.csv`], 'loi-khung')
}

/** Writes the words of documents as the peer gets them, and its templates. */
async function writeWords(folder, args, target) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, 'render', ...args, '--format', 'txt', '--out-dir', target],
    { cwd: folder, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${args.join(' ')} gave ${status}: ${stderr}`)
  const at = name => join(folder, target, name)
  const texts = readdirSync(at('.')).filter(name => name.endsWith('.txt'))
  for (const [index, name] of texts.entries()) {
    const content = contentOf(readFileSync(at(name), 'utf8'))
    writeFileSync(at(`${index + 1}.json`), JSON.stringify(content))
    writeFileSync(at(`${content.columns}.docx`), await makeTemplate(content.columns))
  }
}

/** Runs `node ARGS` to its end and gives what it used. */
function metered(folder, cwd, args) {
  const file = join(folder, 'meter.json')
  const begun = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', join(folder, 'meter.cjs'), ...args], {
    cwd,
    env: { ...process.env, CCHC_METER: file },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${args.join(' ')} gave ${status}: ${stderr}`)
  return { seconds: (performance.now() - begun) / 1000, ...JSON.parse(readFileSync(file, 'utf8')) }
}

function measure(folder, { documents, args, target }) {
  const { seconds, cpu, rss } = metered(folder, folder, [program, 'render', ...args, '--out-dir', target])
  return { speed: documents / seconds, cpu: cpu / documents, rss }
}

/** What a document costs the peer when it is warm: all of them without what the first ones cost. */
function measurePeer(folder, { folder: words }) {
  const first = metered(folder, '.', [peer, words, String(peerFirst)])
  const all = metered(folder, '.', [peer, words, String(peerFirst + peerCounted)])
  return {
    cpu: (all.cpu - first.cpu) / peerCounted,
    speed: peerCounted / (all.seconds - first.seconds),
    rss: all.rss,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { markdown, figures } = await measureBatch(
    Number(process.env.ROWS ?? 3321),
    Number(process.env.ROUNDS ?? 3),
  )
  console.log(`${markdown}\n\n${JSON.stringify(figures)}`)
}
