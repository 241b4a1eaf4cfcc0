/** The plan a clerk begins with: commented, and complete enough to be rendered at once. */
export function starterSpec(year: number): string {
  return `# Kế hoạch cải cách hành chính năm ${year}. Dòng bắt đầu bằng # là ghi chú cho người soạn, không in ra.
# Chữ dài: gõ dấu | sau khóa, xuống dòng, thụt vào hai dấu cách rồi dán vào; mỗi dòng là một đoạn.
# {{nam}} là năm của kế hoạch; {{nam_truoc}}, {{nam_sau}} là năm trước, năm sau.
nam: ${year}
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:                      # mỗi đơn vị khai một lần; trong bảng ghi mã là đủ
    vp: Văn phòng HĐND và UBND
    vhxh: Phòng Văn hóa - Xã hội

quyet_dinh:                    # bỏ cả phần này nếu kế hoạch ban hành độc lập
  ky_hieu: QĐ-UBND             # so, ngay để trống: văn thư điền khi ban hành
  trich_yeu: Ban hành Kế hoạch cải cách hành chính xã X năm {{nam}}
  tham_quyen: Chủ tịch Ủy ban nhân dân xã X
  can_cu: |
    Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    Theo đề nghị của Chánh Văn phòng HĐND và UBND xã.
  dieu:
    - Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính xã X năm {{nam}}.
    - Quyết định này có hiệu lực kể từ ngày ký.
    - |
      Chánh Văn phòng HĐND và UBND xã, các đơn vị và cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.
  noi_nhan: |
    - Như Điều 3;
    - Thường trực HĐND xã;
    - Lưu: VT, VP.
  nguoi_ky:
    quyen_han: CHỦ TỊCH
    ho_ten: Nguyễn Văn A

ke_hoach:
  trich_yeu: Cải cách hành chính xã X năm {{nam}}
  noi_dung:
    - de_muc: Mục đích, yêu cầu          # số I, II, 1, 2 được đánh tự động; gõ sẵn cũng được
      noi_dung: |
        - Nâng cao chất lượng phục vụ người dân và doanh nghiệp.
        - Phân công rõ đơn vị, thời hạn và sản phẩm của từng nhiệm vụ.
    - de_muc: Chỉ tiêu
      noi_dung: |
        - 100% hồ sơ thủ tục hành chính được giải quyết đúng hạn. [#TTHC-1]
    - de_muc: Tổ chức thực hiện
      noi_dung: Nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.
    - Trên đây là Kế hoạch cải cách hành chính năm {{nam}} của xã X./.

phu_luc:
  - ten: Nhiệm vụ cải cách hành chính năm {{nam}}
    huong_giay: ngang
    noi_dung:
      - bang:
          cot:
            tt: TT
            nhiem_vu: Nhiệm vụ
            san_pham: Kết quả, sản phẩm
            chu_tri: Chủ trì
            phoi_hop: Phối hợp
            thoi_gian: Thời gian hoàn thành
          hang:
            - nhom: 1
              tt: I
              nhiem_vu: CẢI CÁCH THỦ TỤC HÀNH CHÍNH
            - ma: NV-01
              nhiem_vu: Rà soát, niêm yết công khai thủ tục hành chính
              san_pham: Báo cáo
              chu_tri: vp
              phoi_hop: vhxh; các thôn
              thoi_gian: Quý I/{{nam}}
`
}
