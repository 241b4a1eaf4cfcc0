import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../helpers/memory-io.ts'

async function printed(...args: string[]): Promise<string> {
  const io = memoryIo()
  await main(args, io)
  return io.out + io.err
}

/** The names in a list of the help: commands with their other names, or long options. */
function namesIn(help: string, list: string, form: RegExp): string[] {
  const [, lines = ''] = new RegExp(`^${list}\\n((?: .*\\n)+)`, 'm').exec(help) ?? []
  return [...lines.matchAll(form)].flatMap(([, names]) => names!.split('|'))
}

const commandForm = /^ {2}(\S+)/gm
const optionForm = /^ {2}(?:-\w, )?(--[\w-]+)/gm

describe('a mistyped word', () => {
  it('is a command that the help has, with its other names', async () => {
    const commands = namesIn(await printed('--help'), 'Các lệnh:', commandForm)
    expect(commands.length).toBeGreaterThan(20)
    for (const command of commands)
      expect(await printed(`${command}x`), command).toMatch(/^Không có lệnh `\S+`\. Có phải ý là `\S+`\?\n/)
  })

  it('is an option that the help of the command has', async () => {
    const [render] = namesIn(await printed('--help'), 'Các lệnh:', commandForm)
    for (const command of [render!, 'check', 'next', 'tasks', 'ban-hanh', 'register']) {
      const options = namesIn(await printed(command, '--help'), 'Tùy chọn:', optionForm)
      expect(options.length).toBeGreaterThan(3)
      const needed = command === 'ban-hanh' ? ['--so', '1', '--ngay', '05/01/2026'] : []
      for (const option of options)
        expect(await printed(command, 'a', ...needed, `${option}x`), option).toContain(
          `Có phải ý là \`${option}\`?`,
        )
    }
  })
})
