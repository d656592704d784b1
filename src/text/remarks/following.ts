/** What people say to go on from an answer, beside `TALK`. Rules for `grammar`; those that end in "-en" are English. */
export const FOLLOWING = `
# The paragraphs around what was quoted
tell: nói | kể | giải thích | trình bày | cho <me>? xem/đọc/biết? | viết | trích | đọc | xem | coi | nghe | biết | tìm hiểu | đưa | trả lời
fuller: rõ | rõ ràng | chi tiết | cụ thể | kỹ | đầy đủ | dài | nhiều | sâu
more: <fuller> hơn nữa? | <fuller> thêm nữa? | <tell> <fuller> hơn/thêm/ra nữa? | <tell> <fuller> | <tell> thêm/tiếp nữa? | <tell> hết đoạn? | <tell> cả đoạn | thêm | thêm nữa | thêm <fuller> nữa? | thêm thông tin nữa? | chi tiết | tiếp
 | tiếp đi/theo/nữa | đoạn tiếp/sau/trước/kế theo/tiếp? | rồi sao nữa? | sao nữa | rồi thế_nào nữa? | gì nữa | còn gì nữa không? | còn nữa không? | ngữ cảnh | bối cảnh
 | more | more details/info/information/context/please | some? more | tell/show/give me? more about/on? this/that/it? | tell/show/give me? more details/info/context | read/say/see more | in? more? detail/details
 | go on | continue | elaborate | and then | then what | what then | what next | what happened next/then | what else | anything else | context

# The lead of the article that was quoted
passage: đoạn | đoạn văn | đoạn trích | trích đoạn | bài | bài báo | bài viết | tin | bản tin | mẩu tin | câu trả lời | ý | nội dung | văn bản | tài liệu
this: này | đó | đấy | ấy | kia | trên | vừa rồi | vừa trích | ở trên
sum-up: tóm tắt lại? | tóm lược | tóm gọn | nói/kể/viết ngắn gọn/lại | nói tóm tắt/gọn lại? | rút gọn | tóm lại | điểm qua
lead: <sum-up> | <sum-up> cả? <passage> <this>? | <sum-up> nội dung? <passage> <this> | <sum-up> cái? <this> | <passage> <this> <sum-up> | <passage> <this> nói về/gì gì? | ý chính của? <passage> <this> | nội dung chính của? <passage> <this>
 | summarise/summarize/summary/tldr | summarise/summarize/sum-up-en the? this/that/it article/passage/text/quote/story? | summarise/summarize the article/passage/text/quote/story | sum it/this/that? up | a? summary of this/that/it/the article/passage/text/quote/story?
 | tl dr | in short | in brief
sum-up-en: sum up

# What asks without saying about what
again: nữa | khác | tiếp
asks-why: tại/vì sao lại/mà? vậy/thế? | sao | sao lại vậy/thế? | lý do | lý do gì/nào | lý do là gì | vì lý do gì/nào | do/vì/tại đâu | để làm gì | nhằm mục đích gì | mục đích gì | mục đích là gì | nguyên nhân là? gì? | vì cái? gì | do gì
asks-why-en: why | how come | why is that | why so | why not | what for | for what reason | for what
asks-when: khi/lúc/hồi/hôm/bữa/ngày/năm/tháng nào | bao giờ | vào/từ/đến/tới khi/lúc/ngày/năm/tháng nào | từ/đến/tới bao giờ | thời gian/điểm nào | vào/lúc? mấy giờ | ngày/tháng/năm mấy | ngày bao nhiêu | chừng nào | thứ mấy
asks-when-en: when | since when | until when | what time/day/date/year | when is/was that/it/this | when did/does that/it/this happen | at/on/in what/which time/day/date/year
asks-where: đâu* | ở/tại đâu | ở/tại? chỗ/nơi nào | ở/tại? nước/tỉnh/đường/phòng/tầng nào | ở/tại? thành phố nào | địa điểm nào | địa chỉ ở? đâu? nào?
asks-where-en: where | where is/was that/it/this | where exactly | in which/what city/country/place
asks-to-where: đi/sang/đến/tới/về/ra/qua/vào/từ đâu <again>? | đi/sang/đến/tới/về/qua nước/chỗ/nơi nào <again>? | đi tiếp đâu
asks-to-where-en: where to | to/from where | from/to which/what country/city/place
asks-who: ai <again>? | là ai | với/cùng/cho/của/do/bởi/gồm/có những? ai <again>? | những ai <again>? | người nào | là? người nào | ai nói/làm | ông/bà nào
asks-who-en: who | who else | who is/was it/that/this/he/she | who are/were they | by/with/for/to who/whom | whose
asks-how-many: bao nhiêu <again>? | nhiêu | là bao nhiêu | mấy* | bao nhiêu tiền/người/lần/cái | bao nhiêu phần trăm | giá bao nhiêu | mấy người/lần/cái/tiền | hết/mất/tốn/được bao nhiêu tiền?
asks-how-many-en: how many | how much | how much is/was it/that | how many of them
asks-how-long: bao lâu | trong/mất bao lâu | mấy ngày/tháng/năm/tuần/giờ/tiếng/phút
asks-how-long-en: how long | for how long
asks-how: thế_nào | như thế_nào | ra sao | bằng cách nào/gì | làm sao | làm cách nào | cách nào | bằng gì
asks-how-en: how | how so | how exactly | in what way
asks-what: gì | là gì | cái/những/điều/việc/chuyện gì <again>? | gồm những? gì | gì cơ | làm gì <again>? | nói gì <again>? | để làm gì | cái nào | loại nào
asks-what-en: what | what exactly | what is that/it/this | which | which one/ones
`;
