import { Option } from 'commander'
import { inputSign } from '../input-name.ts'
import type { Io } from '../io.ts'
import type { Declared } from './declared.ts'
import { outputFormat, printer, report } from './options.ts'

export const render: Declared = {
  name: 'render',
  alias: 'xuat',
  declare: (command, { io, done }) =>
    command
      .description('xuất văn bản từ một hay nhiều tệp kế hoạch, hoặc từ một khung và một bảng dữ liệu')
      .argument('<tệp...>', 'tệp kế hoạch (.yaml), hoặc thư mục có các tệp kế hoạch; `-` là đầu vào')
      .option('-o, --output <tệp>', 'tệp xuất ra; `-` là màn hình (mặc định: cùng tên với tệp kế hoạch)')
      .addOption(outputFormat())
      .addOption(printer())
      .addOption(report())
      .option('--templates <thư mục>', 'thư mục mẫu riêng của cơ quan')
      .option('--final', 'bản để ký: soát như lệnh check, không xuất khi còn chỗ phải sửa')
      .addOption(
        new Option(
          '--van-xuat, --allow-findings',
          'với --final: vẫn xuất khi còn chỗ phải sửa, và nói còn bao nhiêu chỗ',
        ).implies({ final: true }),
      )
      .option(
        '--force',
        'ghi đè cả khi tệp đã được sửa tay; khi xuất nhiều văn bản: xuất lại cả văn bản không đổi',
      )
      .option(
        '--ghi-chu, --comments',
        'đưa các lời ghi riêng `[! …]` ra thành ghi chú bên lề (comment) của Word, đúng chỗ của từng lời',
      )
      .option('--tach', 'Quyết định, Kế hoạch và từng Phụ lục mỗi phần một tệp, để ký số từng tệp')
      .option('--out-dir <thư mục>', 'nơi đặt các văn bản (mặc định: cạnh từng tệp kế hoạch)')
      .option('--data <tệp>', 'bảng dữ liệu (.xlsx, .csv): mỗi dòng ra một văn bản từ tệp khung')
      .option('--sheet <trang>', 'tên hay số thứ tự trang tính của tệp .xlsx (mặc định: trang đầu tiên)')
      .option('--name <mẫu>', 'cách đặt tên tệp theo cột của bảng dữ liệu, ví dụ "{{xa.ma}}"')
      .option('--theo-doi, --watch', 'xuất lại mỗi khi lưu tệp, cho đến khi nhấn Ctrl+C')
      .option('--jobs <số>', 'số văn bản được làm cùng lúc (mặc định: theo số nhân của máy)')
      .addHelpText(
        'after',
        `
Ví dụ:
  cchc render ke-hoach-2026.yaml
  cchc xuat ke-hoach-2026.yaml --format html -o xem-thu.html
  cchc render ke-hoach-2026.yaml --format pdf
  cchc render ke-hoach/ --out-dir van-ban
  cchc render khung-2026.yaml --data xa.xlsx --name "{{xa.ma}}" --out-dir van-ban

Khi xuất nhiều văn bản: văn bản không đổi thì bỏ qua, nên chạy lại sau khi dừng giữa chừng là làm tiếp.
Mã kết thúc: 0 là mọi văn bản đã có đủ, 1 là có văn bản phải sửa hoặc không ghi được, 2 là không chạy được.
`,
      )
      .action(async (specs, options) => {
        const { renderSpecs } = await import('../commands/render.ts')
        const run = (own: Io): Promise<number> => renderSpecs(specs, options, own)
        if (options.watch && specs.includes(inputSign)) {
          io.stderr('`--watch` chờ tệp được lưu, nên không dùng với `-`.\n  → Ghi tên tệp thay cho `-`.\n')
          return done(2)
        }
        done(options.watch ? await (await import('../commands/watch.ts')).whenSaved(run, io) : await run(io))
      }),
}

export const preview: Declared = {
  name: 'preview',
  alias: 'xem',
  declare: (command, { io, done }) =>
    command
      .description(
        'mở trang xem thử trong trình duyệt: lưu tệp là trang đổi theo, bên cạnh là các chỗ cần xem',
      )
      .argument('<tệp>', 'tệp kế hoạch (.yaml)')
      .option('--templates <thư mục>', 'thư mục mẫu riêng của cơ quan')
      .option('--no-open', 'chỉ in ra địa chỉ, không mở trình duyệt')
      .addHelpText('after', '\nVí dụ:\n  cchc xem ke-hoach-2026.yaml\n')
      .action(async (spec, options) =>
        done(await (await import('../commands/preview.ts')).preview(spec, options, io)),
      ),
}

export const copy: Declared = {
  name: 'sao',
  alias: 'copy',
  declare: (command, { io, done }) =>
    command
      .description('xuất trang bản sao (SAO Y, SAO LỤC, TRÍCH SAO) để kèm với văn bản được sao')
      .argument('<tệp>', 'tệp kế hoạch (.yaml) có phần `ban_sao`')
      .option('-o, --output <tệp>', 'tệp xuất ra; `-` là màn hình (mặc định: tên tệp kế hoạch thêm -ban-sao)')
      .addOption(outputFormat())
      .addOption(printer())
      .addOption(report())
      .option('--templates <thư mục>', 'thư mục mẫu riêng của cơ quan')
      .option('--force', 'ghi đè cả khi tệp đã được sửa tay')
      .addHelpText('after', '\nVí dụ:\n  cchc sao ke-hoach-2026.yaml\n')
      .action(async (spec, options) =>
        done(await (await import('../commands/copy.ts')).makeCopy(spec, options, io)),
      ),
}

export const templates: Declared = {
  name: 'templates',
  alias: 'mau',
  declare: (command, { io, done }) =>
    command
      .description('liệt kê các mẫu có sẵn, hoặc chép ra để sửa')
      .option('--copy <thư mục>', 'chép các mẫu vào thư mục này')
      .action(async options => done((await import('../commands/templates.ts')).listTemplates(options, io))),
}
