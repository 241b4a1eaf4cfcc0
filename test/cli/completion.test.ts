import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ruleNames } from '../../src/checks/rule-names.ts'
import { main } from '../../src/cli/main.ts'
import { outputFormats } from '../../src/document/formats.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { runProgram } from '../helpers/printing.ts'

async function scriptFor(shell: string): Promise<string> {
  const io = memoryIo()
  expect(await main(['completion', shell], io)).toBe(0)
  return io.out
}

/** Every command that help lists, with its other name. */
async function listed(...call: string[]): Promise<string[]> {
  const io = memoryIo()
  await main([...call, '--help'], io)
  const [, list = ''] = /Các lệnh:\n([\s\S]*?)(?:\n\n|$)/.exec(io.out) ?? []
  return [...list.matchAll(/^ {2}([a-z-]+)(?:\|([a-z-]+))?/gm)].flatMap(([, name, other]) =>
    [name, other].filter(one => one !== undefined),
  )
}

const work = mkdtempSync(join(tmpdir(), 'cchc-completion-'))

beforeAll(() => {
  mkdirSync(join(work, 'ke-hoach'))
  for (const name of ['k.yaml', 'k 2 & 3.yml', 'xa.csv', 'cu.docx', 'khac.txt', 'ke-hoach/sau.yaml'])
    writeFileSync(join(work, name), '')
})
afterAll(() => rmSync(work, { recursive: true, force: true }))

const has = (program: string): boolean => runProgram(program, ['-c', ':']) !== undefined
const ofPlans = ['k 2 & 3.yml', 'k.yaml', 'ke-hoach']

/** What each shell is held to: the words that are typed, the last of them unfinished, and what completes it. */
const cases: [typed: string[], completes: string[]][] = [
  [['re'], ['register', 'render']],
  [['huong'], ['huong-dan']],
  [
    ['render', '--for'],
    ['--force', '--format'],
  ],
  [['xuat', '--format', ''], [...outputFormats]],
  [['render', '--format', 'd'], ['docx']],
  [['render', ''], ofPlans],
  [['render', 'k.yaml', 'ke-hoach/'], ['ke-hoach/sau.yaml']],
  [['render', '--templates', ''], ['ke-hoach']],
  [['render', '--data', 'x'], ['xa.csv']],
  [['render', '-o', 'kh'], ['khac.txt']],
  [['render', '--jobs', ''], []],
  [
    ['lay-tu-word', ''],
    ['cu.docx', 'ke-hoach'],
  ],
  [['check', '--only', 'the-thuc/lap-'], ['the-thuc/lap-tu']],
  [['giai-thich', 'the-thuc/lap-'], ['the-thuc/lap-tu']],
  [['register', 'ha'], ['harvest']],
  [['van-ban', 'lay', ''], ofPlans],
  [['register', 'add', '--da'], ['--da-kiem-chung']],
  [['completion', 'z'], ['zsh']],
  [['doctor', ''], []],
]

describe('what is completed is read from the command line itself', () => {
  it.each(['bash', 'zsh', 'powershell'])(
    '%s knows every command, and none that help does not list',
    async shell => {
      const script = await scriptFor(shell)
      const commands = [...(await listed()), ...(await listed('register'))]
      expect(commands.length).toBeGreaterThan(30)
      for (const name of commands) expect(script, name).toMatch(new RegExp(`[' :]${name}[' :]`))
      expect(script).not.toMatch(/dropped|explorer-menu/)
      for (const rule of ruleNames) expect(script).toContain(rule)
    },
  )

  it('another shell is told', async () => {
    const io = memoryIo()
    expect(await main(['completion', 'fish'], io)).toBe(2)
    expect(io.err).toContain('bash, zsh, powershell')
  })
})

