## Chào hỏi và giúp đỡ

start = Chào bạn! Tôi trả lời câu hỏi bằng cách trích nguyên văn từ { $documents } bài viết, kèm nguồn để bạn kiểm chứng:
    { $titles }

    Bạn cứ gõ câu hỏi, có dấu hay không dấu đều được. Chẳng hạn:
help = Bạn hỏi, tôi tìm đoạn trả lời trong các bài viết và trích nguyên văn, kèm nguồn. Tôi không tự viết thêm chữ nào.

    • Trong chat này: cứ gõ câu hỏi, có dấu hay không dấu.
    • Hỏi tiếp: trả lời (reply) câu tôi vừa đáp, hoặc gõ «còn …?», «tại sao?», «chi tiết hơn».
    • Trong nhóm: /ask rồi câu hỏi, hoặc nhắc @{ $bot }.
    • Ở bất cứ đâu: gõ @{ $bot } rồi vài từ để tìm và gửi một trích dẫn.

    /sources – các bài viết
    /saved – trích dẫn bạn đã lưu (☆)
    /language – tiếng Việt hoặc tiếng Anh
    /privacy – tôi ghi nhớ những gì
    /forget – xóa những gì tôi nhớ về bạn
help-admin = Bạn còn là người quản trị bài viết:

    • Thêm bài: gửi tệp cho tôi, hoặc /add rồi dán hay chuyển tiếp bài vào.
    • /remove bỏ một bài, /restore lấy lại bản trước.
    • /gaps – những câu hỏi chưa có lời đáp; /digest – tóm tắt hằng tuần
    • /reload đọc lại thư mục; /status, /stats – tình hình và số liệu
    • /explain – vì sao một câu được trả lời như vậy
    • /audit – ai đã thay đổi gì; /admins – những người quản trị
remark-greeting = Chào bạn! Bạn muốn biết gì trong các bài viết?
remark-thanks = Không có gì. Cần biết gì thêm, bạn cứ hỏi nhé.
remark-parting = Vâng. Khi nào cần, bạn cứ hỏi tôi nhé.
remark-who = Tôi là bot trích dẫn: bạn hỏi, tôi tìm trong { $documents } bài viết và trích nguyên văn, kèm nguồn. Bạn thử hỏi:
remark-machine = Tôi là một chương trình tìm và trích, không phải AI viết ra câu chữ: câu trích nào cũng có sẵn trong bài. Bạn thử hỏi:
remark-maker = Tôi là một chương trình, do người quản trị các bài viết này cho chạy. Tôi chỉ tìm và trích nguyên văn. Bạn thử hỏi:
remark-cost = Hỏi tôi không mất tiền, bạn cứ hỏi thoải mái nhé. Chẳng hạn:
remark-human-wanted = Ở đây không có người trực, chỉ có tôi là chương trình. Muốn liên hệ hay góp ý, bạn xem nơi đăng của từng bài trong /sources. Điều gì có trong bài thì cứ hỏi tôi:
remark-ability = Bạn cứ hỏi về nội dung { $documents } bài viết, có dấu hay không dấu: tôi tìm đoạn trả lời và trích nguyên văn, kèm nguồn. Mọi cách hỏi: /help. Chẳng hạn:
remark-work = Việc này nằm ngoài khả năng của tôi: tôi chỉ tìm và trích trong các bài viết. Bạn thử hỏi:
remark-sum = Tính toán thì tôi chịu, tôi chỉ giỏi tìm và trích trong các bài viết. Bạn thử hỏi:
remark-order = Tôi chỉ trích nguyên văn các bài viết. Bạn thử hỏi:
remark-complaint = Xin lỗi bạn. Bạn hỏi lại bằng từ khác giúp tôi nhé, càng cụ thể tôi càng dễ tìm. Chẳng hạn:
remark-complaint-why = Xin lỗi bạn. Câu trả lời vừa rồi chưa ổn ở chỗ nào?
remark-rude = Xin lỗi nếu tôi làm bạn bực. Bạn hỏi lại bằng từ khác giúp tôi nhé. Chẳng hạn:
remark-praise = Cảm ơn bạn! Muốn biết gì nữa, bạn cứ hỏi nhé. Chẳng hạn:
remark-affection = Cảm ơn bạn đã có lòng! Tôi chỉ là bot, nhưng lúc nào cũng sẵn lòng tìm giúp bạn. Bạn thử hỏi:
remark-laughter = Vui quá! Bạn muốn biết gì trong các bài viết? Chẳng hạn:
remark-small-talk = Tôi vẫn ở đây, sẵn lòng tìm giúp bạn. Bạn thử hỏi:
unknown-command = Tôi không có lệnh này. Bạn cứ gõ câu hỏi, hoặc xem /help nhé.
not-a-text = Tôi chỉ đọc được chữ. Bạn gõ câu hỏi giúp tôi nhé.
empty-question = Tôi chưa thấy câu hỏi. Bạn gõ vài từ về điều muốn biết nhé.
ask-usage = Bạn gõ câu hỏi ngay sau /ask, hoặc trả lời (reply) một tin nhắn bằng /ask nhé.
welcome = Chào cả nhà! Hỏi tôi bằng /ask rồi câu hỏi, hoặc nhắc @{ $bot }. Quản trị viên chỉnh ở /settings.
error = Xin lỗi, tôi vừa gặp trục trặc. Bạn thử lại sau ít phút nhé.
limited = Bạn hỏi nhanh quá, tôi theo không kịp: mỗi phút tối đa { $limit } câu. Bạn chờ một phút rồi hỏi tiếp nhé.

