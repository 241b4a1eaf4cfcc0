import { Option } from 'commander'
import { situations } from '../../spec/starters/situations.ts'
import type { Declared } from './declared.ts'
import { report } from './options.ts'

export const init: Declared = {
  name: 'init',
  alias: 'moi',
  declare: (command, { io, done }) =>
    command
      .description(
        'tạo một tệp kế hoạch mẫu, xuất được ngay; ở cửa sổ lệnh thì hỏi cơ quan, địa danh, năm, loại',
      )
      .argument('[tệp]', 'tên tệp (mặc định: ke-hoach-<năm>.yaml)')
      .addOption(
        new Option(
          '--loai, --kind <loại>',
          'bài mẫu của hướng dẫn, mục 8 (mặc định: mẫu ngắn, có ghi chú)',
        ).choices(Object.keys(situations)),
      )
      .addHelpText('after', '\nVí dụ:\n  cchc init\n  cchc moi de-an-2026.yaml --loai de-an\n')
      .action(async (file, options) =>
        done(await (await import('../commands/init.ts')).init(file, options, io)),
      ),
}

export const importWord: Declared = {
  name: 'import',
  alias: 'lay-tu-word',
  declare: (command, { io, done }) =>
    command
      .description(
        'lấy kế hoạch từ tệp Word đã có: đọc .docx thành tệp kế hoạch (.yaml), rồi đối chiếu từng chữ',
      )
      .argument('<tệp...>', 'tệp Word (.docx), hoặc thư mục có các tệp .docx')
      .option('-o, --output <tệp>', 'tệp kế hoạch ghi ra (mặc định: cùng tên với tệp Word, đuôi .yaml)')
      .option('--out-dir <thư mục>', 'nơi đặt các tệp kế hoạch (mặc định: cạnh từng tệp Word)')
      .option('--units <tệp>', 'danh sách đơn vị dùng chung: mỗi dòng `mã: Tên đơn vị`')
      .option('--no-ids', 'không đặt mã cho nhiệm vụ, chỉ tiêu')
      .addOption(
        new Option('--tracked <phía>', 'chỗ sửa đang theo dõi: lấy bản sau khi sửa, hay bản gốc')
          .choices(['accepted', 'original'])
          .default('accepted'),
      )
      .option('--dry-run', 'chỉ xem sẽ được gì, không ghi tệp')
      .option('--force', 'ghi đè cả tệp kế hoạch đã có')
      .addOption(report())
      .addHelpText(
        'after',
        `
Ví dụ:
  cchc import ke-hoach-2025.docx
  cchc lay-tu-word cu/*.docx --out-dir ke-hoach --units don-vi.yaml

Chưa đọc được tệp .doc, .rtf, .odt: mở bằng Word, lưu lại thành .docx.
Mã kết thúc: 0 là đủ chữ, 1 là có chữ bị mất hoặc đổi chỗ (tệp vẫn được ghi), 2 là có tệp không đọc được hoặc không ghi được.
`,
      )
      .action(async (files, options) =>
        done(await (await import('../commands/import.ts')).importFiles(files, options, io)),
      ),
}

export const takeEdits: Declared = {
  name: 'take-edits',
  alias: 'nhan-sua',
  declare: (command, { io, done }) =>
    command
      .description('đưa chỗ sửa trong Word về tệp kế hoạch (.yaml) đã xuất ra tệp Word đó')
      .argument('<tệp-word>', 'tệp Word (.docx) đã sửa')
      .option('--spec <tệp>', 'tệp kế hoạch (mặc định: tệp .yaml cùng tên, cạnh tệp Word)')
      .addOption(
        new Option('--tracked <phía>', 'chỗ sửa đang theo dõi: lấy bản sau khi sửa, hay bản gốc')
          .choices(['accepted', 'original'])
          .default('accepted'),
      )
      .option('--literal', 'chữ sửa trong {{…}} và mã đơn vị: ghi chữ vào thay')
      .option('--thu, --dry-run', 'chỉ cho xem sẽ đưa về gì, không ghi tệp')
      .addOption(report())
      .addHelpText(
        'after',
        `
Ví dụ:
  cchc take-edits ke-hoach-2026.docx
  cchc nhan-sua "ke-hoach-2026 (PCT sửa).docx" --spec ke-hoach-2026.yaml --thu

Tệp kế hoạch trước khi sửa được giữ ở .bak. Đưa về hết thì lần xuất sau được ghi đè lên tệp Word đó.
Mã kết thúc: 0 là đã đưa về hết, 1 là còn chỗ chưa đưa về, 2 là không đọc được hoặc không ghi được.
`,
      )
      .action(async (file, options) =>
        done(await (await import('../commands/take-edits.ts')).takeWordEdits(file, options, io)),
      ),
}

export const schema: Declared = {
  name: 'schema',
  declare: (command, { io, done }) =>
    command
      .description('in JSON Schema của tệp kế hoạch, cho trình soạn thảo')
      .option('-o, --output <tệp>', 'ghi ra tệp')
      .option('--force', 'ghi đè cả tệp không phải do cchc ghi ra')
      .action(async options => done(await (await import('../commands/schema.ts')).schema(options, io))),
}
