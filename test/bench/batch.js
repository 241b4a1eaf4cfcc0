import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from './median.js'
import { metered } from './meter.js'
import { contentOf } from './peers/content.js'
import { makeTemplate } from './peers/make-template.js'
import { variedSpecs } from './specs.js'

const program = resolve('bin/cchc.js')
const peer = resolve('test/bench/peers/docxtemplater-many.js')

/** Documents that a process of the peer makes before it counts, and those that count. */
const [peerFirst, peerCounted] = [10, 100]

/**
 * Measures batches, each in a process of its own: separate specs that differ as those of a province do (`specs.js`), without settings and
 * with a house style of their office; a frame made of a real plan with a row for each commune; and each again, when all is up to date. Beside
 * them docxtemplater, which is given the words of the same specs, and of the same rows. The time of processors is that of the whole process:
 * ours with its start, the peer's when it is warm.
 * @param rows how many documents the large batch has.
 * @param rounds how often each case runs, in turn, so that a busy machine slows all of them alike; the median counts.
 * @returns the milliseconds of processors that a document takes (`separate` of a long run, `fewSpecs` and `styled` of a short one, `frame`, and of
 * the peer `peer` for the specs, `framePeer` for the rows), how many times as fast 2 jobs are as 1 (`jobs`), how many times the memory four times
 * as many specs take (`specsMemory`), and all rows against few (`rowsMemory`); and all of that as a table in Markdown (`page`).
 */
export async function measureBatch(rows, rounds = 3) {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-batch-'))
  try {
    const few = Math.min(300, rows)
    await writeFiles(folder, rows, few)
    const frame = (count, jobs) => ['khung.yaml', '--data', `${count}.csv`, '--jobs', String(jobs)]
    const cases = {
      peer: { name: 'docxtemplater, the words of these specs', words: 'loi-xa' },
      fewSpecs: { name: `${few} separate specs, 1 job`, documents: few, args: ['xa', '--jobs', '1'] },
      styled: {
        name: `${few} separate specs of one house style, 1 job`,
        documents: few,
        args: ['xa-kieu', '--jobs', '1'],
      },
      separate: {
        name: `${4 * few} separate specs, 1 job`,
        documents: 4 * few,
        args: ['xa-nhieu', '--jobs', '1'],
      },
      separateAgain: { name: 'separate specs, up to date, 1 job', again: 'fewSpecs' },
      framePeer: { name: 'docxtemplater, the words of these rows', words: 'loi-khung' },
      fewRows: { name: `${few} rows of a frame, 1 job`, documents: few, args: frame(few, 1) },
      frame: { name: `${rows} rows of a frame, 1 job`, documents: rows, args: frame(rows, 1) },
      frame2: { name: `${rows} rows of a frame, 2 jobs`, documents: rows, args: frame(rows, 2) },
      frameAgain: { name: 'rows of a frame, up to date, 1 job', again: 'frame' },
    }
    const results = inTurn(cases, rounds, (key, round) => {
      const { words, again } = cases[key]
      if (words !== undefined) return measurePeer(folder, words)
      return measure(folder, cases[again ?? key], `${again ?? key}-${round}`)
    })
    return figuresOf(cases, results, { rows, few })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What each case is held against. */
const peers = { fewSpecs: 'peer', styled: 'peer', separate: 'peer', fewRows: 'framePeer', frame: 'framePeer' }

function figuresOf(cases, results, { rows, few }) {
  const jobs = results.frame2.speed / results.frame.speed
  const specsMemory = results.separate.mb / results.fewSpecs.mb
  const rowsMemory = results.frame.mb / results.fewRows.mb
  const page = [
    '| Batch | documents a second | CPU ms a document | times docxtemplater | peak MB |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...Object.entries(cases).map(([key, { name }]) => {
      const { speed, cpu, mb } = results[key]
      const times = peers[key] === undefined ? '' : (cpu / results[peers[key]].cpu).toFixed(2)
      return `| ${name} | ${speed.toFixed(0)} | ${cpu.toFixed(1)} | ${times} | ${mb.toFixed(0)} |`
    }),
    '',
    `CPU is that of the whole process, ours with its start, docxtemplater's when it is warm. 2 jobs are ${jobs.toFixed(2)} times as fast as 1; the peak of ${4 * few} specs is ${specsMemory.toFixed(2)} times that of ${few}, of ${rows} rows ${rowsMemory.toFixed(2)} times that of ${few}.`,
  ].join('\n')
  const cpu = Object.fromEntries(
    ['separate', 'fewSpecs', 'styled', 'peer', 'frame', 'framePeer'].map(key => [key, results[key].cpu]),
  )
  return { ...cpu, jobs, specsMemory, rowsMemory, page }
}

/** Each case some times, in turn; the medians of its figures. */
function inTurn(cases, rounds, measureOne) {
  const runs = Object.fromEntries(Object.keys(cases).map(key => [key, []]))
  for (let round = 0; round < rounds; round++)
    for (const key of Object.keys(cases)) runs[key].push(measureOne(key, round))
  return Object.fromEntries(
    Object.entries(runs).map(([key, all]) => [
      key,
      {
        speed: median(all.map(({ speed }) => speed)),
        cpu: median(all.map(({ cpu }) => cpu)),
        mb: median(all.map(({ mb }) => mb)),
      },
    ]),
  )
}

/** The specs; a real plan as a frame, whose place is the commune of the row, and its data; and the words of both for the peer. */
async function writeFiles(folder, rows, few) {
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

function measure(folder, { documents, args }, target) {
  const run = metered(folder, [program, 'render', ...args, '--out-dir', target], { cwd: folder })
  return { speed: documents / run.seconds, cpu: run.cpu / documents, mb: run.mb }
}

/** What a document costs the peer when it is warm: all of them without what the first ones cost. */
function measurePeer(folder, words) {
  const run = count => metered(folder, [peer, join(folder, words), String(count)])
  const first = run(peerFirst)
  const all = run(peerFirst + peerCounted)
  return {
    cpu: (all.cpu - first.cpu) / peerCounted,
    speed: peerCounted / (all.seconds - first.seconds),
    mb: all.mb,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { page, ...figures } = await measureBatch(
    Number(process.env.ROWS ?? 3321),
    Number(process.env.ROUNDS ?? 3),
  )
  console.log(`${page}\n\n${JSON.stringify(figures)}`)
}
