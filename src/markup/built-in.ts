import banSao from '../../templates/ban-sao.hbs'
import keHoach from '../../templates/ke-hoach.hbs'
import bang from '../../templates/partials/bang.hbs'
import cacO from '../../templates/partials/cac-o.hbs'
import chanTrang from '../../templates/partials/chan-trang.hbs'
import chuKy from '../../templates/partials/chu-ky.hbs'
import chuThich from '../../templates/partials/chu-thich.hbs'
import coQuan from '../../templates/partials/co-quan.hbs'
import dauChiDan from '../../templates/partials/dau-chi-dan.hbs'
import dauKemTheo from '../../templates/partials/dau-kem-theo.hbs'
import dauVanBan from '../../templates/partials/dau-van-ban.hbs'
import deMuc from '../../templates/partials/de-muc.hbs'
import kemTheo from '../../templates/partials/kem-theo.hbs'
import ketThuc from '../../templates/partials/ket-thuc.hbs'
import kinhGui from '../../templates/partials/kinh-gui.hbs'
import leTrang from '../../templates/partials/le-trang.hbs'
import noiDung from '../../templates/partials/noi-dung.hbs'
import noiNhan from '../../templates/partials/noi-nhan.hbs'
import quocHieu from '../../templates/partials/quoc-hieu.hbs'
import phuLuc from '../../templates/phu-luc.hbs'
import quyetDinh from '../../templates/quyet-dinh.hbs'
import vanBan from '../../templates/van-ban.hbs'
import type { BlockMaker } from './block-maker.ts'
import type { View } from './view-data.ts'

/** A template that comes with the program: its text, and what the build has compiled from it (`scripts/template-calls.js`). */
export interface BuiltInTemplate {
  source: string
  /** Tells of the elements and words of a view. */
  print(to: BlockMaker, beside: BesideTemplates, view: unknown): void
}

/** What compiled templates need beside the view that they print. */
export interface BesideTemplates {
  /** The view of the whole plan. */
  root: View
  /** Whether a value is something to print. */
  has(value: unknown): boolean
  /** The helper `hoa`. */
  capitals(words: unknown): unknown
  /** Prints data by another template. */
  call(template: string, data: unknown): void
}

/** The template that the others are called from. */
export const outermost = 'van-ban'

/** The built-in templates by name; an office's file of the same name takes the place of one. */
export const builtIn: Readonly<Record<string, BuiltInTemplate>> = {
  'van-ban': vanBan,
  'quyet-dinh': quyetDinh,
  'ke-hoach': keHoach,
  'phu-luc': phuLuc,
  'ban-sao': banSao,
  bang,
  'cac-o': cacO,
  'chu-ky': chuKy,
  'chu-thich': chuThich,
  'co-quan': coQuan,
  'dau-kem-theo': dauKemTheo,
  'dau-van-ban': dauVanBan,
  'de-muc': deMuc,
  'kem-theo': kemTheo,
  'ket-thuc': ketThuc,
  'noi-dung': noiDung,
  'noi-nhan': noiNhan,
  'quoc-hieu': quocHieu,
  'le-trang': leTrang,
  'kinh-gui': kinhGui,
  'dau-chi-dan': dauChiDan,
  'chan-trang': chanTrang,
}
