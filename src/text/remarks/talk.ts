/** What any remark may hold: who speaks, who is spoken to, particles, and words that only colour. For `grammar`. */
export const TALK = `
me: tôi | tui | mình | tớ | em | anh | chị | con | cháu | tao* | ta* | t | chúng/bọn/tụi tôi/mình/em/ta/tao/tui/con
 | i | me | us | we | m
bot: bạn | bot | con/cái/chú/em bot | bot/app/trang/kênh/hệ/chatbot thống? này/ni | các/mấy bạn/bot | ad | adm | admin | mày | mi* | cậu
 | b | bn | m | em | anh | chị | ngươi | trợ lý ảo? | máy* | robot | chatbot | cưng | bé | shop
 | you | u | ya | this/the bot/app/chatbot | bots | assistant
self: <bot> | bản thân | yourself | urself
no: không | không hề | chẳng | chẳng hề | chả | chưa | hổng | đâu có? | đếch | đéo | khỏi
 | not | no | isn t | wasn t | don t | doesn t | didn t | can t | isnt | dont | doesnt | didnt | cant | never
what: gì | những? gì | chi* | cái/điều/thứ/những chi/gì | what
ask: không | chưa | à | hả | ha | ah | hở | hử | chứ | chăng | đúng/phải không | hay sao/không/chưa
very: quá | quá trời/xá/đáng/thể quá/luôn? | lắm | lắm lắm | thật | thật sự | thực sự | ghê | ghê gớm/ta | dữ | dữ vậy/thần/dội | luôn | cực | cực kỳ
 | rất | rất là | siêu | hết sức | hết | hết hồn/nói/biết | vô cùng | thiệt | khiếp | kinh | kinh khủng | bét | bét nhè | toàn tập | nhiều
 | so | very | really | too | totally | completely | much | a lot | lot | quite | pretty | super
particle: ạ | à* | á* | a | ah | ak | ha | hả | hở | hử | nhé | nhá | nha | nghen | nghe | nè | nhỉ | nhể | vậy | vậy ta/đó/nè | z | v | thế | đấy | đó
 | đây* | kìa | kia | này* | ấy | mà | thì* | là* | rằng | chứ | chớ | cơ | đi | với | ơi | nào | ta* | hen | hỉ | vầy | thế này/kia | như vậy/thế/này
 | ê | ôi | ối | ơ | ồ | ô | ủa | úi | ái | trời | trời ơi/đất | ối giời ôi? | giời ạ/ơi? | chao ôi | eo ôi? | ui | ừ | ừm | um | uh | oh | ah | hmm | hm | hừm | well | wow
 | now | please | pls | plz | bro | man | dude | sir | s | just | then | again | all
aside: đã | đang | sẽ | vừa | rồi | r | cứ | vẫn | cũng | lại | nữa | hoài | mãi | suốt | toàn | hơi | khá | có vẻ | chắc | chắc là | thôi | nên | vì | tại | nhưng | nhưng mà | mới*
 | nãy giờ? | hồi/lúc/khi/vừa nãy | từ nãy giờ? | vừa rồi/xong | bây giờ | lúc/hồi này/giờ | hôm nay | toàn là | tự nhiên | tự dưng | thực/thật ra | nói thật | thật lòng
 | but | still | also | because | and | lah | actually
polite: cho <me> <ask-you>? | xin/làm ơn phép | vui lòng | làm ơn | phiền <bot> | nhờ <bot> | giúp/giùm/dùm/hộ <me>? với? | dạ | thưa | kính thưa? | <bot> ơi/à | hãy | xin
 | can/could/would you | tell me | i want to know | by the way | btw
ask-you: hỏi | biết | hỏi chút/tí/tý/xíu/cái/câu
this: này | nầy | ni | đó | đấy | kia | ấy | trên | ở? trên | vừa rồi/nãy/xong | hồi nãy | ở đây | trong? này/đây | đây | của? <bot> | hiện tại/có | here | above
filler: <me> | <very> | <particle> | <aside> | <polite>
`;
