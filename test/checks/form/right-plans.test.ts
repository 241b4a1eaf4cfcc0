import { expect, it } from 'vitest'
import { toldOf } from './told.ts'

/** Plans that are right, in the manners of different offices: nothing may be said of them. */
const right = {
  'a decision, its plan and an appendix, with counted headings, lists in lists, tables that count in two ways': `nam: 2026
co_quan:
  ten: Ủy ban nhân dân phường Minh Khai
  dia_danh: Minh Khai
  don_vi:
    vp: Văn phòng HĐND và UBND
    kt: Phòng Kinh tế, Hạ tầng và Đô thị
quyet_dinh:
  ky_hieu: QĐ-UBND
  so: 45
  ngay: 08/01/2026
  trich_yeu: Ban hành Kế hoạch cải cách hành chính phường Minh Khai năm {{nam}}
  tham_quyen: Ủy ban nhân dân phường Minh Khai
  can_cu: |
    Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;
    Theo đề nghị của Chánh Văn phòng HĐND và UBND phường tại Tờ trình số 05/TTr-VP ngày 05/01/2026.
  dieu:
    - Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính phường Minh Khai năm {{nam}}.
    - Quyết định này có hiệu lực kể từ ngày ký.
    - Chánh Văn phòng HĐND và UBND, Trưởng phòng Phòng Kinh tế, Hạ tầng và Đô thị và các cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.
  noi_nhan: |
    - Như Điều 3;
    - UBND thành phố (để b/c);
    - TT. Đảng ủy, TT. HĐND phường;
    - Các đơn vị:
    + Công an phường;
    + Trạm Y tế phường;
    - Lưu: VT, VP(NTH).
  nguoi_ky:
    quyen_han: |
      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
    ho_ten: Nguyễn Thị Hoa
ke_hoach:
  trich_yeu: Cải cách hành chính phường Minh Khai năm {{nam}}
  noi_dung:
    - |
      Thực hiện Kế hoạch số 12/KH-UBND ngày 02/01/2026 của UBND thành phố, UBND phường ban hành Kế hoạch như sau:
    - de_muc: MỤC ĐÍCH, YÊU CẦU
      noi_dung:
        - de_muc: Mục đích
          noi_dung: |
            a) Nâng cao hiệu lực, hiệu quả hoạt động của chính quyền phường, lấy sự hài lòng của người dân làm thước đo:
            - Giảm thời gian giải quyết thủ tục hành chính (sau đây viết tắt là TTHC);
            - Giảm chi phí tuân thủ, cụ thể: lệ phí, phí, chi phí đi lại, v.v...;
            - Không để hồ sơ quá hạn.
            b) Xử lý nghiêm hành vi vi phạm; phát huy hệ thống thống kê, thông tin tin cậy, công khai khai thác dữ liệu.
            c) Luôn luôn lắng nghe, dần dần hoàn thiện; từng bước, từng bước một.
            d) Rà soát TTHC (theo mẫu số 1, 2a và 3) trước ngày 05/3/2026.
            đ) Thực hiện 5.1 triệu hồ sơ; đạt 99,9% trở lên.
            e) Các nội dung khác: 1) chuyển đổi số; 2) truyền thông; a) nội bộ; b) bên ngoài.
        - de_muc: Yêu cầu
          noi_dung: |
            Bảo đảm kịp thời, hiệu quả, tiết kiệm.
            Việc phối hợp giữa các đơn vị phải chặt chẽ, thường xuyên, thường xuyên đánh giá.
            Cơ quan chủ trì phối hợp với Công an phường, các đoàn thể chính trị - xã hội, kinh tế - kỹ thuật.
            Tỷ lệ từ 80%-90% (bằng hoặc cao hơn năm 2025).
    - de_muc: NHIỆM VỤ
      noi_dung:
        - de_muc: 1. Cải cách thể chế
          noi_dung:
            - de_muc: 1.1. Mục tiêu
              noi_dung: |
                - 100% văn bản đúng thẩm quyền
                - 100% văn bản được tự kiểm tra
            - de_muc: "1.2. Nhiệm vụ:"
              viet_lien: Văn phòng chủ trì thực hiện.
        - de_muc: 2. Cải cách thủ tục hành chính
          noi_dung: |
            2.1. Công bố, công khai TTHC tại địa chỉ: https://dichvucong.gov.vn và trang thông tin điện tử phường.
            2.2. Tiếp nhận hồ sơ theo Quyết định số 12/2025/QĐ-UBND; thực hiện “4 tại chỗ”: tiếp nhận, thẩm định, phê duyệt, trả kết quả.
            2.3. Áp dụng TCVN ISO 9001:2015 và Mác - Lê-nin; họp lúc 7:30, in-tơ-nét.
        - de_muc: 3. Chuyển đổi số
          noi_dung:
            - Thực hiện các nội dung sau đây
            - bang:
                cot: { tt: TT, nhiem_vu: Nhiệm vụ, san_pham: Sản phẩm, chu_tri: Chủ trì, thoi_gian: Thời gian }
                hang: |
                  # A | Hạ tầng
                  ## I | Mạng
                  1 | 1.1. Nâng cấp đường truyền;\\n1.2. Mua máy | Báo cáo | vp | Quý I
                  2 | 2.1. Kiểm tra (03 lần) | Biên bản | kt | Tháng 6
                  ## II | Máy
                  1 | 1.1. Rà soát | Danh mục | vp | Quý II
                  2 | 2.1. Mua sắm. | Hợp đồng | vp | Quý III
                  # B | Con người
                  ## I | Tập huấn
                  1 | 1.1. Mở lớp | Lớp học | kt | Quý IV
    - de_muc: TỔ CHỨC THỰC HIỆN
      noi_dung: |
        1. Văn phòng HĐND và UBND
        - Chủ trì, phối hợp tham mưu; định kỳ báo cáo quý, 6 tháng, năm.
        - Tổng hợp, trình Chủ tịch UBND phường.
        2. Phòng Kinh tế, Hạ tầng và Đô thị
        - Bố trí kinh phí.
        3. Các đơn vị khác: Theo chức năng, nhiệm vụ được giao, tổ chức thực hiện.
        Trên đây là Kế hoạch cải cách hành chính năm {{nam}}; quá trình thực hiện có vướng mắc, đề nghị phản ánh về UBND phường (qua Văn phòng HĐND và UBND) để tổng hợp, xem xét./.
phu_luc:
  - ten: DANH MỤC NHIỆM VỤ
    noi_dung:
      - bang:
          cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
          hang:
            - nhom: 1
              tt: I
              nhiem_vu: CẢI CÁCH THỂ CHẾ
            - tt: 1
              nhiem_vu: Ban hành kế hoạch
              chu_tri: vp
            - nhiem_vu: Kiểm tra
              chu_tri: vp
            - nhom: 1
              tt: II
              nhiem_vu: TÀI CHÍNH CÔNG
            - tt: 3
              nhiem_vu: Lập dự toán
              chu_tri: kt
            - tt: 4
              nhiem_vu: Quyết toán
              chu_tri: kt
`,
  'a plan on its own whose headings are pasted as lines': `nam: 2025
co_quan:
  ten: Ủy ban nhân dân huyện Bình An
  dia_danh: Bình An
ke_hoach:
  so: 15
  ngay: 10/01/2025
  trich_yeu: Thực hiện công tác cải cách hành chính năm 2025
  noi_dung: |
    Căn cứ Quyết định số 1234/QĐ-UBND ngày 20/12/2024 của UBND tỉnh ban hành Kế hoạch CCHC năm 2025; Công văn số 45/SNV-CCHC ngày 02/01/2025 của Sở Nội vụ;
    UBND huyện ban hành Kế hoạch với các nội dung sau:
    I. MỤC ĐÍCH, YÊU CẦU
    1. Mục đích
    - Nâng cao trách nhiệm của người đứng đầu cơ quan, đơn vị trong chỉ đạo, điều hành.
    - Tạo chuyển biến mạnh mẽ về kỷ luật, kỷ cương hành chính; khắc phục tình trạng:
    + Chậm trễ trong giải quyết hồ sơ;
    + Đùn đẩy, né tránh trách nhiệm;
    + Gây phiền hà cho người dân.
    - Nâng cao chất lượng phục vụ.
    2. Yêu cầu
    - Các cơ quan, đơn vị, địa phương bám sát chỉ đạo của tỉnh, của huyện.
    - Phân công rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ kết quả.
    II. NỘI DUNG
    1. Cải cách thể chế
    1.1. Mục tiêu
    100% văn bản quy phạm pháp luật được kiểm tra, rà soát theo quy định.
    1.2. Nhiệm vụ
    a) Phòng Tư pháp
    Chủ trì thẩm định văn bản; tham mưu kế hoạch theo dõi thi hành pháp luật (trọng tâm liên ngành).
    b) Các phòng, ban
    Phối hợp xây dựng văn bản, báo cáo trước ngày 15/11/2025.
    2. Cải cách thủ tục hành chính
    2.1. Mục tiêu
    - Tỷ lệ hồ sơ trực tuyến: 80%;
    - Tỷ lệ thanh toán trực tuyến: 50%;
    - Tỷ lệ số hóa: 100%.
    2.2. Nhiệm vụ
    - Tiếp tục rà soát, đơn giản hóa thủ tục hành chính (TTHC).
    - Định kỳ công khai kết quả (www.binhan.example.gov.vn).
    3. Kinh phí: Ngân sách huyện năm 2025.
    III. TỔ CHỨC THỰC HIỆN
    1. Phòng Nội vụ: Là cơ quan thường trực, theo dõi, đôn đốc, tổng hợp báo cáo.
    2. Phòng Tài chính - Kế hoạch: Bố trí kinh phí.
    3. Các xã, thị trấn: Căn cứ kế hoạch này xây dựng kế hoạch của đơn vị mình.
    Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện./.
  noi_nhan: |
    - Sở Nội vụ (b/c);
    - TT Huyện ủy, HĐND huyện (b/c);
    - CT, các PCT UBND huyện;
    - Các phòng, ban, UBND các xã, thị trấn (t/h);
    - Lưu VT, NV.
  nguoi_ky:
    quyen_han: |
      TM. ỦY BAN NHÂN DÂN
      KT. CHỦ TỊCH
      PHÓ CHỦ TỊCH
    ho_ten: Trần Văn Nam
`,
}

it.each(Object.entries(right))('is silent on %s', (_, spec) => expect(toldOf(spec)).toEqual([]))

it.each(Object.entries(right))('is silent on the same typed with combining marks: %s', (_, spec) =>
  expect(
    toldOf(spec.normalize('NFD').replace(/^( *)([^\s:|#-]+):/gmu, (key: string) => key.normalize('NFC'))),
  ).toEqual([]),
)
