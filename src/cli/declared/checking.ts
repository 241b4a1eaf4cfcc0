import { InvalidArgumentError, Option } from 'commander'
import { checkReports } from '../report-names.ts'
import { severityWords } from '../severity-words.ts'
import type { Declared } from './declared.ts'

export const check: Declared = {
  name: 'check',
  alias: 'soat',
  declare: (command, { io, done }) =>
    command
      .description('soát tệp kế hoạch, hay tệp Word của bất cứ ai, và báo các chỗ cần xem')
      .usage('[tùy chọn] <tệp...>')
      // With `--only`, which takes several words, the command itself sees whether there are any.
      .argument(
        '[tệp...]',
        'tệp kế hoạch (.yaml), tệp Word (.docx), hoặc thư mục có các tệp ấy; `-` là đầu vào',
      )
      .addOption(
        new Option(
          '--report <kiểu>',
          'cách báo các chỗ cần xem; html là Phiếu soát để in; json, sarif, github cho chương trình khác',
        )
          .choices(checkReports)
          .default('text'),
      )
      .addOption(
        new Option(
          '--chi, --only <quy-tắc...>',
          'chỉ kể những quy tắc này: tên, tên nhóm, hoặc phần sau dấu /',
        ),
      )
      .addOption(severity())
      .addOption(new Option('--toi-da, --limit <số>', 'kể nhiều nhất bấy nhiêu chỗ, chỗ nặng trước'))
      .addOption(new Option('--tat-ca, --all', 'kể đủ mọi chỗ, không gộp những chỗ như nhau'))
      .addOption(
        new Option('--so-voi, --baseline <tệp>', 'báo cáo json của lần soát trước: chỉ kể chỗ mới so với đó'),
      )
      .option(
        '-o, --output <tệp>',
        'ghi báo cáo ra tệp; thay báo cáo cũ cùng loại; khi soát một tệp Word, tên .docx là bản sao có ghi chú bên lề',
      )
      .option('--force', 'ghi đè cả tệp không phải là báo cáo cùng loại')
      .option('--strict', 'chỗ nên xem cũng tính là chưa đạt (mã kết thúc 1)')
      .option(
        '--fix',
        'tự sửa những chỗ chỉ có một cách sửa (dấu cách, dấu câu, ký hiệu…); bản trước giữ ở .bak',
      )
      .addOption(
        new Option('--thu, --dry-run', 'với --fix: chỉ cho xem sẽ sửa gì, không ghi tệp').implies({
          fix: true,
        }),
      )
      .option('--data <tệp>', 'bảng dữ liệu (.xlsx, .csv): soát tệp khung với từng dòng')
      .option('--sheet <trang>', 'tên hay số thứ tự trang tính của tệp .xlsx (mặc định: trang đầu tiên)')
      .addOption(
        new Option(
          '--trang, --pages',
          'tính cả các trang in ra: chữ ký đứng riêng, đề mục cuối trang, trang gần trống',
        ),
      )
      .addHelpText(
        'after',
        `
Ví dụ:
  cchc check ke-hoach-2026.yaml
  cchc soat ke-hoach-2026.yaml --only tu-ngu the-thuc/lap-tu
  cchc soat *.yaml --report html -o phieu-soat.html
  cchc soat du-thao/*.docx --report html -o phieu-soat.html
  cchc check khung-2026.yaml --data xa.xlsx
  cchc soat ke-hoach-2026.yaml --so-voi lan-truoc.json

Mã kết thúc tính theo những chỗ được chọn (\`--only\`, \`--severity\`, \`--baseline\`): 0 là không có chỗ phải sửa, 1 là có, 2 là không chạy được.
`,
      )
      .action(async (specs, options) =>
        done(await (await import('../commands/check.ts')).check(specs, options, io)),
      ),
}

export const explain: Declared = {
  name: 'explain',
  alias: 'giai-thich',
  declare: (command, { io, done }) =>
    command
      .description('nói rõ một quy tắc soát, hoặc liệt kê các quy tắc')
      .argument('[quy-tắc]', 'tên quy tắc, như trong ngoặc vuông cuối mỗi dòng báo')
      .action(async rule => done(await (await import('../commands/explain.ts')).explain(rule, io))),
}

/** The least severity: the words of `cchc.yaml`, with `_` or `-`, or those of a report for programs. */
function severity(): Option {
  const words = Object.keys(severityWords)
  return new Option('--muc, --severity <mức>', 'chỉ kể từ mức này trở lên')
    .choices(words)
    .argParser(value => {
      const found = severityWords[value.replaceAll('-', '_')]
      if (found === undefined) throw new InvalidArgumentError(`Allowed choices are ${words.join(', ')}.`)
      return found
    })
}
