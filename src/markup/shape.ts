/**
 * The shape of what templates are given, so that a misspelt name is found when a template is loaded and not when a line is missing on paper.
 * `text` prints, and is empty when there is nothing to print; where it is `plain`, without emphasis and blanks to fill in, it may also stand
 * in an attribute. `flag` is for `{{#if}}`; a list is for `{{#each}}`; `maybe` is a map that may be absent (then false).
 */
export type Shape =
  | { kind: 'text'; plain: boolean }
  | { kind: 'flag' }
  | { kind: 'list'; of: () => Shape }
  | { kind: 'map'; fields: Readonly<Record<string, Shape>>; maybe: boolean }

const words: Shape = { kind: 'text', plain: false }
const plain: Shape = { kind: 'text', plain: true }
const flag: Shape = { kind: 'flag' }
const list = (of: Shape | (() => Shape)): Shape => ({
  kind: 'list',
  of: typeof of === 'function' ? of : () => of,
})
const map = (fields: Record<string, Shape>): Shape => ({ kind: 'map', fields, maybe: false })
const maybe = (fields: Record<string, Shape>): Shape => ({ kind: 'map', fields, maybe: true })

const paragraph = { chu: words, neo: plain }

const table = maybe({
  co_chu: plain,
  cot: list(map({ vai: plain, rong: plain })),
  dau: list(map({ o: list(map({ chu: words, gop_cot: plain, gop_hang: plain })) })),
  so_cot: list(plain),
  hang: list(
    map({
      la_nhom: flag,
      la_tong: flag,
      neo: plain,
      o: list(map({ gop_cot: plain, gop_hang: plain, canh: plain, dam: flag, doan: list(map(paragraph)) })),
    }),
  ),
})

const heading: Shape = maybe({
  la_phan: flag,
  la_muc: flag,
  la_khoan: flag,
  la_diem: flag,
  so: words,
  cach: plain,
  ten: words,
  dam: plain,
  hai_cham: plain,
  viet_lien: words,
  cap: plain,
  neo: plain,
  noi_dung: list(() => item),
})

const item: Shape = map({
  doan: maybe(paragraph),
  tren_bang: maybe(paragraph),
  de_muc: heading,
  bang: table,
})

const signature = maybe({ quyen_han: list(words), chuc_vu_khac: words, ho_ten: words })

const recipients = list(map({ chu: words, con: flag, ghi_chu: flag, soan_thao: plain }))

const notes = list(map({ ma: plain, chu: words }))

/** Number, symbol and date of a document. */
const registration = { so: words, ky_hieu: plain, ngay: words, thang: words, nam: words }

const reference = maybe({ chu: words, mo_dau: plain, loai: plain, ...registration, cua: words })

/** The marks of a draft, where this part of the document has any. */
const draft = maybe({
  lan: plain,
  ngay: plain,
  duoi_so: flag,
  dau_trang_dau: flag,
  dau_trang_sau: flag,
})

/** The document that a file of its own belongs to. */
const signing = maybe(registration)

/** What stands on the first page beside the words of a document of its own. */
const marks = {
  ky_so: signing,
  du_thao: draft,
  co_dau: flag,
  khan: flag,
  thuong_khan: flag,
  hoa_toc: flag,
  luu_hanh: words,
}

const issued = {
  ...marks,
  huong_giay: plain,
  loai: plain,
  ...registration,
  trich_yeu: words,
  can_cu: list(map(paragraph)),
  noi_dung: list(item),
  noi_nhan: recipients,
  nguoi_ky: signature,
  dong_ky: signature,
  chu_thich: notes,
}

/** What the outermost template is given. */
export const rootShape: Shape = map({
  co_quan: map({ ten: words, chu_quan: words, lien_tich: words, dia_danh: plain, lien_he: list(words) }),
  quyet_dinh: maybe({
    ...issued,
    tham_quyen: words,
    dieu: list(map({ so: plain, tieu_de: words, mo_dau: words, neo: plain, noi_dung: list(item) })),
  }),
  ke_hoach: maybe({
    ...issued,
    kinh_gui: maybe({ mot: words, neo: plain, cac_noi: list(map(paragraph)) }),
    kem_theo: reference,
    dinh_kem: flag,
    dau_trang: flag,
    so_trang: plain,
  }),
  ban_sao: maybe({
    sao_y: flag,
    sao_luc: flag,
    trich_sao: flag,
    ...registration,
    noi_nhan: recipients,
    nguoi_ky: signature,
    dong_ky: signature,
    chu_thich: notes,
  }),
  phu_luc: list(
    map({
      so: plain,
      ten: words,
      huong_giay: plain,
      dau_trang: flag,
      ...marks,
      kem_theo: reference,
      noi_dung: list(item),
      noi_nhan: recipients,
      nguoi_ky: signature,
      dong_ky: signature,
      chu_thich: notes,
    }),
  ),
})
