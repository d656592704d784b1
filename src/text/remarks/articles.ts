/** What people ask about the articles themselves: which there are, from when, whose, and where to read them. Rules for `grammar`. */
export const ARTICLES = `
# The articles, as people call them
noun: bài | bài báo | bài viết | bài đăng | tin bài | mẩu/bản tin
count: các | những | mấy | cái | cả | cả hai | tất cả các/những? | toàn bộ các? | mọi | hai | 2 | 3 | mỗi | từng
which: này | đó | đấy | kia | ấy | gốc | ở? trên | trong? này/đây/đó | ở đây | vừa rồi/xong | hồi/lúc/vừa nãy | hiện có | của <bot>
 | <bot> có/trích/đưa/gửi/dẫn | vừa? trích dẫn?
article: <count>? <noun> <which>?
news: <article> | <count>? tin <which>? | báo* <which>? | tin tức này/đó/trên
its: của? <news>
story: article | articles | post | posts | story | stories | news article/articles/story/stories
the-story: the/this/that/these/those/your? <story> above/here? | all the? <story>
it: <the-story> | it | this | that
of-it: of/for? <it>

# When
when: ngày/lúc/khi/hôm/tháng/năm/hồi/giờ nào | bao giờ | ngày/tháng/năm/hôm mấy | ngày/tháng/năm bao nhiêu | ngày tháng năm? nào | lâu chưa
 | bao lâu rồi?
 | thời gian/điểm nào | vào/từ <when>
publish: đăng | đăng tải | đăng lên? báo/bài/tin | lên báo/bài/sóng/trang
write: <publish> | viết | ra | xuất bản | phát hành | công bố | đưa | đưa tin | cập nhật
published: published | posted | written | uploaded | updated | released
date: dữ liệu/tin/bài được? cập nhật tới/đến/lần? cuối? <when> | lần cuối cập nhật <when> | cập nhật lần cuối <when> | <count>? <noun> cũ nhất <within>? <latest-more>? | <noun> nào cũ nhất <within>? | <news> có? được? <write> <when> | <news> của/từ/hôm/ngày <when>/nào/mấy | <news> cũ/mới <ask> | <publish> <its>? <when>
 | <when> <publish> <its>?
 | ngày/giờ <publish> <its>? <is>? <when>/gì? | thời gian/điểm <publish> <its>? <is>? <when>/gì? | ngày xuất bản <its>? <is>? <when>/gì?
 | ngày phát hành <its>? <is>? <when>/gì?
 | when <be>/did <it> <published>? | when were these published | date published | publication/publishing date <of-it>? | what date <be> <it> <published>
 | what <be> the? publication? date <of-it>? | how old <be> <it>

# By whom, and where
writer: phóng viên | nhà báo | tác giả | cây bút
author: tác giả <its>? | tác giả <its>? <is>? ai | tên? tác giả <its>? tên? <is>? gì | tên tác giả <its>? | <writer> <its>? <is> ai
 | <writer> nào <write>? <its>? | ai <is> tác giả <its>? | ai <write> ra? <article> | ai <is> người <write> ra? <article>
 | <article> <is>? do? ai <write> ra? | <article> của ai | <article> tác giả <is>? ai/gì? | <article> <is>? của? <writer> nào | <article> <writer> nào <write>
 | người <write> <article> <is>? ai? | có? ghi? tên? tác giả <ask>
 | the? author <of-it>? | who wrote <it> | who <be> the? author/writer/reporter/journalist <of-it>? | what <be> the? author s? name?
paper: báo* nào/gì | tờ báo nào | tờ* nào | trang báo/tin/web nào | hãng tin nào | tòa soạn nào
paper-of: <paper> | báo nào/gì | trang/kênh nào
by: của | do | từ | theo | thuộc | trên | ở | tại | trích từ? | lấy từ?
outlet: which/what newspaper/paper/website/site/publisher/outlet
publisher: nguồn? <paper> | <by> <paper-of> | <by>? <paper-of> <write> <its>? | <news> <is>? được? <write>? <by>? <paper-of> <write>?
 | <article> được? <write> ở đâu | <news> ở đâu ra | <publish> <by> <paper-of> | đăng* ở đâu
 | ai đưa tin | đơn vị/bên/ai nào? <publish> <article>
 | <outlet> <be>? <it>? from/in? | who published/posted <it> | where <be> <it> <published> | the? publisher <of-it>?
 | who <be> the? publisher <of-it>?

# Where to read them
give: cho | cho <me> xin? | xin | gửi | đưa | lấy | cần | muốn | tìm | share | bắn | thả | dán | có | có cho? | xem
open: cho <me>? xem/đọc/coi? | gửi | đưa | xin | share | mở | xem | đọc
read: đọc | xem | coi | mở | đọc/xem được/lại/thêm
whole: gốc | đầy đủ | nguyên văn/bản/bài | toàn văn/bộ bài? | hết bài? | bản gốc
link-noun: đường? link gốc? | link web | links | đường dẫn | url | nguồn | nguồn tin/bài/dẫn/link | nguồn trích dẫn? | bài/bản/trang gốc | dẫn chứng
where: đâu | ở đâu | ở chỗ nào | nằm ở đâu | từ đâu ra? | ở đâu ra | nào | <ask> | được không
send: send/give/show me? | got any? | do you have any? | any
full: full | whole | original | entire
link: nguồn <is> gì | <give>? cái? <link-noun> <its>? <where>? | <give>? <article> <link-noun> <where>? | <bot> có <link-noun> <its>? nào? <ask>?
 | trích/dẫn/ghi/nêu/kèm/để nguồn/link ra? | sao không có/ghi/thấy nguồn/link
 | <give>? <read> <article>/<whole> <whole>? <where>? | <open> <article> <whole>? | <article> <whole>? ở? đâu | <read> thêm ở đâu | toàn văn <its>?
 | <send>? the? link/links/source/sources/url <of-it>? | where can i/we read/find/see the? <full>? <it> | can i read/see/have the? <full>? <it>
 | open/send/show/give me? the? <full>? <it> | <full> <it>
 | where/what <be> the? link/links/source/sources/url <of-it>? | source link/links

# Which there are
some: những | các | mấy | tất cả các/những?
how-many: <in-all>? bao nhiêu | <in-all>? bn/mấy*
in-all: tất cả | tổng cộng | hết thảy | cả thảy
place: trong/ở/trên? đây/này/đó/kho/bot/<bot>/kênh/mục | trong? kho này/bài? | ở chỗ này
tally: mấy | mấy* | bao nhiêu | bn
shown: kể/nêu/nói/đọc ra? hết? coi/xem? | liệt kê ra? hết? coi/xem? | cho <me>? xem/biết | ra
library: tài liệu | dữ liệu | tư liệu | nguồn tin? | nguồn dữ liệu | tin tức
tell: liệt kê ra? | kể tên? ra? | nêu tên? | cho <me>? xem/biết/coi | xem | coi | hiện | hiển thị | mở | đưa | gửi
know: đọc | được đọc | đọc được | biết | biết được | lưu | học | nạp | giữ | có
you-have: do/have <you> have/know/read/got/use? | are there/here/available | can i read/see
list: <bot>? có <some> <noun> <which>? nào/gì? <ask>? | <bot>? có <noun> <which>? nào/gì <ask>? | <bot>? có? <how-many> <noun> <which>? <ask>?
 | số lượng <article> | tổng số <noun> | <some> <noun> nào/gì
 | <bot> có <some>? <library> nào/gì | <tell>? danh sách <article>? | <tell> tên? <some> <noun> <which>? | tên/tiêu <some> <noun>
 | <bot>? <know> <some>? <noun> nào/gì | <bot> <know> <how-many> <noun> | <article> <is>/gồm/có <some>? <noun> nào/gì
 | <article> tên <is>? gì | trong/ở đây/này/bot/kho/<bot> có <some>? <noun> nào/gì | trong/ở đây/này/kho có gì | trong? kho có gì
 | <place>? có <in-all>? <tally> <noun> <place>? <shown>? | <place>? <in-all>? <tally> <noun> tất cả? <place>? <shown>?
 | <place>? có <some>? <noun> nào/gì? <place>? <shown>? | <bot>? có/biết về? <some>? chủ đề nào/gì | còn <noun> nào/gì nữa/khác? <ask>? | có <noun> nào/gì? khác <ask>
 | list/show/give/tell me? all? of? the/your? articles you? have? | what/which articles <you-have> | how many articles <you-have>? | articles list
 | all articles | what do you have here? | <you-have> any? other/more articles | what other articles <you-have>?

# The newest, and the oldest
within: trong/ở này/đây/đó | trong <article> | ở trong này/đây
latest: <count>? <noun>/tin mới/gần đây? nhất | báo* mới nhất | <count>? tin tức mới nhất | <count>? <noun> mới đây/đăng/ra/viết?
 | <count>? <noun> cuối/sau cùng
latest-more: <is>? gì | <is>? <noun> nào/gì | <is>? của? <write>? <when> | <is>? của? <paper-of> | ở? đâu | tên <is>? gì
recent: mới/gần/mới gần đây/nhất | mới gần đây nhất | gần đây nhất | mới nhất | sau/cuối cùng | mới đây nhất? | mới
newest: <noun> nào/gì vừa/mới? lên mới/gần? đây? nhất | <noun> nào/gì vừa/mới? <write> mới/gần? đây/nhất nhất? | <noun> nào vừa/mới? <write> <recent>? | <noun> nào <recent> được? <write>? | <tell>/<give>? <latest> <latest-more>? | <bot>? có <noun> nào? mới <ask>? | có <noun> mới nào? <ask>? | mới nhất <is>? <noun> nào
 | <noun> nào mới nhất/đây? <latest-more>? | <noun> nào <recent> <within> | <noun> nào mới <write>? nhất <within>? | <latest> <is>? của? <write>? <when> <by>? ai/<paper-of>
 | <send>? the? latest/newest/last <it> | <send>? the? most recent <it> | what/when <be> the? latest/newest/last <it> <published>?
 | what/when <be> the? most recent <it> <published>? | any new/newer articles/posts
`;
