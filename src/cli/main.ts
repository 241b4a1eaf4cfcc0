import { Command, CommanderError } from 'commander'
import { isFileError } from '../session/file-error.ts'
import { version } from '../version.ts'
import type { Caller, Declared } from './declared/declared.ts'
import { declaredCommands } from './declared/index.ts'
import { askForStacks } from './fault.ts'
import { styleHelp } from './help.ts'
import { knowingInputs } from './inputs.ts'
import type { Io } from './io.ts'
import { typingSlip } from './typing-slip.ts'
import { describeUsageError } from './usage-error.ts'

/**
 * Runs the program.
 * @param args the arguments after the program's name.
 * @returns the exit code: 0 nothing wrong, 1 something has to be mended, 2 could not run.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let code = 0
  const caller: Caller = {
    io: knowingInputs(io),
    done: result => {
      code = result
    },
    run: main,
    whole: () => makeProgram(declaredCommands, caller),
  }
  const slip = typingSlip(args, caller.whole, io)
  if (slip !== undefined) {
    io.stderr(`${slip.message}\n  → ${slip.hint}\n`)
    return 2
  }
  const called = calledCommand(args)
  const program = called === undefined ? caller.whole() : makeProgram([called], caller)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return describeUsageError(error, caller.whole, args, io)
    if (isFileError(error)) {
      io.stderr(`${error.message}\n${error.hint === undefined ? '' : `  → ${error.hint}\n`}`)
      return 2
    }
    throw error
  }
}

/** The command that stands first: to declare all of them would cost more than to read the command line. Undefined where it takes all of them to tell. */
function calledCommand(args: readonly string[]): Declared | undefined {
  const word = args[0] === '--debug' ? args[1] : args[0]
  return declaredCommands.find(({ name, alias }) => word !== undefined && (name === word || alias === word))
}

/** The program with some of its commands; each is loaded when it is run. */
function makeProgram(commands: readonly Declared[], caller: Caller): Command {
  const { io } = caller
  const program = new Command('cchc')
    .description(
      'Lập kế hoạch cải cách hành chính: từ tệp kế hoạch (.yaml) xuất ra Quyết định, Kế hoạch và Phụ lục (.docx) theo thể thức Nghị định 30/2020/NĐ-CP.',
    )
    .version(version, '-v, --version', 'in số phiên bản')
    .usage('<lệnh> [tùy chọn]')
    .option('--debug', 'khi chương trình gặp lỗi ngoài dự kiến, kể ra chỗ lỗi trong mã nguồn')
    .on('option:debug', () => askForStacks(io.env))
  styleHelp(program, io)
  program.addHelpText(
    'after',
    `
Ví dụ:
  cchc init                          tạo tệp kế hoạch mẫu để bắt đầu
  cchc render ke-hoach-2026.yaml     xuất ke-hoach-2026.docx
  cchc check ke-hoach-2026.yaml      soát tệp kế hoạch, không xuất gì

Mã kết thúc: 0 là xong, 1 là có chỗ phải sửa, 2 là không chạy được.
`,
  )

  for (const { name, alias, isHidden, declare } of commands) {
    const command = program.command(name, { hidden: isHidden === true })
    if (alias !== undefined) command.alias(alias)
    declare(command, caller)
  }
  return program
}