## Câu trả lời

citation-section = mục “{ $section }”
date = { $day }/{ $month }/{ $year }
citation-page = trang{"\u00A0"}{ $page }
citation-paragraph = đoạn{"\u00A0"}{ $paragraph }
citation-caption = chú thích ảnh
citation-related = lời giới thiệu bài liên quan
follow-up = Hỏi tiếp câu “{ $question }”
more-nothing = Tôi chưa trích được đoạn nào cho câu vừa rồi nên chưa có gì để đọc thêm. Bạn hỏi lại bằng từ khác giúp tôi nhé.
lead-note = Tôi không tự viết tóm tắt. Đây là đoạn mở đầu, nguyên văn, của bài vừa trích:
articles-in-vietnamese = Các bài viết bằng tiếng Việt; tôi trích nguyên văn.
doubt = Tôi chưa tìm được đoạn trả lời chắc chắn; gần nhất là:
nothing = Các bài viết không nói đến điều này.
nothing-missing = Các bài viết không nhắc đến { $words }.
nothing-hint = Bạn thử hỏi bằng từ khác, hoặc xem /sources có những bài nào nhé.
nothing-nearest = Gần với câu hỏi nhất chỉ có:
nearest-heading = Không phải câu trả lời, nhưng gần với câu hỏi:

button-context = Ngữ cảnh
button-open = Mở trong bài
button-quote = « Trích dẫn
button-share = Chia sẻ
button-nearest = Xem các đoạn gần nhất
button-view = Xem riêng
button-publish = Cho nhóm xem

tap-forgotten = Câu trả lời này cũ quá, tôi không còn nhớ. Bạn hỏi lại nhé.
tap-renewed = Nút này là của một bản cũ. Tôi vừa thay các nút mới, bạn chạm lại nhé.
tap-old = Nút này là của một bản cũ, nay không còn dùng được. Bạn gõ lại câu hỏi hoặc lệnh giúp tôi nhé.
tap-changed = Bài viết đã thay đổi, đoạn này không còn nữa. Bạn hỏi lại nhé.
tap-published = Mọi người đã thấy câu trả lời này.
tap-not-yours = Nút này dành cho người đã hỏi.
tap-document-gone = Bài viết này không còn nữa.

vote-up = Cảm ơn bạn!
vote-down = Cảm ơn bạn, chúng tôi sẽ xem lại.
vote-what-was-wrong = Chưa ổn ở chỗ nào?
reason-wrong-passage = Sai đoạn
reason-incomplete = Còn thiếu
reason-off-topic = Lạc đề

