## Chào hỏi và giúp đỡ

start = Chào bạn! Tôi trả lời câu hỏi bằng cách trích nguyên văn từ { $documents } bài viết, kèm nguồn để bạn kiểm chứng:
    { $titles }

    Bạn cứ gõ câu hỏi, có dấu hay không dấu đều được. Chẳng hạn:
help = Bạn hỏi, tôi tìm đoạn trả lời trong các bài viết và trích nguyên văn, kèm nguồn. Tôi không tự viết thêm chữ nào.

    • Trong chat này: cứ gõ câu hỏi, có dấu hay không dấu.
    • Hỏi tiếp: trả lời (reply) câu tôi vừa đáp, hoặc gõ «còn … thì sao?».
    • Trong nhóm: /ask rồi câu hỏi, hoặc nhắc @{ $bot }.
    • Ở bất cứ đâu: gõ @{ $bot } rồi vài từ để tìm và gửi một trích dẫn.

    /sources – các bài viết
    /language – tiếng Việt hoặc tiếng Anh
    /privacy – tôi ghi nhớ những gì
    /forget – xóa những gì tôi nhớ về bạn
unknown-command = Tôi không có lệnh này. Bạn cứ gõ câu hỏi, hoặc xem /help nhé.
not-a-text = Tôi chỉ đọc được chữ. Bạn gõ câu hỏi giúp tôi nhé.
empty-question = Tôi chưa thấy câu hỏi. Bạn gõ vài từ về điều muốn biết nhé.
ask-usage = Bạn gõ câu hỏi ngay sau /ask, hoặc trả lời (reply) một tin nhắn bằng /ask nhé.
welcome = Chào cả nhà! Hỏi tôi bằng /ask rồi câu hỏi, hoặc nhắc @{ $bot }. Quản trị viên chỉnh ở /settings.
error = Xin lỗi, tôi vừa gặp trục trặc. Bạn thử lại sau ít phút nhé.
limited = Bạn hỏi nhanh quá, tôi theo không kịp: mỗi phút tối đa { $limit } câu. Bạn chờ một phút rồi hỏi tiếp nhé.

## Câu trả lời

citation-section = mục “{ $section }”
citation-page = trang { $page }
citation-paragraph = đoạn { $paragraph }
citation-caption = chú thích ảnh
citation-related = lời giới thiệu bài liên quan
follow-up = Hỏi tiếp câu “{ $question }”
nothing = Các bài viết không nói đến điều này.
nothing-missing = Các bài viết không nhắc đến { $words }.
nothing-hint = Bạn thử hỏi bằng từ khác, hoặc xem /sources có những bài nào nhé.
nothing-nearest = Gần với câu hỏi nhất chỉ có:
nearest-heading = Không phải câu trả lời, nhưng gần với câu hỏi:

button-page = { $page }/{ $pages }
button-context = Ngữ cảnh
button-quote = « Trích dẫn
button-share = Chia sẻ
button-nearest = Xem các đoạn gần nhất
button-view = Xem riêng
button-publish = Cho mọi người xem

tap-page = Kết quả { $page } trên { $pages }
tap-forgotten = Câu trả lời này cũ quá, tôi không còn nhớ. Bạn hỏi lại nhé.
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

example-about = { $title } nói gì?
inline-nothing = Không tìm thấy
inline-nothing-hint = Các bài viết không nói đến điều này
inline-ask-privately = Hỏi trong chat riêng

## Bài viết

sources = Tôi trả lời từ { $documents } bài viết. Chọn một số để xem bài:
source-size = { $passages } đoạn
button-read = Đọc tiếp
button-list = « Danh sách
button-card = « Về bài viết

## Mỗi người một ý

language = Bạn muốn tôi nói tiếng gì?
language-set = Từ giờ tôi nói tiếng Việt với bạn.
privacy = Để các nút dưới câu trả lời còn dùng được, tôi giữ câu hỏi, câu trả lời và đánh giá của bạn { $answers } ngày. Câu hỏi chưa có lời đáp được giữ { $gaps } ngày để bổ sung bài viết, không kèm tên người hỏi. Ngôn ngữ bạn chọn được giữ đến khi bạn xóa.

    Không ai khác nhận được dữ liệu này. /forget xóa tất cả những gì tôi nhớ về bạn.
privacy-with-askers = Để các nút dưới câu trả lời còn dùng được, tôi giữ câu hỏi, câu trả lời và đánh giá của bạn { $answers } ngày. Câu hỏi chưa có lời đáp được giữ { $gaps } ngày để bổ sung bài viết, kèm mã số Telegram của người hỏi. Ngôn ngữ bạn chọn được giữ đến khi bạn xóa.

    Không ai khác nhận được dữ liệu này. /forget xóa tất cả những gì tôi nhớ về bạn.
forget = Xóa mọi điều tôi nhớ về bạn: câu hỏi, đánh giá, ngôn ngữ? Các nút dưới những câu trả lời cũ sẽ không dùng được nữa.
button-forget = Xóa hết
forgotten = Đã xóa. Tôi không còn nhớ gì về bạn.

## Nhóm

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
reload-swapped = Đã đọc lại các bài viết trong { $seconds } giây, câu trả lời từ giờ theo bản mới.
reload-nothing-new = Các bài viết vẫn như cũ, không có gì phải đọc lại.
reload-refused = Chưa đổi được: có tệp cần sửa. Câu trả lời vẫn theo bản cũ.
reload-lapsed = Nút này đã hết hạn, hoặc không dành cho bạn. Gõ /reload để đọc lại nhé.
button-accept = Vẫn dùng bản mới
reload-added = Mới:
reload-changed = Đã sửa:
reload-removed = Đã bỏ:
reload-unchanged = Giữ nguyên: { $files } tệp.
reload-passages = { $passages } đoạn
reload-problems = Cần xem lại:
reload-more = … và { $more } mục nữa.

## Bảng lệnh và giới thiệu

command-ask = Hỏi các bài viết
command-sources = Các bài viết
command-help = Cách hỏi
command-language = Tiếng Việt hoặc tiếng Anh
command-privacy = Tôi ghi nhớ những gì
command-forget = Xóa những gì tôi nhớ về bạn
command-settings = Cách trả lời trong nhóm
command-reload = Đọc lại các bài viết
bot-description = Hỏi một câu, nhận đoạn trích nguyên văn từ các bài viết, kèm nguồn và liên kết đến đúng chỗ. Không có câu trả lời thì nói là không có.
bot-short-description = Trả lời bằng trích dẫn nguyên văn, kèm nguồn.
