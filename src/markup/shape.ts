/**
 * The shape of what templates are given, so that a misspelt name is found when a template is loaded and not when a line is missing on paper.
 * `text` prints; `flag` is for `{{#if}}`; a list is for `{{#each}}`; `maybe` is a map that may be absent (then false).
 */
export type Shape =
  | { kind: 'text' }
  | { kind: 'flag' }
  | { kind: 'list'; of: () => Shape }
  | { kind: 'map'; fields: Readonly<Record<string, Shape>>; maybe: boolean }

const text: Shape = { kind: 'text' }
const flag: Shape = { kind: 'flag' }
const list = (of: Shape | (() => Shape)): Shape => ({ kind: 'list', of: typeof of === 'function' ? of : () => of })
const map = (fields: Record<string, Shape>): Shape => ({ kind: 'map', fields, maybe: false })
const maybe = (fields: Record<string, Shape>): Shape => ({ kind: 'map', fields, maybe: true })

const paragraph = maybe({ chu: text, neo: text })

const table = maybe({
  cot: list(map({ vai: text, rong: text })),
  dau: list(map({ o: list(map({ chu: text, gop_cot: text, gop_hang: text })) })),
  so_cot: list(text),
  hang: list(
    map({
      la_nhom: flag,
      la_tong: flag,
      neo: text,
      o: list(map({ gop_cot: text, gop_hang: text, canh: text, dam: flag, doan: list(text) })),
    }),
  ),
})

const heading: Shape = maybe({
  la_phan: flag,
  la_muc: flag,
  la_khoan: flag,
  la_diem: flag,
  so: text,
  cach: text,
  ten: text,
  hai_cham: text,
  viet_lien: text,
  cap: text,
  neo: text,
  noi_dung: list(() => item),
})

const item: Shape = map({ doan: paragraph, de_muc: heading, bang: table })

const signature = maybe({ quyen_han: list(text), ho_ten: text })

const recipients = list(map({ chu: text, con: flag, ghi_chu: flag }))

const notes = list(map({ ma: text, chu: text }))

const reference = maybe({
  chu: text,
  mo_dau: text,
  loai: text,
  so: text,
  ky_hieu: text,
  ngay: text,
  thang: text,
  nam: text,
  cua: text,
})

const issued = {
  loai: text,
  so: text,
  ky_hieu: text,
  ngay: text,
  thang: text,
  nam: text,
  trich_yeu: text,
  can_cu: list(text),
  noi_dung: list(item),
  noi_nhan: recipients,
  nguoi_ky: signature,
  chu_thich: notes,
}

/** What the outermost template is given. */
export const rootShape: Shape = map({
  co_quan: map({ ten: text, chu_quan: text, dia_danh: text }),
  quyet_dinh: maybe({
    ...issued,
    tham_quyen: text,
    dieu: list(map({ so: text, mo_dau: text, noi_dung: list(item) })),
  }),
  ke_hoach: maybe({ ...issued, kem_theo: reference, dinh_kem: flag, dau_trang: flag, so_trang: text }),
  phu_luc: list(
    map({
      so: text,
      ten: text,
      huong_giay: text,
      dau_trang: flag,
      kem_theo: reference,
      noi_dung: list(item),
      noi_nhan: recipients,
      nguoi_ky: signature,
      chu_thich: notes,
    }),
  ),
})
