/** A slip of several words, each of them a word of its own, that occurs in plans copied from year to year. */
export interface PhraseSlip {
  wrong: readonly string[]
  right: string
  /** Words after or before which it is no slip. */
  notAfter?: ReadonlySet<string>
  notBefore?: ReadonlySet<string>
  /** The only words before which it is one; a number counts as one of them. */
  onlyBefore?: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const afterPart = 'các những một hai ba bốn trong thuộc của này từng mỗi nửa là ở hết tại theo gồm có in'
/** After “xuất” it is a word with them: “gia công xuất khẩu”. */
const exporting = words('khẩu nhập hiện phát bán hàng kho cảnh')

/** What one strives for. */
const aims =
  'thực từ đạt hoàn đảm bảo ít tối tỷ tỉ trên tăng giảm nâng xây đến hết mỗi số đưa giữ trở đứng vượt cải phát tiếp duy toàn'

const slip = (wrong: string, right: string, more: Omit<PhraseSlip, 'wrong' | 'right'> = {}): PhraseSlip => ({
  wrong: wrong.split(' '),
  right,
  ...more,
})

/** All of them; in lower case. */
const phraseSlips = (): PhraseSlip[] => [
  slip('phần đầu', 'phấn đấu', { notAfter: words(afterPart), onlyBefore: words(aims) }),
  slip('phân đầu', 'phấn đấu'),
  slip('phấn đầu', 'phấn đấu'),
  slip('phân đấu', 'phấn đấu'),
  slip('phần đấu', 'phấn đấu', { notAfter: words('góp thành một'), notBefore: words('tranh giá thầu thủ') }),
  slip('nhân nhân', 'Nhân dân', { notBefore: words('dân viên sự tài quyền loại') }),
  slip('hệ thống tin', 'hệ thống thông tin', { notBefore: words('nhắn học bài tức nội') }),
  slip('truyền số liệu dùng', 'truyền số liệu chuyên dùng'),
  slip('công dvc', 'Cổng DVC', { notAfter: words('vụ hành tài') }),
  slip('công thông tin điện tử', 'Cổng thông tin điện tử', { notAfter: words('vụ hành tài') }),
  slip('ứng dụng thông tin', 'ứng dụng công nghệ thông tin'),
  slip('sự hài lòng người dân', 'sự hài lòng của người dân'),
  slip('tinh giảm biên chế', 'tinh giản biên chế'),
  slip('tinh giảm bộ máy', 'tinh giản bộ máy'),
  slip('thi thua khen thưởng', 'thi đua khen thưởng'),
  slip('thi thua', 'thi đua', { notAfter: words('kỳ cuộc bài') }),
  slip('yêu câu', 'yêu cầu'),
  slip('áp huấn', 'tập huấn'),
  slip('thông tin địa tử', 'thông tin điện tử'),
  slip('xã hội xá', 'xã hội xã'),
  slip('xác xuất', 'xác suất'),
  slip('năng xuất', 'năng suất', { notBefore: exporting }),
  slip('hiệu xuất', 'hiệu suất', { notBefore: exporting }),
  slip('công xuất', 'công suất', { notBefore: exporting }),
  slip('áp xuất', 'áp suất', { notBefore: exporting }),
  slip('lãi xuất', 'lãi suất', { notBefore: exporting }),
  slip('sơ xuất', 'sơ suất', { notBefore: exporting }),
  slip('tần xuất', 'tần suất', { notBefore: exporting }),
  slip('đề suất', 'đề xuất'),
  slip('sản suất', 'sản xuất'),
  slip('xuất ăn', 'suất ăn'),
  slip('chuẩn đoán', 'chẩn đoán'),
  slip('sát nhập', 'sáp nhập'),
  slip('vô hình chung', 'vô hình trung'),
  slip('khắc phụ', 'khắc phục', { notBefore: words('phẩm nữ') }),
  slip('bàng quang', 'bàng quan'),
  slip('tham quang', 'tham quan'),
  slip('cọ sát', 'cọ xát'),
  slip('trao dồi', 'trau dồi'),
  slip('khiếu lại', 'khiếu nại'),
  slip('vướng mắt', 'vướng mắc'),
  slip('nề lối', 'lề lối'),
  slip('sử lý', 'xử lý', { notAfter: words('lịch') }),
  slip('một của liên thông', 'một cửa liên thông'),
  slip('ủy ban nhận dân', 'Ủy ban nhân dân'),
  slip('uỷ ban nhận dân', 'Uỷ ban nhân dân'),
  slip('hội đông nhân dân', 'Hội đồng nhân dân'),
  slip('lãng phi', 'lãng phí'),
  slip('xử dụng', 'sử dụng'),
  slip('đọc giả', 'độc giả'),
  slip('bổ xung', 'bổ sung'),
  slip('trú trọng', 'chú trọng'),
  slip('dành quyền', 'giành quyền'),
  slip('giành cho', 'dành cho'),
  slip('giành riêng', 'dành riêng'),
  slip('khoản cách', 'khoảng cách'),
  slip('chia sẽ', 'chia sẻ', { notAfter: words('phân được') }),
  slip('nổ lực', 'nỗ lực'),
  slip('sữa đổi', 'sửa đổi'),
  slip('sữa chữa', 'sửa chữa'),
  slip('hổ trợ', 'hỗ trợ'),
  slip('rỏ rỉ', 'rò rỉ'),
  slip('sữa chửa', 'sửa chữa'),
  slip('sửa chửa', 'sửa chữa'),
  slip('thời hạng', 'thời hạn'),
  slip('quá hạng', 'quá hạn'),
  slip('hạng chế', 'hạn chế'),
  slip('trễ hạng', 'trễ hạn'),
  slip('trể hạng', 'trễ hạn'),
  slip('trể hạn', 'trễ hạn'),
  slip('giải quyết đúng hạng', 'giải quyết đúng hạn'),
  slip('giãi quyết đúng hạng', 'giải quyết đúng hạn'),
  slip('che dấu', 'che giấu', { notBefore: words('vết') }),
  slip('nỗi bật', 'nổi bật'),
  slip('theo giỏi', 'theo dõi'),
  slip('đột suất', 'đột xuất'),
  slip('bản vẻ', 'bản vẽ'),
  slip('nghĩ phép', 'nghỉ phép'),
  slip('nghĩ hưu', 'nghỉ hưu'),
  slip('nghĩ lễ', 'nghỉ lễ'),
  slip('nghĩ tết', 'nghỉ tết'),
  ...['bị', 'đã', 'quá', 'còn', 'mẫu', 'cách', 'phiên bản', 'quy định', 'số liệu'].map(before =>
    slip(`${before} củ`, `${before} cũ`, { notBefore: words('khoai hành tỏi quả sen cải kiệu giống') }),
  ),
  slip('viện kiểm soát nhân dân', 'viện kiểm sát nhân dân'),
  ...['phát triển', 'tình hình', 'điều kiện', 'mục tiêu', 'chỉ tiêu', 'nhiệm vụ', 'hiệu quả'].map(before =>
    slip(`${before} kinh tế xã hội`, `${before} kinh tế - xã hội`, { notBefore: words('chủ') }),
  ),
]

let byFirst: ReadonlyMap<string, readonly PhraseSlip[]> | undefined

/** The slips by their first word. */
export function phrasesByFirst(): ReadonlyMap<string, readonly PhraseSlip[]> {
  byFirst ??= groupByFirst(phraseSlips())
  return byFirst
}

function groupByFirst(phrases: readonly PhraseSlip[]): Map<string, PhraseSlip[]> {
  const found = new Map<string, PhraseSlip[]>()
  for (const phrase of phrases) {
    const first = phrase.wrong[0]!
    const others = found.get(first)
    if (others === undefined) found.set(first, [phrase])
    else others.push(phrase)
  }
  return found
}