private-note = Tôi đã tìm xong. Chạm vào nút dưới đây, chỉ mình bạn thấy câu trả lời.

## Tìm từ mọi nơi

example-about = Bài “{ $title }” nói gì?
inline-nothing = Không tìm thấy
inline-nothing-hint = Các bài viết không nói đến điều này
inline-ask-privately = Hỏi trong chat riêng

## Bài viết

sources = Tôi trả lời từ { $documents } bài viết. Chọn một số để xem bài:
about-newest = Bài mới nhất:
about-date = Ngày của bài viết:
about-author = Tên người viết, nếu có, đứng ngay trong bài. Nơi đăng và ngày:
about-writer = Nơi đăng, người viết và ngày:
about-publisher = Nơi đăng:
about-link = Chạm vào tên bài để mở bài gốc:
about-no-link = Bài gốc nằm ngay trong bot này, bạn chạm nút bên dưới để đọc nhé:
about-source = Câu nào tôi trả lời cũng trích nguyên văn từ:
about-doubt = Tôi trích nguyên văn, không thêm bớt. Bạn kiểm chứng ngay trong bài nhé:
button-sources = Các bài viết
source-size = { $passages } đoạn
button-read = Đọc tiếp
button-list = « Danh sách
button-card = « Về bài viết

## Mỗi người một ý

language = Bạn muốn tôi nói tiếng gì?
language-set = Từ giờ tôi nói tiếng Việt với bạn.
privacy = Để các nút dưới câu trả lời còn dùng được, tôi giữ câu hỏi, câu trả lời và đánh giá của bạn { $answers } ngày. Câu hỏi chưa có lời đáp được giữ { $unanswered } ngày để bổ sung bài viết, không kèm tên người hỏi. Ngôn ngữ bạn chọn và trích dẫn bạn lưu (☆) được giữ đến khi bạn xóa.

    { $meaning ->
        [yes] Để tìm theo ý nghĩa, nội dung câu hỏi và các bài viết được gửi đến một máy chủ do người vận hành bot chọn, không kèm tên hay mã số của bạn; ngoài ra không ai khác nhận được dữ liệu này.
       *[no] Không ai khác nhận được dữ liệu này.
    } /forget xóa tất cả những gì tôi nhớ về bạn.
privacy-with-askers = Để các nút dưới câu trả lời còn dùng được, tôi giữ câu hỏi, câu trả lời và đánh giá của bạn { $answers } ngày. Câu hỏi chưa có lời đáp được giữ { $unanswered } ngày để bổ sung bài viết, kèm mã số Telegram của người hỏi. Ngôn ngữ bạn chọn và trích dẫn bạn lưu (☆) được giữ đến khi bạn xóa.

    { $meaning ->
        [yes] Để tìm theo ý nghĩa, nội dung câu hỏi và các bài viết được gửi đến một máy chủ do người vận hành bot chọn, không kèm tên hay mã số của bạn; ngoài ra không ai khác nhận được dữ liệu này.
       *[no] Không ai khác nhận được dữ liệu này.
    } /forget xóa tất cả những gì tôi nhớ về bạn.
forget = Xóa mọi điều tôi nhớ về bạn: câu hỏi, đánh giá, trích dẫn đã lưu, ngôn ngữ? Các nút dưới những câu trả lời cũ sẽ không dùng được nữa.
button-yes = Có
button-no = Không
not-forgotten = Không xóa gì cả.
forgotten = Đã xóa. Tôi không còn nhớ gì về bạn.

## Trích dẫn đã lưu

saved = Bạn đã lưu { $quotes } trích dẫn, mới nhất ở trên. Chọn một số để xem:
saved-none = Bạn chưa lưu trích dẫn nào. Chạm ☆ dưới một câu trả lời để lưu nhé.
saved-kept = ★ Đã lưu. Xem lại bằng /saved trong chat riêng với tôi.
saved-removed = Đã bỏ khỏi danh sách lưu.
saved-full = Danh sách đã đầy. Bạn bỏ bớt trong /saved rồi lưu lại nhé.
saved-privately = Trích dẫn đã lưu chỉ mình bạn xem: bạn nhắn /saved trong chat riêng với tôi nhé.
button-export = Tải về (.txt)
button-saved-remove = Bỏ lưu

