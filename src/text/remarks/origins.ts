/** Where the bot has its words from, and whether they can be trusted. Rules for `grammar`. */
export const ORIGINS = `
knowledge: thông tin | tin | tin tức | dữ liệu | kiến thức | nguồn tin? | nội dung | tài liệu | câu trả lời | câu/đoạn trích | trích dẫn
 | mấy/những cái/điều/thông tin? | cái/điều/câu
known: <knowledge> này/đó/đấy/ấy/trên? của? <bot>?
got: lấy | trích | trích dẫn | dẫn | lấy/trích/tìm được/ra | tìm | chép | copy | nhặt | thu thập | sưu tầm
from: ở/từ/tại? đâu ra? | ở/từ/trong <count>? bài/báo/nguồn/trang nào | ở chỗ nào
from-out: ở/từ đâu ra | đâu ra | từ đâu | ở/từ <count>? bài/báo/nguồn nào
claim: nói | biết | trả lời | kết luận
info: the/your/this/that/all? information/info/data/answer/answers/knowledge/facts/quote/quotes/sources
source: <bot> <got> <known>? <from> | <bot> có/biết/học/đọc/tìm/nghe được? <known>? <from-out> | <known> được? của? <bot>? <got> <from>
 | <known> <is>? <from-out> | <got> <known> ở/từ? đâu ra
 | <got> ở đâu ra | trích ở/từ đâu | <got> từ <count>? bài/báo nào | câu/đoạn/tin/trích này/đó/dẫn? trích? ở/từ/trong <count>? bài nào
 | câu/đoạn/tin này/đó trích? ở đâu ra | ở/trong/từ bài* nào
 | <bot> dựa/căn cứ? trên/vào? đâu/gì/<knowledge> nào? <claim>? | dựa/căn cứ? trên/vào? đâu/gì mà <claim> | theo nguồn nào | nguồn nào/đâu mà <claim>
 | làm? sao <bot> mà? biết được? <known>? | <bot> biết bằng cách nào | <bot> lấy đâu ra <known>?
 | nguồn thông/dữ? tin/liệu? của <bot> <is>? gì/đâu/nào? | <bot> có nguồn nào? <ask>
 | where do/does/did <you> get/find/take/have <info>/this/that/it? from? | where <be>/does/do <info>/this/that/it come? from
 | where <be> <you> getting <info>/this/that/it from?
 | how do/did <you> know that/this/it? | according to whom/what/who | says who | who says so | your source/sources | what <be> your source/sources
 | what <be> <you>/this based on

reliable: đáng? tin cậy/tưởng | đáng tin | tin được | chính xác | đúng | chuẩn | uy tín | thật | đúng? sự thật | chính thống
true: true | accurate | reliable | correct | right | real | verified
claimed: câu trả lời này/đó/của? bạn? | trả lời | <known> | kết quả này | <article>
doubt: thật/thiệt không/chưa/sao/chứ | thật/thiệt* à/á/hả | có thật/thiệt không | có? chắc chắn? không/chưa/chứ
 | <bot> có? chắc chắn? không/chưa/chứ/à | <claimed> có? <reliable> <ask> | <bot> nói có? <reliable> <ask> | <bot> trả lời có? <reliable> <ask>
 | có đáng tin cậy? không | có tin cậy không | có chính xác không | <bot> có? <reliable> <ask> | tin được không | có? tin tưởng? được không
 | có nên tin <bot>? không? | đúng hay sai | lấy gì tin | lấy gì đảm bảo | lấy gì làm chứng/tin
 | are <you> sure/serious/certain about? this/that? | really | for real | seriously | is/are/was <info>/it/this/that really? <true>
 | can i/we trust <you>/<info>/it/this | how accurate/reliable <be> <you>/<info>/it/this
`;