describe.skipIf(!has('bash'))('bash', () => {
  /** Completes as bash does: by the function that `complete` has been told. */
  async function complete(words: readonly string[]): Promise<string[]> {
    const script = `source "$1"; shift
[[ "$(complete -p cchc)" == *'-F _cchc cchc' ]] || exit 3
COMP_WORDS=(cchc "$@"); COMP_CWORD=$#
_cchc; printf '%s\\n' "\${COMPREPLY[@]}"`
    writeFileSync(join(work, '.bash'), await scriptFor('bash'))
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', '.bash', ...words], {
      cwd: work,
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return stdout.split('\n').filter(line => line !== '')
  }

  it.each(cases)('%j', async (typed, completes) => {
    expect((await complete(typed)).sort()).toEqual([...completes].sort())
  })

  it('sees a value behind `=`, which bash makes a word of its own', async () => {
    expect(await complete(['render', '--format', '=', 'h'])).toEqual(['html'])
    expect((await complete(['render', '--format', '='])).sort()).toEqual([...outputFormats].sort())
  })

  it('lists all commands where nothing is typed', async () => {
    expect((await complete([''])).sort()).toEqual((await listed()).sort())
  })
})

describe.skipIf(!has('zsh'))(`zsh${has('zsh') ? '' : ': not here, there is no zsh'}`, () => {
  /** Runs the function, with the calls by which zsh is told what there is written down in their place. */
  async function complete(words: readonly string[]): Promise<string[]> {
    const script = `
compadd() { [[ $1 == -- ]] && shift; print -rl -- "$@" }
_describe() { [[ $1 == -o ]] && shift; print -rl -- "\${(@)\${(P)2}}" }
_files() { print -r -- "files $*" }
source .zsh
words=(cchc "$@"); CURRENT=$(( $# + 1 )); _cchc`
    writeFileSync(join(work, '.zsh'), await scriptFor('zsh'))
    const { status, stdout, stderr } = spawnSync('zsh', ['-f', '-c', script, 'zsh', ...words], {
      cwd: work,
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    return stdout.split('\n').filter(line => line !== '')
  }

  it('lists commands and options with what help says of them', async () => {
    expect(await complete(['re'])).toContain(
      'render:xuất văn bản từ một hay nhiều tệp kế hoạch, hoặc từ một khung và một bảng dữ liệu',
    )
    expect(await complete(['xuat', '-'])).toContain('--force:ghi đè cả khi tệp đã được sửa tay')
    expect((await complete(['van-ban', ''])).some(line => line.startsWith('tim:'))).toBe(true)
  })

  it('asks for files by their endings, for folders, for words', async () => {
    expect(await complete(['render', ''])).toEqual(['files -g *.(yaml|yml)(-.)'])
    expect(await complete(['import', ''])).toEqual(['files -g *.(docx)(-.)'])
    expect(await complete(['render', '--templates', ''])).toEqual(['files -/'])
    expect(await complete(['render', '-o', ''])).toEqual(['files '])
    expect(await complete(['xuat', '--format', ''])).toEqual([...outputFormats])
    expect(await complete(['render', '--jobs', ''])).toEqual([])
  })
})

describe('PowerShell', () => {
  it('is told in plain ASCII, whatever the code page of the window, with brackets that close', async () => {
    const script = await scriptFor('powershell')
    expect(script).toMatch(/^[\x20-\x7E\n]*$/)
    const open: string[] = []
    for (const sign of script.replace(/'(?:[^']|'')*'|"[^"]*"/g, '')) {
      if ('({['.includes(sign)) open.push(')}]'['({['.indexOf(sign)]!)
      if (')}]'.includes(sign)) expect(open.pop()).toBe(sign)
    }
    expect(open).toEqual([])
  })

  it('knows names by other names, values and endings', async () => {
    const script = await scriptFor('powershell')
    expect(script).toContain("':xuat' = 'render'")
    expect(script).toContain("'register:lay' = 'register harvest'")
    expect(script).toContain(
      `'render:--format' = @{ words = @(${outputFormats.map(one => `'${one}'`).join(', ')}) }`,
    )
    expect(script).toContain("'render:--data' = @{ files = @('.xlsx', '.csv') }")
    expect(script).toContain("':import' = @{ files = @('.docx') }")
    expect(script).toContain("'render:--templates' = @{ folders = $true }")
  })
})
