/** Small talk: how the bot is, whether it loves one, and work that is not a bot's that quotes. Rules for `grammar`. */
export const CHAT_TALK = `
dear: bạn | bot | em | anh | chị | cậu | mình | tôi | tớ | tui | mày | tao | ad | cưng | nhau | b | m | t | me | you | u
love: yêu | thương | thích | nhớ | mến | mê* | crush | ghét | love | like | miss | hate | adore
affection: <dear>? có? <love> <dear> <ask> | <dear> có? <love> <dear> | <love>* <dear> | yêu em/anh/bạn | <dear> có? <love> ai không/chưa
 | <love>* <very> | <love> <quite> | <dear>? có? người yêu/thương chưa/không | <dear> có? bạn/bồ gái/trai chưa/không
 | <dear> có? vợ/chồng/bồ chưa/không | <dear> độc thân à/không?
 | làm vợ/chồng/bồ <dear> | làm người yêu <dear> | làm bạn gái/trai? với? <dear> | cưới/lấy/hôn/ôm* <dear> | hôn/ôm một? cái/miếng/phát
 | hẹn hò với? <dear>? <ask>? | đi chơi với <dear> | thả thính | <dear> đẹp trai/gái không? | <dear> xinh không?
 | i? <love> you | do you <love> me | marry me | will you marry me | will you be my girlfriend/boyfriend/friend | are you single
 | be my friend/girlfriend/boyfriend

feel: buồn | buồn ngủ/chán | chán | chán đời | mệt | mệt mỏi | đói | đói bụng | khát | khát nước | vui | vui vẻ | khỏe | rảnh | bận | cô đơn | lạnh
 | nóng | stress | sad | happy | tired | bored | hungry | lonely | sleepy | busy
smalltalk: <dear> có? <feel> <ask> | có? khỏe không | rảnh không | <me>? <feel>* | <feel>* <very> | buồn/mệt/chán/vui <quite> | <me> thấy <feel>
 | <dear>? dạo này khỏe? <goes> | bạn/bot/cậu/em* thế_nào | bạn/bot/cậu/em* sao rồi | <dear> đang làm gì | đang làm gì
 | <dear>? ăn cơm/sáng/trưa/tối gì? chưa | <dear>? ngủ/dậy chưa
 | <dear> có? ở? còn? đó/đấy/đây không | còn/có đó/đấy không | có ai ở? đó/đấy/đây? không | <dear> thích/ghét/sợ/ăn/uống gì | nói chuyện với? <dear>?
 | trò chuyện với? <dear>? | tâm sự với? <dear>? | <dear> có gia đình không | <dear> có cảm xúc không | <dear> có? thông minh không
 | <bot> nghĩ sao/gì | <bot> nghĩ thế_nào | theo <bot> thì? sao | ý kiến của? <bot> | test | testing | thử* | thử xem/coi/cái/chút/tí | test bot
 | chúc <bot>? <wish> | chúc mừng | happy birthday | good luck
 | how are/r you/u doing? today? | how is/s it going | what s up | whats up | sup | are you there/ok/okay/busy/alive/happy
 | anybody/anyone/someone there/here/home | is anybody/anyone there/here | what are you doing | nice to meet you | how do you feel
 | i m/am <feel>/fine/okay/good | im <feel>/fine/okay/good
goes: thế_nào | như thế_nào | sao rồi? | không
wish: ngày/tuần/cuối/buổi tuần/sáng/chiều/tối? mới? tốt/vui/an lành/vẻ? | vui vẻ | may mắn | mừng? năm mới | mừng? sinh nhật | sức khỏe

work: viết/soạn <piece>* | viết/làm/soạn <for> <piece> | làm thơ | làm một/1 bài thơ/văn | sáng tác <for>? <piece> | kể/đọc <for>? <tale> | hát <for> <song>? | hát <song>
 | hát đi | vẽ <for>? <picture> | dịch giúp/giùm/hộ <me>? | dịch <that-text> | dịch <that-text>? sang/ra tiếng anh/việt/trung/pháp/nhật/hàn
 | giải giúp? <sum> | giải toán | làm bài tập | làm toán
 | chơi game/cờ | chơi trò chơi | đố* <dear> | đoán xem | mấy giờ rồi | bây giờ mấy giờ | bây giờ là mấy giờ | hôm nay là? thứ mấy
 | hôm nay là? ngày mấy/nào | hôm nay là? ngày bao nhiêu | xem bói/tử vi | xem tử vi | bói* <for> | đặt báo thức
 | write/make/compose/create <me>? <piece> | tell <me>? <tale> | sing <song>? | draw <me>? <picture> | translate <that-text>
 | translate <that-text>? to/into english/vietnamese | play a? game/games | do my homework | solve this | what time is it | what day is it today?
 | what is today s? date | what do you think
for: cho/giúp/giùm <me> | cho <me> nghe | <me>
piece: một/1? bài? thơ/văn/luận/rap/nhạc/hát | một/1? đoạn? văn/code/mã | một/1? truyện/email/thư/kịch
 | a/an/some/me? poem/story/essay/song/code/email/letter/haiku
tale: một/1? câu? chuyện/truyện cười/ma/vui? <for>? <very>? | một/1? bài? thơ | a? joke/jokes/story
song: một/1 bài hát? | nghe | a? song
picture: một/1? bức? tranh/hình/ảnh/mèo/logo | a? picture/cat/image/logo
that-text: câu này/trên/đó | đoạn này/trên/đó | cái này | bài này | this | that | it
sum: bài này | phương trình này? | bài tập này?
`;