## Nhóm

help-group = Trong nhóm này, bạn hỏi tôi bằng một trong ba cách:

    • /ask rồi câu hỏi, hoặc /ask dưới một tin nhắn có câu hỏi
    • nhắc @{ $bot } trong câu hỏi
    • trả lời (reply) câu tôi vừa đáp

    { $seen }

    /sources – các bài viết
    /settings – cách tôi trả lời ở đây, do quản trị viên của nhóm chọn
help-group-off = Quản trị viên của nhóm đang để tôi không trả lời ở đây. Bạn hỏi tôi trong chat riêng nhé.

    /sources – các bài viết
    /settings – cách tôi trả lời ở đây, do quản trị viên của nhóm chọn
group-public = Cả nhóm thấy câu trả lời.
group-private = Chỉ người hỏi thấy câu trả lời.
group-off-told = Quản trị viên của nhóm đã chọn để tôi không trả lời ở đây. Bạn hỏi tôi trong chat riêng nhé.
settings = Cách tôi trả lời trong nhóm này:
settings-private = Lệnh này dành cho nhóm. Ở đây bạn chọn ngôn ngữ bằng /language nhé.
settings-refused = Chỉ quản trị viên của nhóm chỉnh được mục này.
settings-saved = Đã lưu.
settings-public = Mọi người đều thấy
settings-just-asker = Chỉ người hỏi thấy
settings-off = Không trả lời
settings-own-language = Theo từng người

## Quản trị

admins-only = Lệnh này dành cho người quản trị bài viết. Bạn cứ hỏi tôi về nội dung nhé!
admins-privately = Việc này ta làm trong chat riêng nhé: bạn nhắn lại lệnh cho tôi ở đó.
tap-admins-only = Nút này dành cho người quản trị bài viết.
tap-lapsed = Nút này đã dùng rồi hoặc đã hết hạn. Bạn làm lại từ đầu nhé.
progress = Đang đọc các bài viết: { $done }/{ $total }…
progress-checking = Đang dựng và kiểm tra bản mới…
progress-dry-run = Đang đọc và xem thử…
button-cancel = Hủy
button-done = Xong
cancelled = Đã hủy, không có gì thay đổi.
nothing-to-cancel = Không có việc gì đang làm dở để hủy.

reload-swapped = Đã đọc lại các bài viết trong { NUMBER($seconds, maximumFractionDigits: 1) } giây, câu trả lời từ giờ theo bản mới.
reload-nothing-new = Các bài viết vẫn như cũ, không có gì phải đọc lại.
reload-refused = Chưa đổi được: có tệp cần sửa. Câu trả lời vẫn theo bản cũ.
reload-refused-pins = Chưa đổi: { $pins } câu ghim không còn trả lời đúng. Câu trả lời vẫn theo bản cũ.
reload-failed = Chưa đổi được. Câu trả lời vẫn theo bản cũ.
reload-broken = Cần sửa:
reload-broken-pins = { $pins } câu ghim không còn trả lời đúng:
reload-pin-gone = đoạn được ghim không còn
button-all-problems = Mọi điều cần xem lại ({ $problems })
button-accept = Vẫn dùng bản mới
reload-added = Mới:
reload-changed = Đã sửa:
reload-removed = Đã bỏ:
reload-unchanged = Giữ nguyên: { $files } tệp.
reload-passages = { $passages } đoạn
reload-problems = Cần xem lại:
reload-no-problems = Không có gì cần xem lại.
reload-more = … và { $more } mục nữa.

change-refused = Chưa ghi được, các bài viết vẫn như cũ:
change-made = Đã đổi { $file }.
change-waits = Thay đổi này đã ghi vào thư mục nhưng chưa được dùng.
button-undo = Hoàn tác
undone = Đã hoàn tác. Mọi thứ lại như trước.
undone-but = Đã hoàn tác.

