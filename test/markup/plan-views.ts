import { parseMarkup } from '../../src/markup/parse.ts'
import { templates } from '../../src/markup/templates.ts'
import { viewOf } from '../../src/markup/view.ts'
import type { View } from '../../src/markup/view-data.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { shown } from '../helpers/render.ts'

/** What the templates are given for a spec that must be right. */
export function viewOfText(text: string): View {
  const { value, diagnostics } = readPlan('ke-hoach.yaml', text, () => ({ error: 'không có' }))
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return viewOf(value.plan)
}

/** The markup of a spec by the built-in templates. */
export const markupOfText = (text: string): string => templates()(viewOfText(text))

/** The blocks of a spec by the built-in templates. */
export const blocksOfText = (text: string) => parseMarkup(markupOfText(text))

/** A plan that has everything a plan can have. */
export const everything = `nam: 2026
co_quan:
  ten: Phòng Kinh tế
  chu_quan: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:
    vp: Văn phòng
quyet_dinh:
  so: 7
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
    ho_ten: Nguyễn Văn A
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
