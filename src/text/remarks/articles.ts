/** What people ask about the articles themselves: which there are, whose, from when, and where. For `grammar`. */
export const ARTICLES = `
noun: bài | bài báo | bài viết | bài đăng | bài này | bài báo này | tin bài | mẩu/bản/mục tin | tin | bài tin
 | article | articles | post | posts | story | news article/articles/story
of: <count>? <noun> <which>?
count: các | những | mấy | cái | cả | cả hai | tất cả | tất cả các/những | toàn bộ | toàn bộ các | mọi | một | hai | 2 | 3 | của | mỗi | từng
 | the | these | those | this | that | all | all the/these/of | your | any
which: này | đó | đấy | kia | ấy | trên | gốc | ở? trên | trong? đây/này/đó | ở đây/trong | của <bot> | <bot> có/trích/đưa/gửi/dẫn | vừa rồi/nãy/xong/trích | hồi nãy | đã? trích dẫn?
 | here | above | of yours
when: ngày/lúc/khi/hôm/tháng/năm/hồi/giờ/đợt nào | bao giờ | ngày/tháng/năm/hôm mấy/bao nhiêu/bn | mấy giờ/ngày/tháng/hôm | ngày tháng năm? nào | lâu chưa | bao lâu rồi? | từ <when-only>
 | thời gian/điểm nào | vào <when-only> | mấy bữa rồi? | when
when-only: ngày/lúc/khi/hôm/tháng/năm/hồi/giờ/đợt nào | bao giờ | bao lâu | ngày mấy | đâu
publish: đăng | đăng tải | đăng lên? báo/bài/tin? | viết | ra | xuất bản | phát hành | công bố | lên | lên báo/sóng/bài/trang/mạng | đưa | đưa tin/lên? | up | post | cập nhật | published | posted | written | uploaded | updated
date: <of> có? là? được? <publish>? <when>
 | <of> ra/đăng/viết/có lâu chưa/rồi
 | <of> của/từ/hôm/ngày <when-only>/nào/mấy
 | <of> có? cũ/mới <ask>
 | <publish-only> vào? <when>
 | ngày <publish> <of>? là? <when>/gì/đâu? | ngày giờ/tháng/nào <publish-only> <of>? | thời gian/điểm <publish-only> <of>? là? <when>/gì?
 | khi/hôm/ngày/lúc nào <publish-only> <of>? | bao giờ <publish-only> <of>?
 | <when> is/was/were/did it/this/that/they/<of> <publish>? | date published | publication/publishing/posting date <of-the>? | what date is/was it/this/<of>? <publish>?
 | what is/s the? publication? date <of-the>? | how old is/are it/this/<of>
of-the: of it/this/<of>
publish-only: đăng | đăng tải | đăng lên? báo/bài/tin | đăng bài này? | lên báo/bài/sóng
author: tác giả | tác giả/tg <of>? <which>? là/tên? ai/gì/<what> | tác giả/phóng viên/nhà báo/cây bút nào | tên tác giả <of>? là? gì? | ai là tác giả <of>? <which>?
 | tác giả <of> là? ai/gì/đâu? | tác giả của? <of> tên? là? gì/ai? | ai đã? viết/đăng/chấp bút/soạn/biên ra/lên/tập/soạn? <of> | ai là người viết/đăng ra? <of>
 | <of> là? do? ai viết/đăng/soạn ra/lên/vậy? | <of> của/do tác giả/ai/phóng/nhà viên/báo? nào? viết/đăng? | <of> <who-wrote> viết/đăng?
 | <who-wrote> viết/đăng/đưa ra? <of>? tin? | người viết <of>? là? ai | có? ghi? tên? tác giả <ask> | cho <me>? biết? tên? tác giả <of>?
 | author | the author | who wrote/writes it/this/that/<of> | who is/was/s the? author/writer/reporter/journalist <of-the>? | authors name? | what is/s the? author/authors s? name?
who-wrote: phóng viên/nhà báo/tác giả/cây bút nào | nhà báo nào | tác giả nào | phóng viên nào
paper: báo/tờ/trang/hãng/toà/đài/nguồn/kênh báo/tin/soạn/web/mạng? nào/gì
publisher: báo* nào | tờ/trang báo nào | <by>? <paper-sure> <publish>? <of>? | <paper-sure> <publish> tin? <of>?
 | <of> là? <by>? <paper> <publish>? | <of> là? được? <publish>? trên/ở/từ/tại/của/bởi <paper>/đâu | <of> là? <publish>? ở? đâu ra?
 | <of> là? <by> <paper> | nguồn báo nào | <by> <paper-sure>/báo nào? <publish>? | ai đưa tin | ai/đơn/bên/cơ vị/quan? nào? đăng/phát/xuất tải/hành/bản? <of> | đăng trên/ở/tại báo/trang/đâu nào?
 | nhà/đơn/cơ xuất/vị/quan bản? phát? hành? nào? <of>
 | which/what newspaper/paper/publisher/website/site/outlet is/was it/this/<of>? from/in/by? | who published/publishes/posted it/this/<of>? | where was/is/were it/this/that/<of> <publish> | publisher | who is/s the? publisher <of-the>?
by: của | do | từ | theo | thuộc | trên | ở | trích từ? | lấy từ | đăng trên/ở
paper-sure: tờ báo? nào | trang báo/tin/web/mạng nào | hãng tin? nào | toà soạn nào | báo* nào/gì | tạp chí nào
link: <give>? <link-noun> <of-link>? <where>? | <give>? <of-link>? <link-noun> <where>? | <bot>? có <link-noun> <of>? nào/gì? <ask>? | <link-noun> của/tới/đến/vào/dẫn đến? <of> <where>?
 | <read> <of> <full>/<where>/nào?  | <read> <full> <of>? <where>? | <give> <read>? <of> <full> <where>? | <of> <full> <where>? | <give> <read>? <full> <of>? | vào đâu/chỗ nào? để? <read> <of>
 | <give> <of> | toàn văn <of>? | trích/dẫn/ghi/nêu/kèm/để rõ? nguồn/link ra/đi? | nguồn trích/dẫn/tin/bài trích/dẫn/dẫn? <where>? | sao không có/ghi/thấy nguồn/link
 | where can/do/could i/we read/find/see the? full/whole/original? it/this/<of>? | can i read/see/get/have the? full/whole/original? <of> | show/send/open/give me? the? full/whole/original/source <of> | original/full <of>
 | what is/s the? link/source/url <of-the>? | where is/s the? link/source/url <of-the>? | what are the? sources/links
give: cho | cho <me>? | cho <me>? xin | xin | gửi | gởi | đưa | lấy | cần | muốn | kiếm | tìm | share | bắn | thả | quăng | dán | up | send | <give-me> | có | có cho? | xin <me>? | give me? the? | send me? the? | show me? the? | the | any | got | xem | mở
give-me: gửi/gởi/đưa/bắn/thả/share/quăng/chia cho/sẻ? <me>?
link-noun: link | links | lin | linh* | đường dẫn/link | url | link bài/báo/web/gốc/tin báo/viết/gốc? | nguồn | nguồn tin/bài/báo viết? | nguồn link | bài/bản/trang gốc | sources | source | nguồn ở/trong đây/này | nguồn này | source link | source links
of-link: <of> | bài/báo/tin/nguồn báo/gốc? | đó | này
where: đâu | ở đâu | ở chỗ nào | là gì/đâu | nằm? ở? đâu | từ đâu ra? | ở đâu ra/vậy? | lấy? ở? đâu ra? | nào | <ask> | được không | with | please
read: đọc | xem | coi | mở | đọc/xem/coi thêm/lại/được | muốn đọc/xem/coi | read
full: gốc | đầy đủ | nguyên văn/bản/bài | toàn văn/bộ | chi tiết | hết | nguyên | bản gốc/đầy/đủ đủ? | cả bài
list: <bot>? đang/hiện? có <of-which> gì/nào <ask>? | <bot>? có? bao nhiêu/bn <noun-only> <which>? <ask>? | có? tất/tổng cả/cộng bao nhiêu/bn/mấy <noun-only> <which>? | <bot>? có? mấy <noun-only> <which>?
 | số lượng <of> là? bao? nhiêu? | tổng số? <of> | <bot> có <plural>? <library> gì/nào | <bot> có <plural> <of> nào/gì? | có? <plural> <of> nào/gì? <which>? | <plural> <noun-only> nào/gì
 | danh sách <of>? | danh mục bài báo/viết? | <bot>? liệt/kể kê/ra/tên <of> ra? | liệt kê <of> | <give-list> danh sách <of>? | <give-list> <plural> <of> | <give-list> tên <of>
 | <bot>? được? đọc/biết/lưu/học/nạp/giữ/chứa <plural>? <of-which> nào/gì | <of> là/gồm có? <plural> <noun-only> nào/gì | tên <of> là? gì? | <of> tên? là? gì | tiêu đề <of>? là? gì?
 | trong/ở đây/này/bot/kho/bạn này? có <plural>? <of-which> gì/nào? | trong/ở đây/này/bot/kho/bạn này? có gì/<what> | trong? kho/bộ dữ? liệu? này? có gì/<what> | <plural> <noun-only> <bot> có/đọc/biết
 | có/hỏi/biết về? <plural>? chủ đề gì/nào | có <plural>? chủ đề gì/nào | <of> <full-list> | còn <of> nào/gì khác <ask>? | có <of> nào/gì? khác <ask> | còn <of> nào/gì nữa <ask>? | bài nào vậy
 | articles | all? the? articles | list all? of? the? your? articles | list/show/give me? all? of? the? your? articles you? have? | what/which articles are there/here/available? | what/which articles do/have you have/know/read/got/use?
 | what/which articles can i read/ask/see about? | how many articles are/do/have there/you/here/got? have/know/got/use? | table of contents | titles of? all? the? articles? | what other articles do/are you/there have?
 | do you have any? other/more articles | is/are there any? other/more articles
plural: những | các | tất cả | mấy | tất cả các/những | toàn bộ
of-which: <count>? <noun-only> <which>?
noun-only: bài | bài báo | bài viết | tin bài | bản tin | bài đăng | bài báo/viết nào
library: tài liệu | dữ liệu | thông tin | văn bản | nguồn | tư liệu | tin tức | nội dung | nguồn tin/dữ liệu?
give-list: cho <me>? xem | cho <me>? biết | cho <me>? | xem | coi | đưa | gửi | hiện | hiển thị | mở | show | kể | kể/nêu tên/ra | xin | muốn xem
full-list: là gì | gồm gì | nào
newest: <latest> <newest-more>? | <newest-of> <of>? là? <newest-more>? | <bot>? có <noun-only> nào? mới chưa/không/đăng? <ask>? | <noun-only> nào mới nhất/đăng? | <noun-only> nào gần đây nhất
 | <give-list> <latest> | mới nhất là? <noun-only> nào | <noun-only> mới | <noun-only> mới/gần đây? là? <noun-only>? nào/gì | có <noun-only> mới nào? <ask>
 | the? latest/newest/most recent? <of> is/was? <publish>? when/what? | what is/was/s the? latest/newest/most recent? <of>? <publish>? | when was/is the? latest/newest/most recent? <of> <publish>? | any new/newer articles | what is/s new/newest here?
 | show/give/send me? the? latest/newest/most recent? <of>
latest: <count>? <noun>/báo/tin tức? mới nhất | <count>? <noun> gần đây nhất? | <count>? <noun> mới đây/đăng/ra/viết nhất? | <count>? <noun> cuối cùng | <count>? <noun> sau cùng
newest-of: mới nhất trong? là?
newest-more: là gì | là <noun-only> nào | là? <publish>? <when> | <publish> <when> | nói gì | gì | nào | của? báo nào | ở đâu | đâu | tên? là? gì | có gì | về gì | là ai <publish>
`;