## Thêm, bỏ và lấy lại bài viết

add-what = Bạn gửi hoặc chuyển tiếp bài viết vào đây, bao nhiêu tin nhắn cũng được; dòng đầu sẽ là tiêu đề. Hoặc bạn gửi một tệp .md, .txt, .html, .pdf hay .docx.
draft-part = Đã nhận { $parts } phần, { $characters } ký tự. Còn nữa thì bạn gửi tiếp, đủ rồi thì chạm Xong.
draft-full = Bài dài quá mức cho tin nhắn, tôi chỉ giữ { $parts } phần đầu, { $characters } ký tự. Bạn chạm Xong, hoặc gửi cả bài trong một tệp.
upload-refused = Tôi chưa thêm được tệp này:
upload-waits = Đã nhận. Tôi xem xong { $ahead } bài trước rồi đến bài này…
upload-busy = Còn { $ahead } bài đang chờ tôi xem. Bạn đợi một lát rồi gửi lại bài này nhé.
upload-other-list = Với tệp .yaml, tôi chỉ nhận glossary.yaml (bảng từ đồng nghĩa) và questions.yaml (câu hỏi đã ghim). Bài viết thì bạn lưu thành .md, .txt, .html, .pdf hoặc .docx nhé.
upload-failed = Tôi không tải được tệp từ Telegram. Bạn gửi lại giúp tôi nhé.
upload-same = Bài này đã có trong thư mục, không khác chút nào: { $file }
upload-outdated = Các bài viết đã thay đổi từ lúc xem trước. Bạn gửi lại bài để xem lại nhé.
preview-no-date = không rõ ngày
preview-url = Địa chỉ:
preview-file = Tệp:
preview-replaces = Có vẻ là bản khác của “{ $title }” ({ $because }).
preview-same-address = cùng địa chỉ
preview-same-title = cùng tiêu đề
preview-same-text = gần như cùng nội dung
preview-breaks = ⚠️ Những câu hỏi đã ghim sẽ không còn câu trả lời như mong đợi:
preview-mends = ✓ Những câu hỏi đã ghim sẽ được trả lời:
preview-warnings = ⚠️ Cần xem lại trong tệp:
preview-unchecked = Thư mục lớn nên những câu hỏi đã ghim sẽ được thử lúc ghi.
list-adds = Thêm { $items } mục:
list-removes = Bỏ { $items } mục:
list-keep = Bạn có muốn thay tệp đang dùng không?
list-same = Tệp này không khác gì { $file } đang dùng.
preview-add = Bạn có muốn thêm bài này không?
preview-replace-or-add = Bạn muốn thay bài cũ, hay thêm thành một bài riêng?
button-add = Thêm
button-edit = ✏️ Sửa thông tin
button-back = « Quay lại
edit-label-title = Tiêu đề
edit-label-date = Ngày
edit-label-publisher = Nơi đăng
edit-label-url = Địa chỉ
edit-title = Bạn gửi tiêu đề mới của bài.
edit-date = Bạn gửi ngày của bài, chẳng hạn 7/5/2025.
edit-publisher = Bạn gửi tên nơi đăng bài, chẳng hạn Báo Giáo dục.
edit-url = Bạn gửi địa chỉ của bài, bắt đầu bằng https://
edit-wrong-date = Tôi chưa đọc được ngày này. Bạn gửi lại, chẳng hạn 7/5/2025.
edit-wrong-url = Đây chưa phải một địa chỉ. Bạn gửi lại, bắt đầu bằng https:// hoặc http://
edit-too-long = Dài quá hoặc trống. Bạn gửi lại, nhiều nhất { $limit } ký tự.
button-replace = Thay thế
remove-which = Bỏ bài nào? Bài bị bỏ vẫn lấy lại được bằng /restore.
remove-sure = Bỏ bài này khỏi câu trả lời?

    { $document }
button-remove = Bỏ bài
restore-which = Lấy lại bản trước của tệp nào?
restore-nothing = Chưa có bản trước nào để lấy lại.
restore-sure = Lấy lại bản trước của tệp này? Bản hiện tại, nếu có, sẽ thành bản trước.

    { $document }
