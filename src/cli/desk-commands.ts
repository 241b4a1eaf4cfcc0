import { Argument, type Command, Option } from 'commander'
import { dropActionNames } from './desk/drop-actions.ts'
import { shells } from './desk/shells.ts'
import type { Io } from './io.ts'

/**
 * What makes the program at home on a machine: what is there, the guide, completion; and, not listed, what the package for Windows calls.
 * @param run runs a command line of the program, and says what it says by an Io.
 */
export function addDesk(
  program: Command,
  io: Io,
  done: (code: number) => void,
  run: (args: readonly string[], io: Io) => Promise<number>,
): void {
  program
    .command('doctor')
    .alias('kham')
    .description('xem máy có gì, thiếu gì: Node, Word, phông chữ, cài đặt của cơ quan; và nên làm gì')
    .option('--json', 'in dạng JSON')
    .addHelpText(
      'after',
      '\nMã kết thúc: 0 là làm việc được, 1 là còn thiếu thứ không có thì không làm việc được.\n',
    )
    .action(async options => done(await (await import('./commands/doctor.ts')).doctor(options, io)))

  program
    .command('guide')
    .alias('huong-dan')
    .description('mở hướng dẫn trong trình duyệt, có ô tìm kiếm, không cần mạng')
    .addOption(new Option('--duong-dan, --path', 'chỉ in đường dẫn của trang hướng dẫn, không mở'))
    .action(async options => done(await (await import('./commands/guide.ts')).guide(options, io)))

  program
    .command('completion')
    .description('in đoạn lệnh để phím Tab điền nốt tên lệnh, tùy chọn, tên tệp')
    .addArgument(new Argument('<vỏ>', `vỏ lệnh đang dùng: ${shells.join(', ')}`).choices(shells))
    .addHelpText(
      'after',
      `
Cách bật, một lần:
  bash        thêm vào ~/.bashrc:   source <(cchc completion bash)
  zsh         thêm vào ~/.zshrc:    source <(cchc completion zsh)
  PowerShell  thêm vào $PROFILE:    cchc completion powershell | Out-String | Invoke-Expression
`,
    )
    .action(async shell => done((await import('./commands/completion.ts')).completion(shell, program, io)))

  program
    .command('dropped', { hidden: true })
    .addArgument(new Argument('<việc>').choices(dropActionNames))
    .argument('[tệp...]')
    .action(async (action, files) =>
      done(await (await import('./commands/dropped.ts')).dropped(action, files, io, run)),
    )

  program
    .command('explorer-menu', { hidden: true })
    .option('--remove')
    .action(async options =>
      done(await (await import('./commands/explorer-menu.ts')).explorerMenu(options, io)),
    )
}
