import { basename, resolve } from 'node:path'
import { documentPolicy, shellHtml, shellPolicy } from '../../preview/page/shell.ts'
import type { ParagraphPlace } from '../../preview/places.ts'
import type { ShownFinding } from '../../preview/state.ts'
import type { Io } from '../io.ts'
import { openInBrowser } from '../open-in-browser.ts'
import { planFiles } from '../plan-files.ts'
import { Follower } from '../preview/follow.ts'
import { reckonAside } from '../preview/reckon-aside.ts'
import { type Answers, type LocalPage, servePage } from '../preview/server.ts'
import { tellFailure } from '../report.ts'
import { stampOf } from '../watched-files.ts'

export interface PreviewOptions {
  templates?: string
  /** False for `--no-open`: only the address is printed. */
  open: boolean
}

/** `cchc preview SPEC`: serves the page of a spec and follows its saves, until it is stopped. Gives 2 when the spec cannot be read at all. */
export async function preview(name: string, options: PreviewOptions, io: Io): Promise<number> {
  const [spec, ...others] = await planFiles([name], io, 'plan')
  if (spec === undefined) return 2
  if (others.length > 0) {
    tellFailure(io, 'Lệnh này xem một kế hoạch.', 'Ghi tên một tệp kế hoạch.')
    return 2
  }
  if (!io.exists(spec)) io.read(spec)
  let page: LocalPage | undefined
  const follower = new Follower({
    spec,
    templates: options.templates,
    io,
    stamp: stampOf,
    reckon: reckonAside(io),
    tell: () => page?.tell(),
  })
  await follower.start()
  page = await servePage(answersOf(spec, follower))
  io.stdout(`Đang xem ${spec}: ${page.address}\nLưu tệp là trang đổi theo. Nhấn Ctrl+C để dừng.\n`)
  if (options.open && !(await openInBrowser(page.address, io)))
    io.stderr('Không mở được trình duyệt: chép địa chỉ trên vào thanh địa chỉ của trình duyệt.\n')
  await stopped()
  follower.stop()
  await page.close()
  return 0
}

const json = 'application/json; charset=utf-8'
const html = 'text/html; charset=utf-8'

/** What the page asks for. */
export const answersOf =
  (spec: string, follower: Follower): Answers =>
  name => {
    switch (name) {
      case '':
        return { type: html, body: shellHtml(basename(spec)), policy: shellPolicy }
      case 'document':
        follower.taken()
        return {
          type: html,
          body: follower.document ?? '<!doctype html><title></title>',
          policy: documentPolicy,
        }
      case 'state':
        return { type: json, body: JSON.stringify(follower.state, withPaths), policy: "default-src 'none'" }
      default:
        return undefined
    }
  }

/** An editor opens a file by its whole path. */
const withPaths = (key: string, value: unknown): unknown =>
  key === 'place'
    ? { ...(value as ShownFinding['place']), path: pathOf(value as ParagraphPlace) }
    : key === 'places'
      ? (value as (ParagraphPlace | undefined)[]).map(place => place && { ...place, path: pathOf(place) })
      : value

const pathOf = ({ file }: ParagraphPlace): string => resolve(file).replaceAll('\\', '/').replace(/^\//, '')

/** Waits until the program is stopped at the keyboard or from outside. */
const stopped = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
