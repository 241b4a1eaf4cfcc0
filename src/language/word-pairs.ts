import { once } from './once.ts'

/** Words of one kind that stand side by side with a comma: `chỉ đạo, điều hành`. `sure` is wrong without it in any plan, the others where the plan writes the comma elsewhere. */
export interface WordPair {
  first: string
  second: string
  sure: boolean
}

const pairs = (text: string, sure: boolean): WordPair[] =>
  text
    .normalize('NFC')
    .split(/[;\n]/)
    .map(pair => pair.trim().split('|'))
    .filter(pair => pair.length === 2)
    .map(([first, second]) => ({ first: first!, second: second!, sure }))

/** The pairs, in small letters. */
export const wordPairs = once((): readonly WordPair[] => [
  ...pairs(
    `cán bộ|công chức; công chức|viên chức; cơ quan|đơn vị; chỉ đạo|điều hành; thi đua|khen thưởng; kiểm tra|giám sát
     phổ biến|giáo dục pháp luật; tiết kiệm|chống lãng phí; chức năng|nhiệm vụ; phản ánh|kiến nghị; chủ trì|phối hợp
     mức độ 3|mức độ 4; tâm tư|nguyện vọng; kỷ luật|kỷ cương; công khai|minh bạch; trọng tâm|trọng điểm; hiệu lực|hiệu quả; chất lượng|hiệu quả
     quyền hạn|trách nhiệm; cán bộ|đảng viên; tham nhũng|lãng phí; sửa đổi|bổ sung; theo dõi|đôn đốc; hướng dẫn|đôn đốc; đôn đốc|kiểm tra`,
    true,
  ),
  ...pairs(
    `chuyên môn|nghiệp vụ; xây dựng|ban hành; đánh giá|phân loại; đánh giá|xếp loại; đào tạo|bồi dưỡng; đào tạo|tập huấn
     yêu cầu|điều kiện; thành phần hồ sơ|yêu cầu; kịp thời|đúng quy định; cải thiện|nâng cao; tuyên truyền|vận động
     rà soát|sắp xếp; sắp xếp|bố trí; sắp xếp|xử lý; rà soát|đánh giá; rà soát|ban hành; điều kiện|tiêu chuẩn; tổ chức|cá nhân
     xây dựng|triển khai; các bộ|ngành; kết luận|kiến nghị; tiếp nhận|giải quyết; theo dõi|đánh giá; tập huấn|bồi dưỡng`,
    false,
  ),
])
