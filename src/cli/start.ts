import { isAllWritten } from './descriptors.ts'
import { faultWords } from './fault.ts'
import { realIo } from './io.ts'
import { main } from './main.ts'

/**
 * What `bin/cchc.js` starts. A fault of the program itself is reported in one line; `--debug` shows where it is.
 * @param threadFile what a thread of the program runs.
 */
export async function start(threadFile?: string): Promise<void> {
  const io = realIo(threadFile)
  try {
    process.exitCode = await main(process.argv.slice(2), io)
  } catch (error) {
    io.stderr(
      `Chương trình gặp lỗi ngoài dự kiến: ${faultWords(error, process.env)}\n  → Không có tệp nào bị ghi dở. Xin gửi tệp kế hoạch kèm dòng trên cho người phụ trách chương trình.\n`,
    )
    process.exitCode = 2
  }
  // Everything is printed: to wait until Node has put itself away costs more than a small plan.
  if (isAllWritten()) process.exit()
}

/**
 * Begins a plan and runs the commands on it, silently: the build does so before it keeps the compiled code.
 * @param others plans that have what a small one has not, each with the file that its document goes to, `wrong` one with slips.
 */
export async function warmUp(
  spec: string,
  next: string,
  others: readonly { plan: string; target: string }[],
  wrong: string,
): Promise<void> {
  const io = { ...realIo(), startAsking: undefined, stdout: () => {}, stderr: () => {} }
  await main(['init', spec], io)
  for (const command of ['check', 'render', 'render']) await main([command, spec], io)
  await main(['check', spec.replace(/\.yaml$/, '.docx')], io)
  await main(['next', spec, '-o', next], io)
  await main(['diff', spec, next], io)
  for (const { plan, target } of others) await main(['render', plan, '-o', target], io)
  await main(['render', wrong], io)
}
