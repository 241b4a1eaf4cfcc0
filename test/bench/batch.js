import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const program = resolve('bin/cchc.js')

/** Prints what a process has used, when it ends. */
const meter = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  require('node:fs').writeFileSync(process.env.CCHC_METER, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, rss: maxRSS / 1024 }))
})`

/**
 * Measures batches, each in a process of its own: a frame made of a real plan with a row for each commune, the same run again, when all is
 * up to date, and separate specs.
 * @param rows how many documents the large batch has.
 * @returns a table in Markdown.
 */
export function measureBatch(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-batch-'))
  try {
    writeFiles(folder, rows)
    const few = Math.min(300, rows)
    const data = (count, jobs) => ['khung.yaml', '--data', `${count}.csv`, '--jobs', String(jobs)]
    const results = [
      measure(folder, `${few} rows of a frame, 1 job`, few, data(few, 1), 'a'),
      ...inTurn([
        run => measure(folder, `${rows} rows of a frame, 1 job`, rows, data(rows, 1), `b${run}`),
        run =>
          measure(
            folder,
            `${rows} rows of a frame, 2 jobs`,
            rows,
            data(rows, 2),
            run === 0 ? 'c' : `c${run}`,
          ),
      ]),
      measure(folder, `the same again, up to date, 1 job`, rows, data(rows, 1), 'c'),
      measure(folder, `${few} separate specs, 1 job`, few, ['xa', '--jobs', '1'], 'd'),
      measure(folder, `the same again, up to date, 1 job`, few, ['xa', '--jobs', '1'], 'd'),
    ]
    return [
      '| Batch | documents a second | CPU ms a document | peak RSS, MB |',
      '| --- | ---: | ---: | ---: |',
      ...results.map(
        ({ name, speed, cpu, rss }) =>
          `| ${name} | ${speed.toFixed(0)} | ${cpu.toFixed(1)} | ${rss.toFixed(0)} |`,
      ),
      '',
      `2 jobs are ${(results[2].speed / results[1].speed).toFixed(2)} times as fast as 1; peak RSS of ${rows} rows is ${(results[1].rss / results[0].rss).toFixed(2)} times that of ${few}.`,
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The median of three runs each, taken in turn, so that a busy machine slows all of them alike. */
function inTurn(measures) {
  const runs = [0, 1, 2].map(run => measures.map(one => one(run)))
  return measures.map((_, index) => {
    const results = runs.map(run => run[index]).sort((a, b) => a.speed - b.speed)
    return results[1]
  })
}

/** A real plan as a frame, whose place is the commune of the row; the data; and separate specs. */
function writeFiles(folder, rows) {
  const plan = readFileSync('plans/cam-nhuong-2025.yaml', 'utf8')
  const place = /^ {2}dia_danh: (.*)$/m.exec(plan)[1]
  const frame = plan.replaceAll(place, '{{xa.ten}}').replace(/^( {2}dia_danh: )(.*)$/m, '$1"$2"')
  writeFileSync(join(folder, 'khung.yaml'), frame)
  for (const count of new Set([Math.min(300, rows), rows])) {
    const lines = Array.from(
      { length: count },
      (_, index) => `${index + 1};Xã thứ ${index + 1};${1000 + index}\r\n`,
    )
    writeFileSync(join(folder, `${count}.csv`), `\uFEFFMã;Tên;Số hộ\r\n${lines.join('')}`)
  }
  mkdirSync(join(folder, 'xa'))
  for (let index = 1; index <= Math.min(300, rows); index++)
    writeFileSync(join(folder, 'xa', `xa-${index}.yaml`), plan.replaceAll(place, `Xã thứ ${index}`))
  writeFileSync(join(folder, 'meter.cjs'), meter)
}

function measure(cwd, name, documents, args, target) {
  const metered = join(cwd, 'meter.json')
  const begun = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(cwd, 'meter.cjs'), program, 'render', ...args, '--out-dir', target],
    { cwd, env: { ...process.env, CCHC_METER: metered }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${args.join(' ')} gave ${status}: ${stderr}`)
  const seconds = (performance.now() - begun) / 1000
  const { cpu, rss } = JSON.parse(readFileSync(metered, 'utf8'))
  return { name, speed: documents / seconds, cpu: cpu / documents, rss }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(measureBatch(Number(process.env.ROWS ?? 3321)))
