import { Argument, Option } from 'commander'
import { dropActionNames } from '../desk/drop-actions.ts'
import { shells } from '../desk/shells.ts'
import type { Declared } from './declared.ts'

// What makes the program at home on a machine: what is there, the guide, completion; and, not listed, what the package for Windows calls.

export const doctor: Declared = {
  name: 'doctor',
  alias: 'kham',
  declare: (command, { io, done }) =>
    command
      .description('xem máy có gì, thiếu gì: Node, Word, phông chữ, cài đặt của cơ quan; và nên làm gì')
      .option('--json', 'in dạng JSON')
      .addHelpText(
        'after',
        '\nMã kết thúc: 0 là làm việc được, 1 là còn thiếu thứ không có thì không làm việc được.\n',
      )
      .action(async options => done(await (await import('../commands/doctor.ts')).doctor(options, io))),
}

export const guide: Declared = {
  name: 'guide',
  alias: 'huong-dan',
  declare: (command, { io, done }) =>
    command
      .description('mở hướng dẫn trong trình duyệt, có ô tìm kiếm, không cần mạng')
      .addOption(new Option('--duong-dan, --path', 'chỉ in đường dẫn của trang hướng dẫn, không mở'))
      .action(async options => done(await (await import('../commands/guide.ts')).guide(options, io))),
}

export const completion: Declared = {
  name: 'completion',
  declare: (command, { io, done, whole }) =>
    command
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
      .action(async shell =>
        done((await import('../commands/completion.ts')).completion(shell, whole(), io)),
      ),
}

export const dropped: Declared = {
  name: 'dropped',
  isHidden: true,
  declare: (command, { io, done, run }) =>
    command
      .addArgument(new Argument('<việc>').choices(dropActionNames))
      .argument('[tệp...]')
      .action(async (action, files) =>
        done(await (await import('../commands/dropped.ts')).dropped(action, files, io, run)),
      ),
}

export const explorerMenu: Declared = {
  name: 'explorer-menu',
  isHidden: true,
  declare: (command, { io, done }) =>
    command
      .option('--remove')
      .action(async options =>
        done(await (await import('../commands/explorer-menu.ts')).explorerMenu(options, io)),
      ),
}
