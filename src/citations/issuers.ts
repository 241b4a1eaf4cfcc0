/** Who issues documents whose symbol ends so, and how the issuer may be written after `của`. */
interface Issuer {
  name: string
  accepts: RegExp
}

const ministry = (name: string): Issuer => ({ name, accepts: new RegExp(name, 'iu') })
/** Offices of a level are often named by the level alone: `của tỉnh`, `của Thành phố`. */
const level = String.raw`^(?:tỉnh|huyện|quận|thị xã|thị trấn|thành phố|xã|phường|đặc khu)(?!\p{L})`

const issuers: ReadonlyMap<string, Issuer> = new Map([
  ['CP', { name: 'Chính phủ', accepts: /^Chính phủ/iu }],
  ['TTg', { name: 'Thủ tướng Chính phủ', accepts: /^Thủ tướng|^TTg/iu }],
  ['VPCP', ministry('Văn phòng Chính phủ')],
  ['TTCP', ministry('Thanh tra Chính phủ')],
  ['BNV', ministry('Nội vụ')],
  ['BTC', ministry('Tài chính')],
  ['BTP', ministry('Tư pháp')],
  ['BTTTT', ministry('Thông tin và Truyền thông')],
  ['BKHCN', ministry('Khoa học và Công nghệ')],
  ['BKHĐT', ministry('Kế hoạch và Đầu tư')],
  ['BGDĐT', ministry('Giáo dục và Đào tạo')],
  ['BYT', ministry('Y tế')],
  ['BXD', ministry('Xây dựng')],
  ['BTNMT', ministry('Tài nguyên và Môi trường')],
  [
    'UBND',
    { name: 'Ủy ban nhân dân', accepts: new RegExp(`UBND|[ỦU][yỷ] ban nhân dân|Chủ tịch|${level}`, 'iu') },
  ],
  ['HĐND', { name: 'Hội đồng nhân dân', accepts: new RegExp(`HĐND|Hội đồng nhân dân|${level}`, 'iu') }],
])

/** Who must have issued a document with this symbol, where that is certain and `issuer` is someone else. */
export function otherIssuer(symbol: string, issuer: string): string | undefined {
  const end = /^QH\d+$/.test(symbol) ? '' : symbol.slice(symbol.lastIndexOf('-') + 1)
  const known = issuers.get(end)
  return known === undefined || known.accepts.test(issuer.normalize('NFC')) ? undefined : known.name
}
