/** How an overview of articles is asked for, beside `TALK` and `ARTICLES`. Rules for `grammar`. */
export const OVERVIEWS = `
main: nội dung chính | ý chính | điểm chính | đại ý | nội dung | nội dung tóm tắt
sum-up: tóm tắt lại? | tóm/nói/kể ngắn gọn | tóm/nói/kể gọn | nói/kể ngắn | tổng quan | giới thiệu tổng quát | tóm lược | tóm gọn | khái quát | sơ lược | điểm qua | rút gọn | bản tóm tắt
summary: <sum-up> <main>? | các/những? nội dung chính | các/những? ý chính | các/những? điểm chính | đại ý
overview: summarise | summarize | sum up | summary | short/brief? summary | overview | recap | outline | gist | main/key points/ideas | tldr | tl dr
 | highlights
asks-overview: <overview> | give/get/show/write me? an/a/the? <overview> | what is/are/s the? <overview>
thing: gì | cái gì | những? chuyện/vấn đề/việc/điều/cái gì | chuyện gì | điều gì | vấn đề gì | chủ đề gì | những gì
says: nói về? <thing> | viết về? <thing> | đề cập đến/tới? <thing> | có nội dung gì | có những nội dung gì | <main> <is>? gì | <main> thế_nào
 | <main> ra sao | đưa tin gì

# Of all
lately: dạo này | dạo gần đây | thời gian gần đây | đợt này | hôm nay/qua | gần đây | mới đây | tuần/tháng này/qua | mấy hôm/bữa/ngày nay | hồi này | sáng/chiều/tối nay
place-of-news: xã | phường | huyện | quận | tỉnh | thành phố | trường | lớp | khoa | bệnh viện | công ty | cơ quan | khu phố | xóm | làng | thôn | nước | địa phương | báo | tòa soạn
here: ở? <place-of-news> mình/ta/nhà/này? <me>?
striking: nổi bật | mới | đáng chú ý | hot | nóng | quan trọng | hay
things: <article> | <count>? tin <which>? | tin tức <which>? | báo* <which>? | nó | tất cả | mọi thứ | toàn bộ | hết | văn bản này | tài liệu này
things-en: <it> | them | everything | all of? it/this/them | the? news
of-all: tổng hợp lại? <things> | <summary> của? <things>? <is>? gì? | <things> <summary> | <things> <is>? <says> | <main> của? <things>? <is>? gì
 | nói về cái/chuyện gì | nói về vấn đề gì | có gì trong <article>
 | <lately>? <here>? <lately>? có/đưa/đăng tin/chuyện gì <striking>? <ask>? | <lately> <here>? có gì <striking> <ask>? | <here>? <lately>? có gì <striking> <ask>?
 | <article> <which>? <says> <sum-up> | <some>? <noun> ở? đây/này <says> <sum-up>? | có tin? tức? gì mới? <ask>? | có tin tức? mới <ask>? | tin tức? mới | tin tức? hôm nay | <article> có gì mới? <ask>?
 | <asks-overview> of? <things-en>? | what is/are/s <things-en> about | what do/does <things-en> say/contain/cover | what is/s new | any news
 | latest news | the? news today? | tell me? about <the-story>

# Of what is new of something: what stands before and after it
happening: gì <striking> | <count>? chuyện/tin/điều gì <striking>? | <count>? tin tức gì? <striking>? | <count>? thông báo gì <striking>?
briefly: kể/nói sơ | kể/nói sơ sơ/qua | kể/nói sơ sơ? nghe coi/xem? | kể/nói gọn | kể/nói ngắn | kể/nói ngắn gọn | tóm/điểm lại? | điểm tin | điểm qua | <sum-up>
 | điểm qua một? lượt
closes-news: <lately>? có/đưa <happening> <ask>? <briefly>?
closes-news-lately: <lately> có/đưa <happening> <ask>? <briefly>?
opens-news: có? <count>? tin gì? <striking>? về/bên | có? <count>? tin tức gì? <striking>? về/bên
closes-lately: <lately> <ask>? <briefly>? | <ask>? <briefly>
sums-up-news: <summary> <count>? tin tức? về | điểm qua <count>? tin tức? về?

# Of the newest
last: <count>? <noun>/tin mới/gần đây? nhất | <noun> mới đăng/ra
last-en: the? latest/newest/last <story> | the? most recent <story>
of-newest: <summary> của? <last> | <last> <summary> | <last> <is>? <says> | <asks-overview> of? <last-en> | what is/s <last-en> about
 | what does <last-en> say

# Of one that is named: what stands before and after its name
opens: <summary> của? <noun>? nói? về? | <summary> tin về? | <asks-overview> of/on/about? <the-story>? of/on/about?
opens-article: <count>? <noun> về? | tin về | what do/does/is/s <the-story> on/about/of?
opens-title: what do/does
opens-main: <main> của? <noun>?
closes-main: <is> gì | gì | thế_nào | ra sao
closes: <says>
closes-article: <says> | say about? | cover | about
closes-title: say about? | cover
closes-summary: <says>? <summary> ngắn? gọn? thôi? | <summary>

# What asks for something else, what names nothing, and how names of documents begin
question: ai | gì* | nào | đâu | sao | mấy* | bao nhiêu | bao giờ | who | what | when | where | why | how | which
light: tình hình | của | về | và | ở | tại | với | cho | trong | là | các | những | bài | báo | viết | này | đó | the | of | a | an | on | in | at | by | with
 | from | to | and | s | for | story | article
kind: quyết định | nghị định | thông tư | nghị quyết | chỉ thị | công văn | thông báo | kế hoạch | báo cáo | luật | bộ luật | quy chế | quy định
 | hướng dẫn | tờ trình | hợp đồng | tuyên bố | tiểu sử | phỏng vấn | hỏi đáp
 | decision | decree | circular | resolution | report | law | announcement | interview
`;

/** Words one of which stands in whatever asks for an overview. */
export const OVERVIEW_ANCHORS =
  "tóm khái sơ điểm rút nói viết đề nội ý đại đưa tổng tin mới bài summarise summarize sum summary overview " +
  "nổi hot recap outline gist points ideas tldr tl highlights about say contain cover new news";
