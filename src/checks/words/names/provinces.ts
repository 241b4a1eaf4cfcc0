import { nameKey } from '../../../language/normalise.ts'
import { once } from '../../../language/once.ts'

/** Provinces that were joined into another on 01/7/2025, with the one that they are in now. */
export const joined: Readonly<Record<string, string>> = {
  'Hà Giang': 'tỉnh Tuyên Quang',
  'Yên Bái': 'tỉnh Lào Cai',
  'Bắc Kạn': 'tỉnh Thái Nguyên',
  'Vĩnh Phúc': 'tỉnh Phú Thọ',
  'Hòa Bình': 'tỉnh Phú Thọ',
  'Bắc Giang': 'tỉnh Bắc Ninh',
  'Thái Bình': 'tỉnh Hưng Yên',
  'Hải Dương': 'thành phố Hải Phòng',
  'Hà Nam': 'tỉnh Ninh Bình',
  'Nam Định': 'tỉnh Ninh Bình',
  'Quảng Bình': 'tỉnh Quảng Trị',
  'Quảng Nam': 'thành phố Đà Nẵng',
  'Kon Tum': 'tỉnh Quảng Ngãi',
  'Bình Định': 'tỉnh Gia Lai',
  'Ninh Thuận': 'tỉnh Khánh Hòa',
  'Bình Thuận': 'tỉnh Lâm Đồng',
  'Đắk Nông': 'tỉnh Lâm Đồng',
  'Phú Yên': 'tỉnh Đắk Lắk',
  'Bình Dương': 'Thành phố Hồ Chí Minh',
  'Bà Rịa - Vũng Tàu': 'Thành phố Hồ Chí Minh',
  'Bình Phước': 'Đồng Nai',
  'Long An': 'tỉnh Tây Ninh',
  'Sóc Trăng': 'thành phố Cần Thơ',
  'Hậu Giang': 'thành phố Cần Thơ',
  'Bến Tre': 'tỉnh Vĩnh Long',
  'Trà Vinh': 'tỉnh Vĩnh Long',
  'Tiền Giang': 'tỉnh Đồng Tháp',
  'Bạc Liêu': 'tỉnh Cà Mau',
  'Kiên Giang': 'tỉnh An Giang',
}

/** The 34 provinces and cities of the same level from 01/7/2025. */
const today =
  'Hà Nội|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Huế|Tuyên Quang|Cao Bằng|Lạng Sơn|Lai Châu|Điện Biên|Sơn La|Lào Cai|Thái Nguyên|Phú Thọ|Bắc Ninh|Hưng Yên|Ninh Bình|Quảng Ninh|Thanh Hóa|Nghệ An|Hà Tĩnh|Quảng Trị|Quảng Ngãi|Gia Lai|Khánh Hòa|Lâm Đồng|Đắk Lắk|Đồng Nai|Tây Ninh|Vĩnh Long|Đồng Tháp|Cà Mau|An Giang'

const keys = once(() => new Set([...Object.keys(joined), ...today.split('|'), 'Thừa Thiên Huế'].map(nameKey)))

/** Whether a name is that of a province, now or before the reform. */
export const isProvince = (name: string): boolean => keys().has(nameKey(name))
