import { Command, CommanderError, Option } from 'commander'
import { version } from '../version.ts'
import { formats } from '../writers/formats.ts'
import { describeUsageError, styleHelp } from './help.ts'
import { FileError, type Io } from './io.ts'
import { reports } from './report-names.ts'

/**
 * Runs the program.
 * @param args the arguments after the program's name.
 * @returns the exit code: 0 nothing wrong, 1 something has to be mended, 2 could not run.
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = makeProgram(io, result => {
    code = result
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return describeUsageError(error, io)
    if (error instanceof FileError) {
      io.stderr(`${error.message}\n${error.hint === undefined ? '' : `  → ${error.hint}\n`}`)
      return 2
    }
    throw error
  }
}

const report = () =>
  new Option('--report <kiểu>', 'cách báo các chỗ cần xem').choices(reports).default('text')

/** The commands; each is loaded when it is run. */
function makeProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('cchc')
    .description(
      'Lập kế hoạch cải cách hành chính: từ tệp kế hoạch (.yaml) xuất ra Quyết định, Kế hoạch và Phụ lục (.docx) theo thể thức Nghị định 30/2020/NĐ-CP.',
    )
    .version(version, '-v, --version', 'in số phiên bản')
    .usage('<lệnh> [tùy chọn]')
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

  program
    .command('render')
    .alias('xuat')
    .description('xuất văn bản từ tệp kế hoạch')
    .argument('<tệp>', 'tệp kế hoạch (.yaml)')
    .option('-o, --output <tệp>', 'tệp xuất ra; `-` là màn hình (mặc định: cùng tên với tệp kế hoạch)')
    .addOption(new Option('--format <dạng>', 'dạng tệp xuất ra').choices(formats).default('docx'))
    .addOption(report())
    .option('--templates <thư mục>', 'thư mục mẫu riêng của cơ quan')
    .option('--force', 'ghi đè cả khi tệp đã được sửa tay')
    .addHelpText(
      'after',
      '\nVí dụ:\n  cchc render ke-hoach-2026.yaml\n  cchc xuat ke-hoach-2026.yaml --format html -o xem-thu.html\n',
    )
    .action(async (spec, options) =>
      done(await (await import('./commands/render.ts')).render(spec, options, io)),
    )

  program
    .command('check')
    .alias('soat')
    .description('soát tệp kế hoạch và báo các chỗ cần xem')
    .argument('<tệp...>', 'một hay nhiều tệp kế hoạch (.yaml)')
    .addOption(report())
    .option('-o, --output <tệp>', 'ghi báo cáo ra tệp')
    .addHelpText(
      'after',
      '\nVí dụ:\n  cchc check ke-hoach-2026.yaml\n  cchc soat *.yaml --report json -o bao-cao.json\n',
    )
    .action(async (specs, options) =>
      done(await (await import('./commands/check.ts')).check(specs, options, io)),
    )

  program
    .command('init')
    .alias('moi')
    .description('tạo một tệp kế hoạch mẫu, có ghi chú, xuất được ngay')
    .argument('[tệp]', 'tên tệp (mặc định: ke-hoach-<năm>.yaml)')
    .action(async file => done((await import('./commands/init.ts')).init(file, io)))

  program
    .command('schema')
    .description('in JSON Schema của tệp kế hoạch, cho trình soạn thảo')
    .option('-o, --output <tệp>', 'ghi ra tệp')
    .action(async options => done((await import('./commands/schema.ts')).schema(options, io)))

  program
    .command('templates')
    .alias('mau')
    .description('liệt kê các mẫu có sẵn, hoặc chép ra để sửa')
    .option('--copy <thư mục>', 'chép các mẫu vào thư mục này')
    .action(async options => done((await import('./commands/templates.ts')).templates(options, io)))

  return program
}
