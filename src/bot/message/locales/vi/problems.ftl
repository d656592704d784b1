## Tệp bài viết có gì sai, và cách sửa

problem-unknown-kind = Tôi không đọc được loại tệp này ({ $ending }).
    .remedy = Hãy lưu thành .md, .txt, .html, .pdf hoặc .docx.
problem-wrong-ending = Tên tệp ghi { $ending }, nhưng nội dung là { $found ->
        [pdf] PDF
        [zip] tệp Word hoặc tệp nén
        [office] tệp Office đời cũ
       *[text] văn bản thường
    }.
    .remedy = Đặt lại đuôi tệp theo đúng nội dung.
problem-too-big = Tệp lớn hơn { $limit } MB.
    .remedy = Hãy chia thành những tệp nhỏ hơn.
problem-too-long = Văn bản dài quá mức cho một bài ({ $limit } { $unit ->
        [pages] trang
        [paragraphs] đoạn
        [tags] thẻ HTML
        [elements] phần tử
       *[characters] ký tự
    }).
    .remedy = Hãy chia thành những tệp nhỏ hơn.
problem-empty = Tệp không có chữ nào.
    .remedy = Viết nội dung vào tệp, hoặc xóa tệp.
problem-not-utf8 = Văn bản không phải UTF-8.
    .remedy = Lưu lại với bảng mã UTF-8.
problem-utf-16-without-mark = Văn bản là UTF-16 nhưng thiếu dấu BOM ở đầu.
    .remedy = Lưu lại với bảng mã UTF-8.
problem-legacy-encoding = Văn bản viết bằng bảng mã cũ { $encoding }, không phải Unicode.
    .remedy = Chuyển sang Unicode (UTF-8), chẳng hạn bằng công cụ chuyển mã của UniKey, rồi lưu lại.
problem-garbled = Chữ bị vỡ: văn bản UTF-8 đã bị mở bằng bảng mã khác rồi lưu lại (“{ $example }”).
    .remedy = Lấy lại bản gốc và lưu với bảng mã UTF-8.
problem-control-character = Văn bản có ký tự điều khiển { $character }, thứ không bài viết nào cần.
    .remedy = Xóa ký tự đó, hoặc lưu lại thành văn bản UTF-8 thuần.
problem-direction-control = Trường { $field } có ký tự ẩn làm đảo chiều chữ.
    .remedy = Gõ lại trường { $field }; văn bản chép từ nơi khác đôi khi mang theo ký tự như vậy.
problem-front-matter-open = Phần đầu tệp mở bằng { $fence } mà không đóng.
    .remedy = Thêm một dòng { $fence } vào cuối phần đầu.
problem-front-matter-fence = Phần đầu tệp không nằm giữa hai dòng ---.
    .remedy = Đặt một dòng ba dấu gạch nối trước phần đầu và một dòng sau nó.
problem-front-matter-kind = Phần đầu tệp không phải YAML hay TOML ({ $fence }).
    .remedy = Viết bằng YAML giữa hai dòng ---.
problem-front-matter-long = Phần đầu tệp dài hơn { $limit } ký tự.
    .remedy = Chỉ giữ những gì mô tả bài viết.
problem-yaml-colon = Trong một giá trị có dấu hai chấm kèm dấu cách, như thể một mục khác bắt đầu ở đó.
    .remedy = Đặt giá trị trong dấu nháy kép, chẳng hạn title: "Phần 1: mở đầu".
problem-yaml-open = Có dấu ngoặc hoặc dấu nháy mở ra mà không đóng.
    .remedy = Thêm dấu đóng.
problem-yaml-twice = Cùng một mục được viết hai lần.
    .remedy = Chỉ giữ một.
problem-yaml-tab = Dòng này thụt vào bằng phím Tab.
    .remedy = Thụt vào bằng dấu cách.
problem-yaml-indent = Dòng này không thẳng cột với các dòng cùng nhóm.
    .remedy = Thụt vào bằng đúng số dấu cách như các dòng đó.
