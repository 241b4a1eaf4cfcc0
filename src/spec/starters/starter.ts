/** The plan a clerk begins with: commented, and complete enough to be rendered at once. */
export function starterSpec(year: number): string {
  return `# Kế hoạch cải cách hành chính năm ${year}. Dòng bắt đầu bằng # là ghi chú cho người soạn, không in ra.
# Chữ dài: gõ dấu | sau khóa, xuống dòng, thụt vào rồi dán; mỗi dòng là một đoạn. {{nam}} là năm của kế hoạch.
nam: ${year}
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:                      # mỗi đơn vị khai một lần; trong bảng ghi mã là đủ
    vp: Văn phòng HĐND và UBND
quyet_dinh:                    # bỏ cả phần này nếu kế hoạch ban hành độc lập
  trich_yeu: Ban hành Kế hoạch cải cách hành chính xã X năm {{nam}}
  tham_quyen: Chủ tịch Ủy ban nhân dân xã X
  can_cu: |
    Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    Theo đề nghị của Chánh Văn phòng HĐND và UBND xã.
  dieu:                        # số, ngày để trống: văn thư điền khi ban hành
    - Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính xã X năm {{nam}}.
    - Các đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.
  noi_nhan: |
    - Như Điều 2;
    - Lưu: VT, VP.
  nguoi_ky:
    quyen_han: CHỦ TỊCH
    ho_ten: Nguyễn Văn A
ke_hoach:
  trich_yeu: Cải cách hành chính xã X năm {{nam}}
  noi_dung:
    - de_muc: Chỉ tiêu         # số I, II, 1, 2 được đánh tự động; gõ sẵn cũng được
      noi_dung: |
        - 100% hồ sơ thủ tục hành chính được giải quyết đúng hạn. [#TTHC-1]
    - de_muc: Tổ chức thực hiện
      noi_dung: Nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này./.
phu_luc:
  - ten: Nhiệm vụ cải cách hành chính năm {{nam}}
    huong_giay: ngang
    noi_dung:
      - bang:
          cot:
            tt: TT
            nhiem_vu: Nhiệm vụ
            chu_tri: Chủ trì
            thoi_gian: Thời gian hoàn thành
          hang:
            - ma: NV-01
              nhiem_vu: Rà soát, niêm yết công khai thủ tục hành chính
              chu_tri: vp
              thoi_gian: Quý I/{{nam}}
`
}
