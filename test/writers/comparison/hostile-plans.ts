/** What a plan might hold that would run or load something if it became markup; `window.hit` tells that it did. */
export const hostile = [
  '<script>window.hit=1</script>',
  '"><img src=x onerror="window.hit=2">',
  '</script><script>window.hit=3</script>',
  '</style><style>*{display:none}</style>',
  '<a href="javascript:window.hit=4">bấm vào đây</a>',
  "' onmouseover='window.hit=5",
  '<svg onload=window.hit=6><iframe srcdoc="<script>parent.hit=7</script>">',
  '--><!-- &lt;script&gt;window.hit=8&lt;/script&gt; hết',
  '<details ontoggle=window.hit=9 open><base href="http://192.0.2.1/">',
  '<meta http-equiv="refresh" content="0;url=http://192.0.2.1/">',
] as const

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** A plan with each of them wherever a page of a comparison tells words of a plan. @param year other words for another year. */
export function hostilePlan(year: number): string {
  const all = hostile.map(text => quoted(`${text} ${year === 2025 ? 'cũ' : 'mới'}`))
  const [a, b] = [quoted(hostile[0]), quoted(hostile[1])]
  return `nam: ${year}
co_quan:
  ten: ${quoted(`Xã ${hostile[1]}`)}
  dia_danh: Sơn
  don_vi:
    vp: ${quoted(`Văn phòng ${hostile[0]}`)}
    kt: ${quoted(`Phòng ${hostile[5]}`)}
ke_hoach:
  trich_yeu: ${quoted(`Việc ${hostile[2]}`)}
  noi_dung:
    - de_muc: ${a}
      noi_dung:
${all.map(text => `        - ${text}`).join('\n')}
    - de_muc: ${b}
      noi_dung:
        - bang:
            cot: { tt: TT, nhiem_vu: ${quoted(`Nhiệm vụ ${hostile[1]}`)}, chu_tri: Chủ trì, thoi_gian: Thời hạn, them: ${quoted(`Cột ${hostile[0]}`)} }
            hang:
${hostile
  .map(
    (text, index) =>
      `              - { tt: ${index + 1}, nhiem_vu: ${quoted(`Việc thứ ${index} ${text}`)}, chu_tri: ${year === 2025 ? 'vp' : 'kt'}, thoi_gian: ${quoted(year === 2025 ? 'Quý I' : `Quý II ${text}`)}, them: ${quoted(text)} }`,
  )
  .join('\n')}
`
}
