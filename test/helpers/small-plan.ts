/** A small right spec; lines can be added to its parts. */
export function smallPlan(
  parts: { root?: string; decision?: string; plan?: string; appendices?: string } = {},
): string {
  return `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:
    vp: Văn phòng HĐND và UBND
    kt: Phòng Kinh tế
${parts.root ?? ''}
quyet_dinh:
  ky_hieu: QĐ-UBND
  trich_yeu: Ban hành Kế hoạch năm {{nam}}
  tham_quyen: Chủ tịch Ủy ban nhân dân xã X
  can_cu: |
    Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    Theo đề nghị của Chánh Văn phòng.
  dieu:
    - Ban hành kèm theo Quyết định này Kế hoạch năm {{nam}}.
    - Quyết định này có hiệu lực kể từ ngày ký./.
  noi_nhan: |
    - Như Điều 2;
    - Lưu: VT, VP.
  nguoi_ky:
    quyen_han: CHỦ TỊCH
    ho_ten: Nguyễn Văn A
${parts.decision ?? ''}
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
${
  parts.plan ??
  `  noi_dung:
    - de_muc: Mục đích
      noi_dung: |
        - Nâng cao chất lượng phục vụ./.`
}
${parts.appendices ?? ''}`
}

/** A plan on its own whose content is the given text, which must be indented by four blanks. */
export function contentPlan(content: string): string {
  return `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:
    vp: Văn phòng
ke_hoach:
  trich_yeu: Thử
  noi_dung:
${content}
`
}
