/** A small plan spec with one of everything, for tests that change it. */
export const planSpec = `# Kế hoạch mẫu
nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:
    vp: Văn phòng
    kt: Phòng Kinh tế
quyet_dinh:
  ky_hieu: QĐ-UBND
  trich_yeu: Ban hành Kế hoạch năm {{nam}}
  can_cu: |
    Căn cứ Luật Tổ chức chính quyền địa phương;
    Căn cứ Nghị định số 12;

    Theo đề nghị của Văn phòng.
  dieu:
    - Ban hành kèm theo Quyết định này Kế hoạch.
    - |
      Quyết định có hiệu lực kể từ ngày ký.
      Các đơn vị chịu trách nhiệm thi hành.
  noi_nhan: |
    - Như Điều 2;
    - Lưu: VT.
  nguoi_ky:
    quyen_han: CHỦ TỊCH
    ho_ten: Nguyễn Văn A
ke_hoach:
  noi_dung:
    - de_muc: Mục đích
      noi_dung:
        - de_muc: Yêu cầu
          noi_dung: |
            - Nâng cao chất lượng[^1].
            [^1]: Theo khảo sát.
    - Trên đây là Kế hoạch của xã X.
phu_luc:
  - ten: Khung nhiệm vụ
    noi_dung:
      - bang:
          cot: { tt: TT, ten: Tên }
          hang:
            - tt: I
              ten: Rà soát văn bản
            - tt: II
              ten: Báo cáo
`
