import { someAgency } from '../../spec/starters/agency.ts'
import { beginPlan } from '../../spec/starters/begin-plan.ts'
import type { Situation } from '../../spec/starters/situations.ts'
import { askName, askPlan, type Wish } from '../ask-plan.ts'
import type { Asker } from '../asker.ts'
import { clean, createLasting } from '../change-file.ts'
import type { Io } from '../io.ts'
import { planYear } from '../plan-year.ts'
import { tellFailure } from '../report.ts'
import { depthNote } from '../target-name.ts'

interface InitOptions {
  /** The situation of the guide to begin with. */
  kind?: Situation
}

/**
 * `cchc init [FILE]`: writes a plan to begin with; on a terminal it asks first. Never replaces a file; what is broken off leaves nothing.
 * @returns 0, or 2 when nothing was written.
 */
export async function init(file: string | undefined, { kind }: InitOptions, io: Io): Promise<number> {
  const year = planYear(io.now())
  if (file !== undefined && io.exists(file)) return refuse(file, io)
  if (io.startAsking === undefined) {
    const answers = { agency: someAgency, place: 'X', year }
    return write(file ?? usualName(year), { answers, situation: kind }, io)
  }
  const asker = await io.startAsking()
  try {
    return await askAndWrite(file, kind, year, asker, io)
  } finally {
    asker.close()
  }
}

async function askAndWrite(
  file: string | undefined,
  kind: Situation | undefined,
  year: number,
  asker: Asker,
  io: Io,
): Promise<number> {
  const wish = await askPlan(asker, year, kind, io)
  if (wish === undefined) return brokenOff(io)
  const usual = file ?? usualName(wish.answers.year)
  const target = io.exists(usual) ? await askName(asker, usual, io) : usual
  return target === undefined ? brokenOff(io) : write(target, wish, io)
}

function write(target: string, { answers, situation }: Wish, io: Io): number {
  if (!createLasting(target, beginPlan(situation, answers), io)) return refuse(target, io)
  io.stderr(
    `Đã ghi ${target}\n  → Sửa tệp này cho đúng với cơ quan, rồi chạy: cchc render ${target}\n${depthNote(target)}`,
  )
  return 0
}

function refuse(target: string, io: Io): number {
  clean(target, io)
  tellFailure(io, `Đã có tệp \`${target}\`, không ghi đè.`, 'Chọn tên khác: `cchc init TÊN-KHÁC.yaml`.')
  return 2
}

function brokenOff(io: Io): number {
  io.stderr('Đã thôi, chưa ghi tệp nào.\n')
  return 2
}

const usualName = (year: number): string => `ke-hoach-${year}.yaml`
