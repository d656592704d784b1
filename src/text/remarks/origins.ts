/** How far the bot's words can be trusted, and where it has them from. For `grammar`. */
export const ORIGINS = `
source: <bot>? <got> <knowledge>? <knowledge-this>? <from> | <bot> có/được/biết/học/tìm/nghe/thấy/đọc <knowledge>? <knowledge-this>? <from> | <knowledge> <knowledge-this>? là? được? của? <bot>? <got>? <from-sure>
 | <knowledge> <knowledge-this> là? được? <got>? <from> | <got> <from> ra | <got> từ/trong/ở <of-which> nào/gì? | trích/lấy ở/từ/trong đâu/<of-which> ra/nào? | ở/trong <of-which> nào | từ <of-which> nào
 | câu/đoạn/trích/tin này/đó/đấy/trên/dẫn nằm/lấy/trích/ở? ở/từ/trong/của? đâu/<of-which> ra/nào? | <bot>? dựa/căn vào/cứ/theo/trên vào/trên? đâu/<what>/<of-which>/nguồn nào? mà/để? nói/trả/biết/kết lời/luận?
 | <bot> dựa/căn vào/cứ/theo/trên vào/trên? đâu | theo nguồn/tin nào | nguồn/cơ nào/sở/tin? đâu mà/để? nói/biết/trả lời? vậy? | sao/làm/vì sao? <bot> lại? biết | <bot> làm sao mà? biết | <bot> biết bằng cách nào
 | <bot> lấy đâu ra | <bot> có nguồn/nguồn nào? <ask> | nguồn/thông/dữ thông/tin/liệu tin? của <bot> là? gì/đâu/ở/từ/nào/lấy đâu? ra?
 | where do/did/does you/it/this get/find/take/have the/your/this/that/all? <info>? from? | where does the/this/your/it <info>? come from | where is the/this/your? <info> from | where are you getting the/your/this <info> from? | where did that/this/it come from
 | what is/are/s your sources/source | your source/sources | how do/did you know it/that/this? | according to whom/what/who | says who | who says so? | what are you/these/your answers? based on | is the/your? <info> from <of>
got: lấy | trích | trích dẫn | dẫn | lấy/trích/tìm được/ra/thấy | lấy ra | copy | chép | nhặt | kiếm | moi | sưu tầm | thu thập | lôi | đào
knowledge: thông tin | tin | tin tức | dữ liệu | kiến thức | nguồn tin | nguồn | nội dung | tài liệu | câu trả lời | câu/đoạn/mấy trả lời/này/trích? | trích dẫn | đoạn trích | mấy/những/các/cái thứ/điều/cái/thông/câu tin/này? | cái/điều/câu này/đó/đấy | tất/hết cả? thông tin
knowledge-this: này | đó | đấy | ấy | trên | vừa rồi | của <bot>
from: ở đâu ra/vậy? | từ đâu ra? | đâu ra | tại đâu | ở/từ chỗ/nguồn/trang/báo/bài báo/tin/viết? nào | ở/từ những? bài/báo/trang nào | trên mạng à/hả/không
from-sure: ở đâu ra | từ đâu ra? | đâu ra | lấy ở/từ? đâu ra? | từ nguồn nào | nguồn nào | lấy từ bài nào
info: information | info | data | answers | answer | knowledge | news | facts | quotes | quote | content
doubt: có? thật/thực/thiệt không/ko/à/hả/sao/chứ/vậy | thật* | thiệt* | <bot>? có? chắc chắn? không/chưa/chứ/à | <answer> có? <reliable> <ask> | <bot> có? <reliable> <ask> | có <reliable-alone> <ask> | tin được không | có? tin/tin tưởng được không | có nên tin <bot>/không không?
 | đúng hay sai | đúng không đó/vậy | đúng thật không | <bot> nói/trả thật/đúng/lời/xạo/dối đúng/thật? <ask> | thiệt không/hông | có chắc là? đúng không | độ? chính xác bao? nhiêu? phần? trăm? <ask>? | lấy gì tin/đảm/bảo/làm bảo/đảm/chứng/tin?
 | are/r you/u sure/serious/certain about? that/this/it? | really | for real | seriously | is/are that/this/it/they/the/your? <info>? really/even? true/accurate/reliable/correct/right/real/verified | can i/we trust you/this/it/that/the? <info>? | how accurate/reliable are/is you/this/it/your? <info>?
answer: câu trả lời/đáp này/đó/đấy/trên/của? bạn? | trả lời | thông tin/tin này/trên/đó/ở/của đây/bạn? | thông tin | cái/điều/câu/bài/tin/đoạn/trích/nguồn này/đó/trên/dẫn này? | mấy/những/các câu/bài/thông/nguồn trả/này/đó/tin lời/này? | kết quả này? | trích dẫn này?
reliable: đáng tin cậy? | tin cậy | tin được | chính xác | chính thống | đúng | chuẩn | uy tín | thật | chính hãng | sự thật | đúng sự? thật? | đầy đủ | nguồn gốc rõ ràng
reliable-alone: đáng tin cậy? | tin cậy | chính xác | uy tín | chuẩn
`;