button-restore = Lấy lại

## Câu hỏi chưa có lời đáp

unanswered = { $unanswered } câu hỏi chưa được trả lời tốt, hỏi nhiều nhất ở trên. Chọn một số để xử lý:
unanswered-more = … và { $more } câu hỏi ít gặp hơn, sẽ hiện dần khi bạn xử lý những câu này.
unanswered-none = Không có câu hỏi nào chưa được trả lời. Tuyệt vời!
unanswered-times = { $count } lần
unanswered-similar = { $others } cách hỏi khác
unanswered-follow-up = “{ $question }”, hỏi tiếp “{ $before }”
unanswered-read-as = Tôi hiểu là: { $question }
unanswered-last = lần cuối { $date }
unanswered-nothing = không có câu trả lời
unanswered-down = bị chê 👎
unanswered-down-reason = bị chê 👎: { $reason }
unanswered-unsure = trả lời chưa chắc
unanswered-askers = Người hỏi: { $askers }
unanswered-nearest = Những đoạn gần nhất:
unanswered-no-nearest = Không có đoạn nào gần với câu này.
tap-unanswered-gone = Câu hỏi này không còn nữa.
button-list-unanswered = « Danh sách
button-pin = 📌 Ghim
button-words = Thêm từ đồng nghĩa
button-write = Viết bài trả lời
button-out-of-scope = Ngoài phạm vi
pin-which = Ghim câu “{ $question }”: từ nay câu này phải được trả lời bằng đoạn nào? Nếu một lần đọc lại làm sai điều đó, tôi sẽ dừng lại và báo bạn.
button-pin-nothing = Không đoạn nào
pinned = Đã ghim “{ $question }”. Từ giờ mỗi lần đọc lại, tôi đều thử câu này.
pinned-answer = Đã ghim. Từ nay câu “{ $question }”, và những câu cùng nghĩa, được trả lời bằng đoạn “{ $words }”. Muốn bỏ: chạm 📌 lần nữa, hoặc chạm nút dưới đây.
unpinned-answer = Đã bỏ ghim “{ $question }”. Từ nay tôi lại tự tìm đoạn trả lời.
tap-pinned-already = Câu này đã được ghim rồi.
tap-pin-does-not-hold = Lúc này câu hỏi chưa được trả lời như vậy, nên chưa ghim được. Bạn thêm từ đồng nghĩa hoặc viết bài trả lời trước nhé.
words-which = Với câu “{ $question }”: bạn gửi các từ cùng nghĩa, cách nhau bằng dấu phẩy, từ dùng trong bài viết đứng đầu. Chẳng hạn: Tổng Bí thư, TBT, General Secretary
words-too-few = Tôi cần từ hai đến hai mươi từ, cách nhau bằng dấu phẩy. Bạn gửi lại nhé.
words-added = Đã thêm vào bảng từ: { $words }.
write-what = Bạn gửi hoặc chuyển tiếp bài trả lời cho câu “{ $question }” vào đây, bao nhiêu tin nhắn cũng được, hoặc gửi một tệp; dòng đầu sẽ là tiêu đề.
left-out = Đã xếp “{ $question }” vào diện ngoài phạm vi; /gaps sẽ không nhắc lại nữa.

digest-is-on = Mỗi tuần tôi gửi bạn một bản tóm tắt. Thôi nhận: /digest off
digest-is-off = Bạn chưa nhận bản tóm tắt hằng tuần. Bật lên: /digest on
digest = Tuần qua:
digest-unanswered = { $unanswered } câu hỏi chưa được trả lời tốt, xem ở /gaps:

## Tình hình

