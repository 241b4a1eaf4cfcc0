import { printBuiltIn } from '../../src/markup/print-built-in.ts'
import { type Making, viewOf } from '../../src/markup/view.ts'
import type { View } from '../../src/markup/view-data.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { shown } from '../helpers/render.ts'
import { byText } from './own-templates.ts'

/** What the templates are given for a spec that must be right. */
export function viewOfText(text: string, making: Making = 'whole'): View {
  const { value, diagnostics } = readPlan('ke-hoach.yaml', text, () => ({ error: 'không có' }))
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return viewOf(value.plan, making)
}

/** The markup of a spec by the built-in templates, as an office's are printed. */
export const markupOfText = (text: string): string => byText.markup(viewOfText(text))

/** The blocks of a spec by the built-in templates. */
export const blocksOfText = (text: string) => printBuiltIn(viewOfText(text))

/** Plans on their own: what a plan that a decision issues cannot have. */
export const alone = ['thuong_khan', 'hoa_toc'].map(
  (urgency, index) => `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ke_hoach:
  do_khan: ${urgency}
  trich_yeu: Việc
  kinh_gui: |
    Sở Nội vụ [#KG]
${index === 0 ? '' : '    Sở Tài chính [#KG-2]\n'}  noi_dung: Chữ.
`,
)

/** Pages of copies. */
export const copies = ['sao_y', 'sao_luc', 'trich_sao'].map(
  form => `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ban_sao:
  hinh_thuc: ${form}
  noi_nhan: |
    Sở A[^1]
    + Phòng B
    (để biết)
    [^1]: Chú thích.
  soan_thao: PL
  nguoi_ky:
    quyen_han: TL. CHỦ TỊCH
    chuc_vu_khac: CHÁNH VĂN PHÒNG
    ho_ten: A
  dong_ky:
    quyen_han: B
    chuc_vu_khac: B
    ho_ten: B
`,
)

/** A plan that has everything a plan can have. */
export const everything = `nam: 2026
co_quan:
  ten: Phòng Kinh tế
  chu_quan: Ủy ban nhân dân xã X
  dia_danh: X
  lien_tich: Đoàn Thanh niên xã X
  lien_he: |
    Số 1 đường A.
    Điện thoại: 1.
  don_vi:
    vp: Văn phòng
du_thao:
  lan: 2
  ngay: 01/12/2025
  moi_trang: co
quyet_dinh:
  so: 7
  do_khan: khan
  luu_hanh: Lưu hành *nội bộ*
  soan_thao: PL.(300)
  ky_hieu: QĐ-PKT
  ngay: 05/01/2026
  trich_yeu: |
    Ban hành *Kế hoạch*
    năm {{nam}}[^1]
  tham_quyen: TRƯỞNG PHÒNG KINH TẾ
  can_cu: |
    Căn cứ Luật Tổ chức chính quyền địa phương; [#CC-1]
    Theo đề nghị của Chánh Văn phòng.
    [^1]: Chú thích của **trích yếu**.
  noi_dung: Một đoạn trước lệnh.
  dieu:
    - |
      Ban hành kèm theo Quyết định này Kế hoạch. [#D-1]
      Đoạn thứ hai.
    - noi_dung:
        - Nội dung của Điều 2.
        - de_muc: Quan điểm
          noi_dung: |
            - Một.
    - tieu_de: Hiệu lực *thi hành*
      noi_dung: Có hiệu lực kể từ ngày ký.
  noi_nhan: |
    - Như Điều 2;
    + Phòng A;
    (để b/c)
    - Lưu: VT.
  nguoi_ky:
    quyen_han: |
      TRƯỞNG PHÒNG
    chuc_vu_khac: Phó Chánh Văn phòng
    ho_ten: Nguyễn Văn A
  dong_ky:
    quyen_han: BÍ THƯ
    chuc_vu_khac: Phó Trưởng ban
    ho_ten: Trần Thị C
ke_hoach:
  trich_yeu: Cải cách hành chính
  can_cu: Thực hiện Quyết định số 12/QĐ-UBND
  noi_dung:
    - de_muc: Phần I. Mở đầu
      noi_dung:
        - de_muc: Mục đích [#MD]
          noi_dung: |
            - Nâng cao chất lượng. [#TTHC-1]
    - de_muc: Tổ chức thực hiện
      noi_dung:
        - de_muc: Phòng Kinh tế
          viet_lien: Chủ trì.
        - de_muc: a) Các thôn
          kieu_chu: nghieng
          viet_lien: Phối hợp.
        - de_muc: b) Văn phòng
        - de_muc: (1) Đoàn thể
        - de_muc: I. Một mục
    - bang:
        dong_tren: "Đơn vị tính là triệu đồng [#DVT]"
        cot:
          tt: TT
          ten: Tiêu chí
          dat: Đạt
          toi_da: Tối đa
        moi_hang: |
          - {{ten}}: đạt {{dat}}/{{toi_da}} điểm[, bị trừ {{tru}} điểm].
        hang:
          - ma: TC-1
            ten: Một
            dat: 1,5
            toi_da: 2
          - ten: Hai
            dat: 2
            toi_da: 2
  nguoi_ky:
    quyen_han: Văn phòng
phu_luc:
  - ten: Bảng một
    huong_giay: ngang
    dau_trang: co
    noi_dung:
      - bang:
          co_chu: 11
          cot:
            tt: TT
            nhiem_vu: Nhiệm vụ
            so_lieu: { ten: Số liệu, cot: { kh: Kế hoạch, th: { ten: Thực hiện, do_rong: 12%, canh: giua } } }
            chu_tri: { ten: Chủ trì, do_rong: "2,4 cm" }
            thoi_gian: Thời gian
          so_cot: co
          hang:
            - nhom: 1
              tt: I
              nhiem_vu: NHÓM
            - ma: NV-01
              nhiem_vu: |
                Một việc [#V-1]
                hai dòng[^a]
              kh: 1.000
              th: 36,5
              chu_tri: vp
              thoi_gian: Quý I
            - nhiem_vu: ^
              kh: 1.500
              th: <
              thoi_gian: ^
            - tong: co
              nhiem_vu: Tổng cộng
              kh: 2.500
      - |
        [^a]: Chú thích trong ô.
    nguoi_ky:
      quyen_han: NGƯỜI LẬP
      ho_ten: Trần Thị B
    noi_nhan: |
      - Lưu: VT.
  - ten: Bảng hai
    kem_theo: |
      (Kèm theo Kế hoạch
      của Phòng)
    noi_dung: Chữ.
  - ten: Bảng ba
    kem_theo: khong
    noi_dung: Chữ.
`
