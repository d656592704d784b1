/** Off-hand attempts to order the bot out of its work. Rules for `grammar`. */
export const ORDERS = `
ignore: bỏ qua | quên hết/đi? | phớt lờ | lờ đi | đừng nghe/tuân? theo? | không cần? tuân/làm theo | bất chấp | ignore | disregard | forget
 | forget about | override | bypass | don t follow | do not follow | stop following
every: mọi | tất cả các/những? | toàn bộ các/những? | các | những | hết các/những/mọi? | all | all of? the/your/my/these | any | every | the | your
 | my | these
all-of: mọi | hết mọi? | tất cả các/những? | toàn bộ các? | all the? | every
order: hướng dẫn | chỉ dẫn | chỉ thị | mệnh lệnh | câu lệnh | quy tắc | lời nhắc | prompt | prompts | instruction | instructions | rule | rules
 | guidelines | directions | directives | commands | orders | constraints | restrictions | training | programming
earlier: trước đó/đây/kia? | ở? trên | phía/bên trên | ban đầu | của <bot> | của? hệ thống | mà? <bot> đã? nhận/được | above | before | so far
 | you were/have? given/got?
former: previous | prior | above | earlier | preceding | former | past | initial | original | system | existing
# What follows is not read where it is a clause of its own
attack: <ignore> <every>? <order> <earlier> | <ignore> <all-of> <order> | <ignore> <every>? <former> <order>/messages/text/prompts
 | <ignore> all? your/my <former>? <order> | <ignore> mọi thứ/điều <earlier> | <ignore> everything above/before/prior this/that? | <ignore> everything you/i
 | <ignore> what you were/have told/been
 | <reveal> <every>? <secret> <of-bot>? | jailbreak | dan mode | developer mode | repeat/print/output everything/all above
# What follows says who the bot is to be
role: hãy đóng vai là? một/1/<bot> | <bot> đóng vai là? một/1 | đóng vai hacker/dan | you are/re now | from now on you | act as a/an/if/my
 | act like a/an | pretend to be | pretend you/that | roleplay
 | từ bây? giờ/nay trở? đi? bạn/mày/bot là/phải/sẽ | bây giờ bạn/mày/bot là/phải/sẽ
goes-on: và | rồi | hãy | giờ | sau đó | and | then | now | instead
secret: system prompt/message/prompts/instructions | prompt hệ thống | lời nhắc hệ thống | câu lệnh hệ thống | chỉ dẫn/thị hệ thống
 | hidden/secret/initial/original/internal instructions/prompt/rules | prompt/instructions của <bot> | your instructions/prompt/rules
reveal: in ra? | cho <me> xem/biết? | cho xem | hiện ra? | hiển thị | tiết lộ | đưa ra? | nói | đọc | viết ra? | gửi | xuất ra? | print out? | show
 | reveal | output | display | tell | give | repeat | leak | what is/are/s? | whats
# Only as a whole
probe: <secret> <of-bot>? <is>? gì/đâu/<what>? | <own> của <bot> <is>? gì/đâu? | <reveal> <own> của? <bot>? | your <own>
own: prompt | mật khẩu | mã nguồn | source code | password | api key | token | cấu hình | khóa api | cơ sở dữ liệu | config | quy tắc | hướng dẫn
of-bot: của? <bot>
`;