status-knowledge = Bản bài viết: { $version }
status-size = { $documents } bài viết, { $passages } đoạn, { $questions } câu hỏi đã ghim
status-problems = { $problems } tệp cần xem lại, gõ /reload để biết
meaning-progress = Xếp theo ý nghĩa: { $done }/{ $total } đoạn
status-meaning-trouble = Chưa xếp theo ý nghĩa được, tạm theo từ ngữ: { $trouble ->
    [late] máy chủ vectơ trả lời quá chậm
    [out-of-reach] không kết nối được với máy chủ vectơ
    [refused] máy chủ vectơ từ chối yêu cầu, hãy xem lại EMBEDDINGS_API_KEY, EMBEDDINGS_MODEL và EMBEDDINGS_ROLES
    [overloaded] máy chủ vectơ đang quá tải
    [garbage] máy chủ vectơ trả về dữ liệu không dùng được
    [store] không ghi được các vectơ vào thư mục dữ liệu
   *[failing] máy chủ vectơ đang gặp lỗi
}
status-memory = Bộ nhớ: { $megabytes } MB
status-uptime = Đã chạy: { $uptime }
status-duration = { $days ->
        [0] { $hours } giờ { $minutes } phút
       *[other] { $days } ngày { $hours } giờ { $minutes } phút
    }
status-given-up = Không gửi được vì Telegram không nhận suốt một ngày: { $replies } câu trả lời (gần nhất: { $times })
status-away = Không liên lạc được với cơ sở dữ liệu từ { $since }. Bot vẫn trả lời theo các bài đã có; chưa thể thay đổi gì.
status-contact = Liên lạc gần nhất với Telegram: { $seconds } giây trước
status-error = Lỗi gần nhất: { $error }
status-no-error = không có
stats = Câu hỏi mỗi ngày trong { $days } ngày qua: █ được trả lời bằng trích dẫn, ░ chưa có câu trả lời.
stats-day = { $day }/{ $month }
stats-bar = { $answered }/{ $refused }
stats-stretches = Hôm nay · 7 ngày qua · 30 ngày qua:
stats-values = { $today } · { $week } · { $month }
stats-asked = Câu hỏi
stats-answered = Được trả lời bằng trích dẫn
stats-refused = Chưa có câu trả lời
stats-shares = Đáp được
stats-share = { $share } %
stats-up = Khen 👍
stats-down = Chê 👎
stats-inline = Lượt gõ tìm từ chat khác (@bot)
stats-chosen = Trích dẫn được gửi từ đó
stats-limited = Bị từ chối vì hỏi quá nhanh
stats-nothing = chưa có câu hỏi nào
stats-summary = { $asked } câu hỏi ({ $answered } được trả lời bằng trích dẫn, { $refused } chưa có câu trả lời: đáp được { $share } %), được khen 👍 { $up } và bị chê 👎 { $down } lần; { $inline } lượt gõ tìm từ chat khác (@bot), { $chosen } trích dẫn được gửi từ đó; { $limited } lần bị từ chối vì hỏi quá nhanh.
stats-unanswered = { $unanswered } câu hỏi đang chờ được trả lời tốt hơn, xem ở /gaps.
explain-what = Bạn gõ câu hỏi ngay sau /explain nhé.
explain-found = Trả lời được, độ tin cậy { $confidence } %.
explain-nothing = Không trả lời, độ tin cậy chỉ { $confidence } %.
explain-value = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) }
explain-score = Tổng
explain-doubt = Chưa chắc: độ tin cậy chỉ { $confidence } %.
explain-because-answer-type = không có điều đúng loại được hỏi
explain-because-vague = không có điều đúng loại được hỏi
explain-because-unnamed = câu hỏi hỏi tên, mà ở đó không có tên nào
explain-because-unlinked = có tên, nhưng không đứng gần người được hỏi
explain-because-name = thiếu tên được hỏi
explain-because-office = không có chức vụ ấy, hoặc của nơi khác
explain-because-title = thiếu chức danh
explain-because-year = thiếu năm được hỏi
explain-because-count = không có số lượng được hỏi
explain-because-figure = con số ở đó là của khoản khác
explain-because-attribute = điều được hỏi không được kể ở đó
explain-because-outdated = điều viết ở đó là chuyện của những năm trước
explain-because-other-year = điều viết ở đó là của năm khác
explain-because-provision = không có điều, khoản ấy
explain-because-relation = chỗ ấy không nói đến điều được hỏi
explain-because-nothing = không đoạn nào có từ nào của câu hỏi
feature-words = Từ
feature-pairs = Cặp từ
feature-sentence = Câu khớp nhất
feature-sentence-pairs = Cặp trong câu
feature-neighbours = Câu lân cận
feature-stretch = Từ gần nhau
feature-repeated = Từ lặp lại
feature-answer-type = Loại đáp án
feature-near = Gần đáp án
feature-asked = Câu hỏi trong bài
feature-recent = Bài mới nhất
feature-holder = Người giữ chức
feature-provision = Điều, khoản
feature-range = Đúng mức quy định
feature-adjacent = Cạnh từ hỏi
feature-aside = Chú thích
feature-standing = So đoạn khác
feature-meaning = Nghĩa

