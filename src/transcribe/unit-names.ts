/** How the name of a unit begins. */
const heads =
  /^(?:sở|phòng|văn phòng|ban|trung tâm|công an|ủy ban|uỷ ban|ubnd|ubmttq|hđnd|vp|đoàn|hội|trạm|trường|bộ|chi cục|cục|tổ|liên đoàn|liên minh|kho bạc|thuế|bảo hiểm|ngân hàng|đài|báo|tòa án|toà án|viện|chi nhánh|điện lực|thanh tra|mặt trận|công ty|bưu điện|quỹ|đảng ủy|bệnh viện|công chức|bộ phận|hạt|đội|thôn|ấp|tư pháp|tài chính|địa chính|văn hóa|văn hoá|nội vụ)(?!\p{L})/iu

/** Words that name no single unit. */
const vague = /(?:liên quan|các\s|khác|những|toàn bộ|mọi\s|theo\s|trực thuộc)/iu

/** A kind of units and nothing that tells one from the others: `Viện`, `Thôn`, `đoàn thể`, `phòng chuyên môn`, `trường học`. */
const kindAlone =
  /^(?:(?:sở|phòng|ban|ngành|trung tâm|đoàn|hội|trạm|trường|bộ|chi cục|cục|tổ|viện|chi nhánh|công ty|quỹ|bệnh viện|bộ phận|hạt|đội|thôn|ấp|tổ dân phố|ủy ban|uỷ ban|công chức|ngân hàng|ban quản lý|ban chỉ đạo)|(?:sở|phòng|ban|hội|đoàn) (?:ban|ngành|đoàn thể|thể)(?: .*)?|(?:phòng|ban|bộ phận|công chức|tổ) (?:chuyên môn|nghiệp vụ|phụ trách)(?: (?:xã|phường|đặc khu|thị trấn))?|trường (?:học|(?:mầm non|tiểu học|thcs|thpt|trung học cơ sở|trung học phổ thông)))$/iu
/** Of every place of a level: `UBND cấp xã`. */
const ofLevel = /(?<!\p{L})cấp\s+(?:xã|huyện|tỉnh|cơ sở)(?!\p{L})/iu
const place = '(?:xã|phường|thị trấn|đặc khu|thôn|ấp|bản|huyện|quận|thị xã|tổ dân phố|khu phố)'
/** Of places of several kinds: `UBND xã, phường`, `UBND xã/thị trấn`, `Công an phường và đặc khu`. */
const ofPlaces = new RegExp(`(?<!\\p{L})${place}\\s*(?:[,/&–-]|và|hoặc)?\\s*${place}(?:$|[\\s/&])`, 'iu')
/** Two names that lost what stood between them. */
const twoNames = /^(sở|phòng)\s.*\s\1\s/iu

const mostWords = 14

/** True for a name that many units share: it stays words, for a unit is counted as one and has one code. */
export const isCollective = (part: string): boolean =>
  heads.test(part) && (vague.test(part) || kindAlone.test(part) || ofLevel.test(part) || ofPlaces.test(part))

/** True for words that are the name of one unit. */
export const isUnit = (part: string): boolean =>
  heads.test(part) &&
  !vague.test(part) &&
  !isCollective(part) &&
  !twoNames.test(part) &&
  part.split(/\s+/).length <= mostWords &&
  !/[:()[\]{}*\\"“”.]/.test(part)