problem-yaml-sign = Một giá trị bắt đầu bằng ký hiệu có nghĩa riêng trong YAML, như @ hoặc `.
    .remedy = Đặt giá trị trong dấu nháy kép.
problem-yaml-name = Dòng này thiếu tên mục và dấu hai chấm.
    .remedy = Viết tên, dấu hai chấm, dấu cách rồi giá trị, chẳng hạn date: 2025-05-07
problem-yaml-extra = Dòng này có phần thừa sau giá trị, hoặc không thẳng cột với các dòng trên.
    .remedy = Đặt cả giá trị trong dấu nháy, và bắt đầu dòng thẳng cột với các dòng trên.
problem-yaml-backslash = Trong dấu nháy kép có dấu gạch chéo ngược (\).
    .remedy = Đặt giá trị trong dấu nháy đơn, chẳng hạn 'C:\Bài viết'.
problem-yaml-deep = Danh sách lồng trong danh sách quá sâu.
    .remedy = Viết thành danh sách đơn giản hơn.
problem-yaml = Dòng này sai cú pháp YAML ({ $detail }).
    .remedy = Sửa dòng này.
problem-toml-name = Dòng này thiếu tên mục và dấu bằng.
    .remedy = Viết như sau: title = "Tin mới"
problem-toml-value = Giá trị ở dòng này chưa viết đúng kiểu TOML.
    .remedy = Đặt giá trị trong dấu nháy kép, chẳng hạn title = "Tin mới"
problem-toml = Dòng này sai cú pháp TOML ({ $detail }).
    .remedy = Sửa dòng này.
problem-no-fields = Phần đầu tệp không phải danh sách các mục kèm giá trị.
    .remedy = Viết mỗi mục trên một dòng: title: …
problem-field-text = Mục { $field } không phải một dòng chữ dài tối đa { $limit } ký tự.
    .remedy = Sửa dòng này, hoặc xóa đi nếu không rõ giá trị.
problem-field-date = Mục { $field } không phải một ngày như 2025-05-07.
    .remedy = Sửa dòng này, hoặc xóa đi nếu không rõ ngày.
problem-field-url = Mục { $field } không phải địa chỉ bắt đầu bằng https:// hoặc http://.
    .remedy = Sửa dòng này, hoặc xóa đi nếu không rõ địa chỉ.
problem-not-a-list = Tệp không phải một danh sách.
    .remedy = Bắt đầu mỗi mục bằng dấu gạch ngang và dấu cách.
problem-glossary-group = Một nhóm từ cần ít nhất hai từ, viết bằng chữ thường.
    .remedy = Viết như sau: - [Tổng Bí thư, TBT, General Secretary]
problem-glossary-repeat = Từ “{ $word }” có hai lần trong bảng từ.
    .remedy = Gộp hai nhóm làm một.
problem-pinned-question = Mỗi mục cần câu hỏi, kèm một trong ba: những chữ của trích dẫn (quote), của đoạn được ghim (pin), hoặc nothing: true.
    .remedy = Viết như sau: - { "{" } question: Ai là thủ tướng?, quote: Ali Asadov { "}" }
problem-pin-short = Mấy chữ “{ $words }” quá ít, không rõ ghim đoạn nào.
    .remedy = Chép những chữ đầu của đoạn, ít nhất { $limit } ký tự, đúng như trong bài.
problem-pin-document = Câu hỏi “{ $question }” nêu tên bài mà không có chữ nào của đoạn được ghim.
    .remedy = Viết như sau: - { "{" } question: Ai mời?, pin: những chữ đầu của đoạn, document: tên tệp { "}" }
problem-correction = Một mục cần tên tệp và điều muốn ghi về bài đó.
    .remedy = Viết như sau: - { "{" } file: bao-cao.pdf, title: Báo cáo quý I, date: 2026-04-05 { "}" }
problem-no-unicode = Phông chữ của PDF không cho biết chữ nào là chữ nào, nên không đọc được.
    .remedy = Lưu lại PDF từ chương trình đã tạo ra nó, chạy nhận dạng chữ (OCR), hoặc thêm bài dưới dạng văn bản.
problem-no-article = Trang này không phải một bài viết: nó chỉ dẫn sang các bài khác ({ $links } liên kết).
    .remedy = Mở đúng bài viết trong trình duyệt rồi lưu trang đó.
problem-no-text-layer = PDF chỉ có ảnh của các trang, không có chữ.
    .remedy = Chạy nhận dạng chữ (OCR) trước, hoặc thêm bài dưới dạng văn bản.
problem-pages-without-text = Những trang chỉ là ảnh, không có chữ, không được đọc: { $pages }.
    .remedy = Chạy nhận dạng chữ (OCR) cho tệp rồi thêm lại.
problem-pages-unreadable = Những trang có phông chữ không cho biết mỗi ký hiệu là chữ gì nên không được đọc: { $pages }.
    .remedy = Lưu lại PDF từ chương trình đã tạo ra nó, hoặc chạy nhận dạng chữ (OCR).
problem-encrypted = Tệp bị khóa bằng mật khẩu.
    .remedy = Gỡ mật khẩu rồi lưu lại.
problem-damaged = Tệp hỏng hoặc bị cắt cụt, không đọc được dưới dạng { $kind }.
    .remedy = Lưu hoặc tải lại tệp.
problem-bomb = Giải nén ra thì tệp lớn quá mức của một bài viết.
    .remedy = Lưu lại từ trình soạn thảo, bỏ hình ảnh và âm thanh.
problem-too-slow = Đọc tệp mất hơn { $seconds } giây; tệp đã được để riêng.
    .remedy = Lưu ở dạng đơn giản hơn, như .txt, hoặc chia nhỏ: khi tệp thay đổi, tôi sẽ đọc lại.
problem-too-heavy = Đọc tệp tốn quá nhiều bộ nhớ hoặc làm chương trình đọc phải dừng; tệp đã được để riêng.
    .remedy = Lưu ở dạng đơn giản hơn, như .txt, hoặc chia nhỏ: khi tệp thay đổi, tôi sẽ đọc lại.
problem-changing = Tệp đang thay đổi trong lúc được đọc.
    .remedy = Đọc lại khi tệp đã ghi xong.
problem-no-permission = Tôi không có quyền đọc tệp này.
    .remedy = Cấp quyền đọc cho người dùng chạy bot.
problem-unreadable = Ổ đĩa không đọc được tệp ({ $detail }).
    .remedy = Kiểm tra ổ đĩa, hoặc chép lại tệp.
problem-symbolic-link = Đây là liên kết tượng trưng, thứ tôi không đi theo.
    .remedy = Đặt chính tệp đó vào thư mục.
problem-no-folder = Không đọc được thư mục bài viết ({ $detail }).
    .remedy = Tạo thư mục, hoặc đặt lại KNOWLEDGE_FOLDER.
problem-empty-folder = Thư mục không có bài nào đọc được.
    .remedy = Đặt vào đó ít nhất một tệp .md, .txt, .html, .pdf hoặc .docx.
problem-unsafe-name = Tên này không an toàn để đặt cho tệp.
    .remedy = Chọn tên gồm chữ, số, dấu cách và gạch nối.
problem-name-taken = Thư mục đã có tệp tên ấy: { $other }.
    .remedy = Thay tệp đó, hoặc chọn tên khác.
problem-no-such-file = Không có tệp này.
    .remedy = Chọn một tệp trong danh sách.
problem-no-previous-version = Không còn giữ bản trước của tệp.
    .remedy = Thêm lại tệp.
problem-changed-since = Sau đó tệp đã thay đổi lần nữa.
    .remedy = Lấy lại bản trước bằng /restore.
problem-disk-full = Ổ đĩa không còn chỗ cho tệp; chưa có gì thay đổi.
    .remedy = Dọn bớt rồi thử lại.
problem-not-written = Ổ đĩa không ghi được thay đổi ({ $detail }).
    .remedy = Kiểm tra quyền ghi vào thư mục của bot.
problem-duplicate = Văn bản này giống hệt { $other }.
    .remedy = Xóa một trong hai.
problem-near-duplicate = Khoảng { $percent } % văn bản trùng với { $other }.
    .remedy = Giữ bản tốt hơn.
problem-unused-group = Không bài nào có từ nào của nhóm { $group }.
    .remedy = Xóa nhóm này, hoặc sửa các từ.
problem-missing-words = Không bài nào có những chữ “{ $words }”.
    .remedy = Chép đúng những chữ trong bài viết.
problem-pin-broken = Đoạn ghim cho câu “{ $question }” không còn: không đoạn nào có “{ $words }”.
    .remedy = Ghim lại câu hỏi, hoặc sửa mấy chữ ấy.
problem-question-broken = Câu hỏi “{ $question }” không còn nhận được câu trả lời của nó.
    .remedy = Xem lại những gì vừa đổi, hoặc sửa câu hỏi.
problem-build-failed = Không dựng được bản mới ({ $detail }).
    .remedy = Hãy báo lại cho người làm bot; bản cũ vẫn dùng.
