import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIfStale } from '../helpers/build-if-stale.ts'
import { plans } from '../helpers/render.ts'

/**
 * The program on other Nodes than the one that runs the tests, which `.ci/run` fetches: each installs and builds the project, and does what
 * this one does, byte by byte. CCHC_NODES holds their folders of programs, in the way of PATH.
 */
const nodes = (process.env.CCHC_NODES ?? '').split(delimiter).filter(Boolean)
const versionOf = (folder: string): string =>
  spawnSync(join(folder, 'node'), ['--version'], { encoding: 'utf8' }).stdout.trim()
const named = nodes.map(folder => [versionOf(folder), folder] as const)

const work = mkdtempSync(join(tmpdir(), 'cchc-nodes-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** What a user of the project does first, as README has it. */
const [, mainJob = ''] =
  /^ {4}(npm ci && npx cchc render \S+)$/m.exec(readFileSync('README.md', 'utf8')) ?? []

/** What is in no checkout, or would be built already. */
const unwanted = new Set(['node_modules', 'dist', '.git'])

/** A copy of the project that nothing was installed into. */
function checkout(name: string): string {
  const folder = join(work, name)
  cpSync('.', folder, {
    recursive: true,
    filter: file => !unwanted.has(basename(file)) && !/^plans[\\/].*\.(?:docx|html|txt)$/.test(file),
  })
  return folder
}

const environment = (folder: string) => ({
  ...process.env,
  PATH: `${folder}${delimiter}${process.env.PATH}`,
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
  npm_config_prefer_offline: 'true',
})

/** What npm says of itself: that it knows no such Node, that there is a newer one. */
const withoutNpm = (text: string): string => text.replace(/^npm .*\n/gm, '')

/** Commands of every kind, each in the folder that those before it have left. */
const commands: readonly (readonly string[])[] = [
  ['--version'],
  ['--help'],
  ['chek'],
  ['init', 'k.yaml'],
  ['check', 'k.yaml'],
  ...plans.flatMap(name => [
    ['check', `${name}.yaml`, '--report', 'json'],
    ['render', `${name}.yaml`],
    ['render', `${name}.yaml`, '--format', 'html'],
    ['render', `${name}.yaml`, '--format', 'txt', '-o', '-'],
  ]),
  ['check', 'k.yaml', 'cam-nhuong-2025.yaml', '--report', 'html', '-o', 'phieu.html'],
  ['tasks', 'cam-nhuong-2025.yaml', '--by', 'unit'],
  ['tasks', 'cam-nhuong-2025.yaml', '--format', 'xlsx', '-o', 'viec.xlsx'],
  ['next', 'cam-nhuong-2025.yaml', '-o', 'sau.yaml'],
  ['diff', 'cam-nhuong-2025.yaml', 'sau.yaml'],
  ['diff', 'cam-nhuong-2025.yaml', 'sau.yaml', '--format', 'docx', '-o', 'so-sanh.docx'],
  ['ban-hanh', 'k.yaml', '--so', '15', '--ngay', '05/01/2026'],
  ['register', 'search', '30/2020/NĐ-CP'],
  ['explain', 'the-thuc/lap-tu'],
  ['schema', '-o', 'plan.schema.json'],
  ['templates', '--copy', 'mau'],
  ['render', 'k.yaml', '--templates', 'mau', '-o', 'mau.docx'],
  ['render', '.', '--out-dir', 'ra', '--jobs', '2'],
]

/** How fast documents were made is of the machine. */
const withoutPace = (text: string): string => text.replace(/[\d.,]+ văn bản\/giây.*|trong [\d.,]+ \S+/g, '…')

/** Every file below a folder, by its name, as text of its bytes. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(file => [file.slice(folder.length + 1), readFileSync(file).toString('latin1')]),
  )

/** Runs the commands, one after the other, with a Node and a program; every word on either stream is kept. */
function doAll(name: string, node: string, program: string) {
  const folder = join(work, name)
  mkdirSync(folder)
  for (const plan of plans) cpSync(`plans/${plan}.yaml`, join(folder, `${plan}.yaml`))
  const printed = commands.map(args => {
    const { status, stdout, stderr } = spawnSync(node, [program, ...args], { cwd: folder, encoding: 'utf8' })
    return { args: args.join(' '), status, stdout: withoutPace(stdout), stderr: withoutPace(stderr) }
  })
  return { printed, files: filesOf(folder) }
}

describe.skipIf(nodes.length === 0)('on other Nodes (CCHC_NODES names their folders)', () => {
  let here: ReturnType<typeof doAll>
  const builtBy = new Map<string, string>()

  beforeAll(async () => {
    await buildIfStale()
    here = doAll('here', process.execPath, resolve('bin/cchc.js'))
  }, 300_000)

  it('this one does all of it, and nothing but its own words is on stderr', () => {
    expect(here.printed.map(({ status }) => status)).not.toContain(null)
    expect(here.printed.filter(({ status }) => status === 0).length).toBeGreaterThan(20)
    expect(here.printed.map(({ stderr }) => stderr).join('')).not.toMatch(
      /Error|[Ww]arn|unrecognized|^\s+at /m,
    )
    expect(Object.keys(here.files).filter(name => name.endsWith('.docx')).length).toBeGreaterThan(10)
  })

  describe.each(named)('%s', (version, node) => {
    beforeAll(() => {
      builtBy.set(version, checkout(version))
    })

    it('installs, builds and makes the document of the README', () => {
      const cwd = builtBy.get(version)!
      const { status, stderr } = spawnSync('sh', ['-c', mainJob], {
        cwd,
        encoding: 'utf8',
        env: environment(node),
      })
      expect(status, stderr).toBe(0)
      expect(readFileSync(join(cwd, 'dist/engine.json'), 'utf8')).toContain(version)
      const [plan = ''] = /plans\/\S+/.exec(mainJob) ?? []
      const asHere = spawnSync(
        process.execPath,
        [resolve('bin/cchc.js'), 'render', plan, '-o', join(work, 'x.docx')],
        {
          cwd,
          encoding: 'utf8',
        },
      )
      const told = asHere.stderr.replace(join(work, 'x.docx'), plan.replace('.yaml', '.docx'))
      expect(withoutNpm(stderr)).toBe(told)
      expect(readFileSync(join(cwd, plan.replace('.yaml', '.docx')))).toEqual(
        readFileSync(join(work, 'x.docx')),
      )
    }, 300_000)

    it('prints the same words and makes the same files', () => {
      const there = doAll(`do-${version}`, join(node, 'node'), join(builtBy.get(version)!, 'bin/cchc.js'))
      for (const [index, printed] of there.printed.entries()) expect(printed).toEqual(here.printed[index])
      expect(Object.keys(there.files)).toEqual(Object.keys(here.files))
      for (const [name, content] of Object.entries(there.files))
        expect(content === here.files[name], name).toBe(true)
    }, 300_000)
  })

  it('runs on each when another has built it', () => {
    const programs = [
      resolve('bin/cchc.js'),
      ...[...builtBy.values()].map(folder => join(folder, 'bin/cchc.js')),
    ]
    const plan = resolve('plans/cam-nhuong-2025.yaml')
    const target = join(work, 'ngoai.docx')
    const expected = here.files['cam-nhuong-2025.docx']
    for (const program of programs)
      for (const node of [process.execPath, ...nodes.map(folder => join(folder, 'node'))]) {
        rmSync(target, { force: true })
        const { status, stderr } = spawnSync(node, [program, 'render', plan, '-o', target], {
          encoding: 'utf8',
        })
        expect(status, `${node} with ${dirname(program)}: ${stderr}`).toBe(0)
        expect(stderr).not.toMatch(/Error|[Ww]arn|unrecognized/)
        expect(readFileSync(target).toString('latin1') === expected, `${node} with ${program}`).toBe(true)
      }
  }, 300_000)
})
