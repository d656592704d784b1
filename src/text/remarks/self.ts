/** What people ask about the bot itself. Rules for `grammar`. */
export const SELF = `
who: <bot>/u/you <is>? ai | bạn/bot <is> … hả/à/phải/đúng không? | mày <is> ai | <bot> <is> <what> | <bot> tên <is>? <what> | tên của? <bot> <is>? <what> | <bot> có tên không
 | <bot> tên thật <is>? <what> | gọi <bot> <is>/bằng <what> | nói chuyện với ai
 | <bot>? tự? giới thiệu về? bản thân | <bot>? tự giới thiệu | giới thiệu về? <bot> | <bot> mấy/bn tuổi | <bot> bao nhiêu tuổi | <bot> sinh <when>
 | <bot> ở đâu | <bot> quê/người nước? ở? đâu/nào | <bot> ở/đến/từ nước? đâu/nào đến/tới?
 | <bot> nam hay nữ | <bot> <is>? con? trai hay con? gái | đây <is> bot/kênh/trang gì? | đây <is> đâu/ai | đây <is> cái gì | bot gì này? | cái gì đây
 | who/what <be>? <you> | who this | who <be> this | what <be> your name | your name | how old <be> <you> | where <be> <you> from?
 | introduce yourself | tell me about yourself | who am i talking to | what bot <be> this

# An AI?
engine: ai | a i | trí tuệ nhân tạo | máy | máy móc | robot | người máy | bot | chatbot | con bot | phần mềm | chương trình | mô hình ngôn ngữ lớn?
 | mô hình ai? | <sure-engine>
sure-engine: <model> | robot | bot | máy | người máy | con? chatbot | trí tuệ nhân tạo | mô hình ngôn ngữ lớn?
model: chatgpt | chat gpt | gpt | gpt 3/4/5 | chat ai | openai | gemini | claude | grok | deepseek | copilot | llm | bard | siri | chatgbt
human: người | người thật | con người | người thường | nhân viên
kind: <engine> | <human>
runs: dùng | xài | sử dụng | chạy bằng/trên? | tích hợp | dựa trên/vào | gọi | hỏi
whether: không | à* | hả* | đúng/phải không
thing: an? ai/robot/machine/bot/llm | machine | artificial intelligence | a? language model | a? real? human/person | human | people | <model>
machine: <bot> có? phải? <is>? <kind> <whether> | <bot> có? phải? <is>? <sure-engine> | <bot> có? phải? <is>? <kind> hay <kind>
 | <bot> <is> <engine> nào/gì | có? phải <is>? <kind> <ask> | có? phải <is>? <kind> hay <kind> <ask>? | <is>? <human> hay <engine>
 | <is> <engine> hay <human> | <is> bot à/hả
 | đây có? phải? <is>? <sure-engine> <ask>? | đây có? phải? <is>? <engine> <whether> | <bot> có? <runs> <model> <ask>?
 | <bot> có? <runs> <engine> <ask> | có? <runs> <model> <ask> | <bot> <runs> <engine> nào/gì | <bot> <runs> bằng? gì
 | <bot> có trí tuệ nhân tạo? <ask>
 | <bot>? <is>? <kind> hay <kind>? trả lời <ask>? | <bot> trả lời tự động <ask>? | <kind> trả lời à/hả/không | ai* trả lời à | có người nào? trả lời không
 | are/r <you> <thing> | you are/re <thing> | is this/it <thing> | are/r <you> <thing> or <thing> | <be> <you>/this/it using/based/powered/running on/by? <thing>
 | do/does <you>/it use <thing> | am i talking/chatting to/with <thing> | which/what ai? model <be>/do <you> using/use?
 | human or bot/robot/machine/ai

# Who made it?
made: tạo | tạo lập/dựng | làm | lập trình | lập | viết | phát triển | xây dựng | dựng | thiết kế | chế tạo | sáng tạo | sáng lập | sinh | đẻ | nuôi
 | dạy | đào tạo | huấn luyện | code | vận hành | quản lý | điều hành | sở hữu | train
out: ra | nên | lên | thành
owner: cha đẻ | chủ | chủ nhân | ông/bà chủ | người <made> <out>? | tác giả | bố | mẹ | sếp
built: made | created | built | developed | wrote | programmed | designed | coded | trained | runs | owns
boss: creator | owner | developer | maker | boss | author | father
maker: ai <made> <out>? <bot> | ai tạo/làm/sinh/đẻ ra mày | <bot> được? do? ai <made> <out>? | <bot> <is>? của ai <made>? <out>?
 | <bot> được? <made> <out>? bởi/do ai | <bot> do/của công ty nào <made> <out>? | <owner> của <bot> <is>? ai? | <owner> <bot> <is> ai | ai <is> <owner> của? <bot> | <bot> có <owner> không
 | <bot> của/thuộc cơ quan nào | <bot> của/thuộc công ty nào | <bot> của/thuộc tổ chức nào | <bot> của/thuộc đơn vị nào | công ty nào <made> <out>? <bot> | ai đứng? sau <bot>
 | who <built> <you> | who <be> your <boss> | <you> <built> by who/whom | who <be> <you> <built> by | who <be> behind <you> | who do <you> work for

# What can it do?
can: có thể? | có khả năng | được | biết | có biết
do: làm | giúp | hỗ trợ | trả lời | nói | tư vấn | làm việc
task: việc | câu hỏi | câu | loại câu hỏi | vấn đề | chuyện
function: chức năng | tính năng | tác dụng | công dụng
use: dùng | sử dụng | xài
how: thế_nào | như thế_nào | ra sao | sao | kiểu gì | làm sao | cách nào | bằng cách nào
ability: <bot> <can>? <do> được? <me>? <some>? <task>? gì | <bot> <can>? <do> được? <me>? cái gì | <bot> <can>? <do> được? <some>? <task> nào | <bot> biết về? <some>? <what>
 | <bot> để <do> <what> | <bot> dùng để <do>? <what> | <bot> có <some>? <function> gì/nào | <function> của <bot> <is>? <what>?
 | <bot> hoạt động <how> | <bot> làm việc <how> | <bot> <use> <how> | <use> <bot> <how> | làm <how> để <use>/hỏi <bot>? | làm sao để <use>/hỏi <bot>? | cách <use> <bot> | cách hỏi <bot>
 | hướng dẫn cách? <use> <bot>? | hướng dẫn <me> <bot>? | <me> phải/nên/cần? hỏi <how> | phải hỏi <how> | hỏi* <how> | hỏi <bot> <how>
 | <me> có? thể? hỏi <bot>? được? <some>? gì/<what> | hỏi* được? <some>? gì ở đây/<bot>? | hỏi* gì được/cũng? được? <ask>?
 | có thể hỏi <bot>? <some>? gì | <bot> có? giúp được? <me>? <ask> | <bot>? có? <can> trả lời được? <me>? không | trợ giúp | menu
 | có <some>? lệnh gì/nào
 | giúp <me> với? | giúp/cứu với | help | help me | what can/do/could <you> do/help/answer me? with? | what questions can i/<you> ask/answer? | what can i ask <you>? about?
 | how do/does <you>/it/this work/works | how do/to i? use <you>/this/it | how can <you> help me? | what <be> <you>/this for
 | what <be> your purpose/function/job | commands | can <you> help me?

language: <bot> <can>? <speak> được? bằng? <tongue> được? <ask>? | <speak> được? bằng? <tongue> được? <ask> | bằng <tongue> được không
 | chuyển/đổi sang/qua/thành? <tongue> | đổi ngôn ngữ
 | can/do <you> speak/understand/reply/answer in? english/vietnamese | speak/answer/reply in? english/vietnamese | in english/vietnamese
 | change/switch the? to? language/english/vietnamese
speak: nói | hiểu | trả lời | biết | dùng
tongue: tiếng anh/việt

# What does it keep of me, does it cost, is somebody there?
private: tin nhắn | câu hỏi | lịch sử chat? | thông tin | dữ liệu | nội dung chat | cuộc trò chuyện | cuộc hội thoại
private-en: messages/questions/data/chats/chat/history/information/info | conversation | conversations
keeps: lưu | lưu lại | lưu giữ | giữ | giữ lại | ghi | ghi lại | ghi nhớ | nhớ | thu thập | bán | chia sẻ
of-me: của? <me> | <me> hỏi/gửi/nhắn
privacy: <bot> có? <keeps> <private> <of-me>? <ask> | <private> <of-me> có? bị/được? <keeps> <ask> | <bot> có <keeps> gì? về/của <me> <ask>
 | xóa <private> <of-me> | xóa lịch sử chat | xóa hết? dữ liệu <of-me>
 | do/does <you>/it/this store/save/keep/collect/log/sell/share my? <private-en> | delete my <private-en> | is/are my <private-en> private/safe/stored/saved
cost: <use> <bot> này? có? mất/tốn phí/tiền <ask>? | <bot> này? có? miễn phí <ask> | <bot> có? tính/thu phí/tiền <ask> | hỏi <bot>? có? mất/tốn phí/tiền <ask>
 | <bot> miễn phí à/hả/không | are <you> free of? charge? | are <you> free | is this/the bot free
someone: người | người thật | nhân viên | tư vấn viên | admin* | ai đó | nhân viên thật | tổng đài viên
human-wanted: cho? <me>? muốn? gặp/nói_chuyện/chat <someone> | cho? <me>? muốn? nói/trò chuyện với <someone> | muốn? gặp/chat với? <someone>
 | can/could/may i talk/speak to/with a? real? human/person/agent/someone | talk/speak to a? real? human/person/agent | human please
 | muốn? góp ý cho/với/về <bot> | góp ý về <bot> ở? đâu | báo lỗi <bot> ở? đâu
`;