audit = { $total } thay đổi, mới nhất ở trên:
audit-empty = Chưa có thay đổi nào.
audit-reload = đọc lại
audit-add = thêm
audit-replace = thay thế
audit-remove = bỏ
audit-restore = lấy lại
audit-undo = hoàn tác
audit-pin = ghim câu hỏi
audit-unpin = bỏ ghim câu hỏi
audit-words = thêm từ đồng nghĩa
audit-out-of-scope = xếp ngoài phạm vi
audit-admin-add = thêm người quản trị
audit-admin-remove = bỏ người quản trị

admins = Những người quản trị bài viết:
admins-by-configuration = do người cài đặt chọn
admins-by = { $by } thêm ngày { $date }
admins-how = Thêm hoặc bỏ: /admins add 123456, /admins remove 123456, hoặc trả lời (reply) tin nhắn của người đó.
admins-who = Tôi chưa biết đó là ai. Bạn ghi mã số Telegram của một người, hoặc trả lời (reply) tin nhắn của người đó. Nhóm, kênh, bot và người ẩn danh không làm quản trị được.
admins-sure = Cho { $name } (mã số { $id }) làm người quản trị? Người này sẽ thêm, sửa và bỏ được bài viết, và chọn được người quản trị khác.
admins-sure-stranger = Cho người mang mã số { $id } làm người quản trị? Người này chưa từng nhắn cho tôi nên tôi không biết tên: bạn xem kỹ mã số nhé. Người này sẽ thêm, sửa và bỏ được bài viết, và chọn được người quản trị khác.
admins-told = { $by } vừa cho { $person } làm người quản trị bài viết. Nếu không đúng, bạn bỏ người này bằng /admins.
button-appoint = Đồng ý
admins-added = Đã thêm { $person } vào nhóm quản trị.
admins-already = { $id } đã là người quản trị rồi.
admins-removed = Đã bỏ { $id } khỏi nhóm quản trị.
admins-none = { $id } không phải là người quản trị.
admins-configured = { $id } do người cài đặt chọn (ADMIN_IDS), không bỏ được ở đây.
button-admin-remove = Bỏ { $id }

## Bảng lệnh và giới thiệu

command-ask = Hỏi các bài viết
command-sources = Các bài viết
command-saved = Trích dẫn đã lưu
command-help = Cách hỏi
command-language = Tiếng Việt hoặc tiếng Anh
command-privacy = Tôi ghi nhớ những gì
command-forget = Xóa những gì tôi nhớ về bạn
command-settings = Cách trả lời trong nhóm
command-reload = Đọc lại các bài viết
command-add = Thêm một bài viết
command-remove = Bỏ một bài viết
command-restore = Lấy lại bản trước của một bài
command-gaps = Câu hỏi chưa có lời đáp
command-digest = Bản tóm tắt hằng tuần
command-stats = Số liệu
command-status = Tình hình của tôi
command-explain = Vì sao câu hỏi được trả lời như vậy
command-audit = Ai đã thay đổi gì
command-admins = Những người quản trị
command-cancel = Hủy việc đang làm dở
bot-description = Hỏi một câu, nhận đoạn trích nguyên văn từ các bài viết, kèm nguồn và liên kết đến đúng chỗ. Không có câu trả lời thì nói là không có.
bot-short-description = Trả lời bằng trích dẫn nguyên văn, kèm nguồn.
