/** What any remark may hold: who speaks, who is spoken to, and words that only colour or soften. Rules for `grammar`. */
export const TALK = `
# Who speaks, and who is spoken to: a bot is called what people call each other
me: tôi | tui | mình | tớ | t | em | anh | chị | con | cháu | tao* | bố* | chúng/bọn/tụi tôi/mình/em/ta/tao/tui | i | me | us | we
bot: bạn | b | bn | bot | con/cái/em/chú bot | bot/chatbot này/ni | em | cậu* | mày* | m | ad | adm | admin | cưng* | trợ lý ảo | chatbot
 | các/mấy bạn/bot/ad
you: you | u | ya | ur | this/the bot/chatbot | bot

# Asking and denying
what: gì | những? gì | chi* | cái/điều/thứ/việc gì
ask: không | hông | hong | chưa | à | hả | ah | hở | hử | chứ | chăng | đúng/phải/có không | hay không/chưa/sao
no: không | không hề | chẳng | chẳng hề | chả | chưa | hổng | đâu* có? | đếch | đéo
not: not | no | never | isn/wasn/aren/don/doesn/didn/can/won t | isnt | wasnt | arent | dont | doesnt | didnt | cant
is: là
be: is | are | was | were | s | re | r

# Colour
much: quá | quá trời/xá/đáng/thể/luôn | lắm* | lắm luôn | thật | thật sự | thực sự | ghê | ghê gớm | dữ | dữ vậy | luôn | cực | cực kỳ | rất | siêu
 | hết sức
 | hết | hết hồn/biết/trơn/sức/cỡ | vô cùng | thiệt | khiếp | kinh | bét | bét nhè | toàn tập | nhiều | tuyệt đối | hoàn toàn
very: <much> | lắm
quite: quá | quá trời/đi | thật | ghê
utterly: so | very | really | too | totally | completely | much | a? lot | quite | pretty | super
particle: ạ | à* | á* | a | ah | ak | ha | hả | hở | nhé | nhá | nha | nghen | nghe | nè | nhỉ | vậy | z | v | thế | đấy | đó | đây* | kìa
 | mà | thì* | là* | chứ | chớ | cơ* | đi | với | ơi | đi/xem/coi/thôi nào | vậy ta | hen | vầy | gì đâu | như vậy/thế
 | ê | ôi | ối | ơ | ồ | ô | ủa | trời | trời ơi/đất | ôi/ối giời/trời ơi/ôi? | úi | ui | ừ | ừm | um | uh | oh | hm | hmm | wow | well
 | now | please | pls | plz | bro | man | dude | sir | s | just | then | again | all | the
aside: đã | đang | sẽ | vừa | rồi | r | cứ | vẫn | cũng | lại | nữa | hoài | mãi | suốt | toàn | hơi | khá | có vẻ | chắc | thôi* | nên | nhưng
 | nhưng mà
 | hồi/lúc/khi/vừa/từ nãy giờ? | nãy giờ? | vừa/mất rồi | bây giờ | lúc này | hôm nay | tự nhiên | thực/thật ra | nói thật | toàn bộ?
 | but | still | also | because | and | actually
polite: cho <me> hỏi/biết chút/tí/xíu? | cho hỏi chút/tí/xíu? | cho <me> | <me> muốn/cần/xin/hỏi hỏi/biết? chút/tí/xíu? | cho biết | xin được? hỏi | có thể | xin
 | làm ơn | vui lòng | phiền/nhờ <bot>
 | giúp/giùm/dùm/hộ <me>? với? | được không | dạ | thưa | <bot> ơi/à | hãy* | can/could/would you | tell me | for me/us | i want to know
filler: <me> | <bot> | <much> | <particle> | <aside> | <polite>
`;
