/** Places of a spec where a clerk types words. */
export const places = [
  'ten',
  'dia_danh',
  'don_vi',
  'trich_yeu',
  'tham_quyen',
  'can_cu',
  'dieu',
  'noi_nhan',
  'quyen_han',
  'ho_ten',
  'de_muc',
  'dong',
  'gach',
  'chu_thich',
  'cot',
  'viec',
  'chu_tri',
  'phoi_hop',
  'thoi_gian',
  'san_pham',
  'phu_luc',
] as const

export type Place = (typeof places)[number]

/** A spec that is right, with a text at some of its places. */
export function filledSpec(text: string, filled: readonly Place[] = places): string {
  const typed = JSON.stringify(text)
  const at = (place: Place, usual: string): string => (filled.includes(place) ? typed : JSON.stringify(usual))
  const line = (place: Place, before: string, usual: string, after = ''): string =>
    `${before}${filled.includes(place) ? text.replaceAll('\n', ' ').trim() : usual}${after}`
  return `nam: 2026
co_quan:
  ten: ${at('ten', 'Ủy ban nhân dân xã An Hòa')}
  dia_danh: ${at('dia_danh', 'An Hòa')}
  don_vi:
    vp: ${at('don_vi', 'Văn phòng HĐND và UBND')}
quyet_dinh:
  ky_hieu: QĐ-UBND
  trich_yeu: ${at('trich_yeu', 'Ban hành Kế hoạch cải cách hành chính năm 2026')}
  tham_quyen: ${at('tham_quyen', 'Chủ tịch Ủy ban nhân dân xã An Hòa')}
  can_cu: ${JSON.stringify(line('can_cu', 'Căn cứ ', 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', ';'))}
  dieu:
    - ${at('dieu', 'Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2026.')}
    - Quyết định này có hiệu lực kể từ ngày ký./.
  noi_nhan: ${JSON.stringify(line('noi_nhan', '- ', 'Như Điều 2', ';\n- Lưu: VT.'))}
  nguoi_ky:
    quyen_han: ${at('quyen_han', 'CHỦ TỊCH')}
    ho_ten: ${at('ho_ten', 'Nguyễn Văn An')}
ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - de_muc: ${at('de_muc', 'Chỉ tiêu')}
      noi_dung: ${JSON.stringify(`${line('dong', '', 'Đoạn.')}\n${line('gach', '- ', '100% hồ sơ đúng hạn[^1].')}\n[^1]: ${line('chu_thich', '', 'Theo khảo sát.')}`)}
phu_luc:
  - ten: ${at('phu_luc', 'Nhiệm vụ năm 2026')}
    noi_dung:
      - bang:
          cot: {tt: TT, nhiem_vu: ${at('cot', 'Nhiệm vụ')}, chu_tri: Chủ trì, phoi_hop: Phối hợp, thoi_gian: Thời gian, san_pham: Sản phẩm}
          hang:
            - nhiem_vu: ${at('viec', 'Ban hành kế hoạch')}
              chu_tri: ${at('chu_tri', 'vp')}
              phoi_hop: ${at('phoi_hop', 'vp')}
              thoi_gian: ${at('thoi_gian', 'Quý I/2026')}
              san_pham: ${at('san_pham', 'Kế hoạch')}
`
}
