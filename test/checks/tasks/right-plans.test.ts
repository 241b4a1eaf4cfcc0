import { expect, it } from 'vitest'
import { marked } from './findings.ts'

const ward = `nam: 2026
co_quan:
  ten: Ủy ban nhân dân phường Y
  dia_danh: Y
  don_vi:
    vp: Văn phòng HĐND và UBND
    kt: Phòng Kinh tế, Hạ tầng và Đô thị
    vhxh: Phòng Văn hóa - Xã hội
    hcc: Trung tâm Phục vụ hành chính công
quyet_dinh:
  ky_hieu: QĐ-UBND
  ngay: 25/12/2025
  trich_yeu: Ban hành Kế hoạch cải cách hành chính phường Y năm {{nam}}
  tham_quyen: Chủ tịch Ủy ban nhân dân phường Y
  can_cu: |
    Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    Theo đề nghị của Chánh Văn phòng HĐND và UBND phường.
  dieu:
    - Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm {{nam}}.
    - |
      Chánh Văn phòng HĐND và UBND phường, Trưởng các phòng, Giám đốc Trung tâm Phục vụ hành chính công và các cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.
  noi_nhan: |
    - Như Điều 2;
    - Ban Văn hóa - Xã hội HĐND phường;
    - Lưu: VT, VP.
ke_hoach:
  trich_yeu: Cải cách hành chính phường Y năm {{nam}}
  noi_dung:
    - de_muc: MỤC ĐÍCH, YÊU CẦU
      noi_dung: Phát triển kinh tế - xã hội, văn hóa - xã hội của phường.
    - de_muc: NHIỆM VỤ TRỌNG TÂM
      noi_dung: |
        - Khắc phục hạn chế nêu trong báo cáo kết quả thực hiện trong năm 2025.
        - Báo cáo định kỳ và đột xuất theo yêu cầu.
    - de_muc: TỔ CHỨC THỰC HIỆN
      noi_dung:
        - de_muc: VĂN PHÒNG HĐND VÀ UBND PHƯỜNG
          noi_dung: |
            - Chủ trì, phối hợp với các bộ phận chuyên môn liên quan theo dõi, đôn đốc; trước ngày 15 tháng cuối quý tổng hợp báo cáo.
        - de_muc: Phòng Văn hóa - Xã hội
          noi_dung: Tuyên truyền về cải cách hành chính thường xuyên.
        - de_muc: Các phòng, đơn vị thuộc phường
          noi_dung: Định kỳ hằng quý báo cáo trước ngày 10 tháng cuối quý.
phu_luc:
  - ten: NHIỆM VỤ NĂM {{nam}}
    noi_dung:
      - bang:
          cot:
            tt: TT
            nhiem_vu: Nhiệm vụ
            san_pham: Sản phẩm
            chu_tri: Chủ trì
            phoi_hop: Phối hợp
            thoi_gian: Thời gian
            ghi_chu: Ghi chú
          hang:
            - nhom: 1
              tt: I
              nhiem_vu: CHỈ ĐẠO, ĐIỀU HÀNH
            - nhiem_vu: Ban hành Kế hoạch tuyên truyền
              san_pham: Kế hoạch
              chu_tri: vhxh
              phoi_hop: Các phòng, đơn vị thuộc phường
              thoi_gian: Tháng 01/2026
            - nhiem_vu: Báo cáo tổng kết năm 2025
              san_pham: Báo cáo
              chu_tri: vp
              phoi_hop: Các phòng, đơn vị thuộc phường
              thoi_gian: Trước ngày 31/12/2025
            - nhiem_vu: Tự chấm điểm Chỉ số cải cách hành chính năm {{nam}}
              san_pham: Báo cáo tự chấm điểm
              chu_tri: vp
              phoi_hop: Các phòng, đơn vị thuộc phường
              thoi_gian: Trước ngày 10/01/2027
            - nhiem_vu: Tổ chức đối thoại
              san_pham: Hội nghị
              chu_tri: kt; vhxh
              phoi_hop: vp
              thoi_gian: Quý II, IV
            - nhiem_vu: ^
              san_pham: Thông báo kết luận
              chu_tri: ^
              phoi_hop: ^
              thoi_gian: Sau hội nghị 05 ngày làm việc
            - nhiem_vu: Rà soát thủ tục
              san_pham: Danh mục thủ tục
              chu_tri: hcc
              phoi_hop: vp, kt
              thoi_gian: Theo Kế hoạch của UBND tỉnh
`

const province = `giai_doan: 2026-2030
co_quan:
  ten: Ủy ban nhân dân tỉnh Z
  dia_danh: Z
  don_vi:
    snv: Sở Nội vụ
    stc: Sở Tài chính
    skhcn: Sở Khoa học và Công nghệ
    vpub: Văn phòng Ủy ban nhân dân tỉnh
ke_hoach:
  ky_hieu: KH-UBND
  trich_yeu: Cải cách hành chính tỉnh Z giai đoạn {{giai_doan}}
  noi_dung:
    - de_muc: Nhiệm vụ
      noi_dung: |
        1. Xây dựng Đề án vị trí việc làm
        Chủ trì: Sở Nội vụ
        Phối hợp: Các sở, ban, ngành
        Thời gian hoàn thành: Quý III/2027
        Sản phẩm: Đề án
        2. Kết nối dữ liệu
        Cơ quan chủ trì: Sở Khoa học và Công nghệ
        Cơ quan phối hợp: Văn phòng UBND tỉnh
        Thời gian thực hiện: 2026-2028
        Sản phẩm: Nền tảng
        3. Công khai ngân sách
        Chủ trì: Sở Tài chính
        Phối hợp: Các sở, ban, ngành
        Thời gian: Hằng năm
        Sản phẩm: Báo cáo
    - de_muc: Tổ chức thực hiện
      noi_dung: |
        1. Sở Nội vụ tham mưu sơ kết trước ngày 31/12/2028, tổng kết trước ngày 31/12/2030.
        2. Văn phòng Ủy ban nhân dân tỉnh theo dõi; định kỳ báo cáo hằng quý.
  noi_nhan: |
    - Văn phòng Chính phủ;
    - Các sở, ban, ngành;
    - Lưu: VT, SNV.
`

it.each([
  ['a ward after districts were abolished', ward],
  ['a province with a plan of five years in labelled lines', province],
  ['text whose marks are not composed', ward.normalize('NFD')],
])('nothing is said of a right plan: %s', (_, text) => expect(marked(text)).toEqual([]))
