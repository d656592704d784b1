/** What people say to each other below an answer, beside `TALK`. Rules for `grammar`. */
export const BYSTANDERS = `
mate: bro | bruh | man | dude | má | cha | cha nội | ba | ní | fen | sếp | trời đất? | mấy má/ní/cha/ba/ông/bà/mẹ | tụi/chúng bây/bay/mày | <mate-call> ơi | lol | haha | bạn tôi/tui
mate-call: má | mẹ | cha | trời | chời | mấy ông/bà/má/ní/chế
peer: <me> | <bot> | mày | ông | bà | bay | thằng/con/đứa này/kia/nào | ai | người ta | tụi/bọn/chúng mày/nó/bay | you
group: mọi người | cả nhà/nhóm/lớp | anh em | ae | mn | mng | hội mình | các/mấy bác/ông/bà/đứa/anh/chị/em/bạn/má/thím/mẹ/bồ/mày | anh chị em?
feeling: hay | lạ | chán | vui | ghê | hài | kinh | đẹp | đẹp trai/gái | xinh | ngon | ngầu | xịn | khôn | thông minh | giỏi | đỉnh | khiếp | hot | căng | phức tạp
 | lạ lùng | kỳ | kỳ lạ | dễ thương | cute | buồn/mắc cười | xa | to | giàu | nhanh | lẹ | khổ | tội | sướng
feeling-en: cool | great | nice | neat | funny | weird | crazy | awesome | sad | wild | insane | amazing | something | dumb | stupid | random
grasp: nghĩ ra | biết | nhớ | tin | ngờ | hiểu | đoán | đọc | chịu | dám | thèm

# Nobody is asked who
nobody: ai mà? chẳng/chả/chớ … | ai mà? không <grasp> | ai mà <grasp>/thế/vậy/dè … | ai cũng biết/thấy/nói/thế/vậy/hiểu/nhớ … | ai ngờ/dè/đời/thèm …
 | ai biết được/đâu/gì/nổi/chết/trước … | ai <grasp> cho nổi/được | ai quan tâm đâu? gì? | ai rảnh đâu? … | ai hỏi/mượn/khiến/cần/bảo/kêu/mướn/nhờ đâu/<peer>? hỏi/nói/vào? đâu?
 | ai chả thế/vậy | biết ai vào đâu
 | who cares/asked/knew/knows | who would/could have thought/known/guessed that? | who d have thought/known/guessed that? | who gives …

# Nobody is asked what, why, how often or when
nothing: có gì đâu … | có gì … đâu | có … gì đâu | làm gì có … | có làm sao đâu | có sao đâu | chắc gì … | biết đâu … | biết gì đâu | gì đâu | có thế/vậy/nhiêu/mỗi … mà cũng … | còn gì để? nói/bàn/cãi/hỏi nữa? đâu? | cái/chuyện gì cũng … | đâu phải ai/gì cũng … | <no> hiểu gì | nói gì nữa/giờ giờ? | hết? biết nói gì nữa/giờ/luôn? | hết biết
 | chi <sigh> | chi mà … <sigh> | hỏi/làm chi <sigh>
 | biết/hỏi/đọc rồi? hỏi/đọc/xem? để? làm gì/chi nữa? <so-that>? | <so-what> | liên quan gì <to-whom>? | liên quan gì không | mắc mớ gì … | việc gì <to-whom> | kệ <peer> … | kệ đi
 | <so-what-en> | what else is new | what a … | how/why would/should i know | how <feeling-en> is that/this/it | why am i not surprised …
so-what: thì sao chứ/nào | thì đã sao chứ/nào? | đã sao | rồi sao chứ/nào
so-what-en: so what | big deal | and i should care | like i care | as if
to-whom: đến/tới/với/gì <peer>
so-that: cho …
sigh: vậy | thế | dữ | ghê | trời | má | chời
wonder: sao không google/search/gg/tra/hỏi/lên … | sao <peer>? không tự … | sao <peer>? không … cho nhanh/lẹ/rồi/xong | sao không nói/bảo/kể sớm | làm? sao mà? nhớ/biết/hiểu/tin/đúng/chịu hết? được/nổi/hết/kịp
 | <grasp> sao nổi/được/hết | sao lại? mà? … thế/vậy được | sao có thể | không thể tin được/nổi
 | why not/don/didn t? <peer>? just? google/search/ask/read … | how the hell/heck/fuck … | what the hell/heck/fuck …
many: bao nhiêu | mấy | mấy trăm/chục/nghìn | biết bao nhiêu? | cả trăm
count: nói/hỏi/bảo/nhắc/kêu <peer>? <many> lần rồi? … | biết bao nhiêu? lần … | <many> năm/lần/tuổi rồi còn/mà/hả …
wish: ước gì … | giá mà <me> … | bao giờ cho đến …

# Disbelief and triumph
disbelief: nói? thật/thiệt hay/không giỡn/đùa | <me>/<bot>/m? có? chắc không/chưa/kèo không? | thật/thiệt/thế/vậy/z/dậy á/hả/à/ư/luôn/cơ à? | thật/thiệt <ask>/vậy/thế | thế luôn à? | tin được/nổi không | có tin được/nổi không | không lẽ … | chẳng/chả lẽ …
 | đùa à/hả/sao | giỡn à/hả/sao | điêu à/thế/vậy | xạo à/thế/vậy/ke | tưởng gì/là/đâu/nó … | hóa ra … | giờ/nay mới biết … | biết ngay … | thế là thế_nào | quái gì thế/vậy | cái quái/quần/đếch gì …
 | really | for real | seriously | no way | are? you serious/kidding/joking <peer>? | you <be>? serious/kidding/joking <peer>? | say what now | isn/ain/wasn/aren t that/it/this/they <utterly>? <feeling-en> | isnt/aint that/it/this <utterly>? <feeling-en>
triumph: thấy chưa/không/ghê/gớm … | đúng chưa/không … | chịu chưa … | ghê/kinh/sướng/đã/tởm chưa … | thua chưa … | tao/tôi/mình nói/bảo <fit-or-not>? … | đã bảo … | bảo rồi … | thế mà … | đố <peer>/<group> … | đố … biết/được/nổi | cá không | cá không … | dám cá …
 | nhớ không/chưa | told you so? … | i told you … | didn/did t? i | see | guess who/what … | am i right | bet you …
fit-or-not: có? đúng/sai đâu/chưa/không/mà/rồi

# Who is asked is in the group
call: <group> … nghĩ/thấy sao/gì/thế_nào/ntn | <group> … có? ý kiến … | chị/anh/em/bạn/ông/bà … ơi … nghĩ/thấy sao/gì/thế_nào/ntn | ý kiến … không | có ai … giống/như/với <me> … | có ai ở đây …
 | có ai thấy <very>? <feeling> … | ai đồng ý … | ai thấy/nghĩ/đi … giơ/like/điểm/chấm/tim tay/danh/nào/cái/phát? … | ai <group-act> … | thằng/đứa/con/bố/ông/bà nào … | <peer>? rảnh …
 | <group> … nhậu/rảnh … | <group> … đi cà phê … | ăn/ngủ/dậy gì? chưa … | <group> đâu rồi? … | what do you guys/all think … | anyone/anybody/someone here/up/down/else/free/wanna/want … | is anyone/anybody going/coming/free/around/here/up/down … | you guys … | do you guys …
 | đừng có? mà? … | thoughts | agree | any thoughts …
group-act: rảnh | bao/khao … | đi/chơi/ăn/nhậu với/chung/cùng <me> | thêm/add/mời/tag/kéo/rủ/kick/cho/gọi con? bot/nó/<me>/<bot>
whole: <nobody> | <nothing> | <wonder> | <count> | <wish> | <disbelief> | <triumph> | <call> | <feeling> <quite>? nhỉ/ha/hen/phết/ghê/vãi | <very> <feeling> nhỉ/ha/hen | who reads/does/says/watches this/that/it

# Ends of what asks nothing
tail: <feeling> ha/hen/ta/trời | ai chơi trò này | ai hỏi mấy cái/câu này | ai … cho nổi | ai <grasp> cho? nổi/hết/được | <grasp>/nói/đọc/âm sao nổi/được | lol | rồi còn gì nữa? | rồi mà | cơ à/đấy/á | <feeling> thế/vậy/quá? nhỉ/ta/trời/má | hỏi/nói hoài/mãi/làm gì/chi | quen quen/thế/quá? | rồi ấy nhỉ | thôi chứ gì | chứ lị/gì | chứ sao nữa?

# Where nothing asks: how a comment begins, and what it ends with
comment: mình/tao/tớ/tui/tôi/em từng/đã/vừa/thấy/nghĩ/cũng | công nhận | nghe đâu/nói/bảo | nhìn … | hay không bằng | never | and you/i | i/we/they <verb-en>
verb-en: think | thought | said | know | knew | like | love | hate | guess | agree | went | have | was | told
coloured: nhỉ | phết | rồi* | mà* | đấy | lắm | quá | luôn | ghê | vãi | thật | chứ | kìa | lol | vcl

# The group, the bot as one speaks of somebody who is not asked, and rough words for each other
sign: tao* | mày* đi/có/là/nói/đọc | bố mày | con/thằng/chú bot | con/thằng/chú chat? bot | bot này/kia/nào/đó | thêm/add/mời/tag/kéo/rủ/kick/gọi bot/nó vào/vô | sao bot … ghê/thế/vậy/quá/nhỉ/dữ | sao mà? nó <grasp>/<feeling> | bot mà cũng … | nhóm/group/gr mình/này/ta | <talk-of-bot> | gì mà* | mà cũng phải hỏi | ai bảo là/rằng/thế/vậy
 | nó rep/khôn/ngu | nó trả lời | nó lấy đâu ra | dạy/test nó | ai xài/dùng nó | test bot/cái/coi/thử/nó | để coi/xem nó | t* nhầm/nói/nghĩ/thấy/chép/không/còn/bảo/đã/cũng/mới | m* có/là/không/chịu/ngủ/nói/bảo/đi/biết/hỏi
 | tụi/chúng/bọn bây/bay/mày/nó | mấy ní/má | lần đầu nghe | nghe tên tưởng | chưa nghe bao giờ | alo ai | admin/mod/ad đâu | ai rep
 | the/this/that/a bot | you guys | y all | yall | can we not | who/how/what/why … even | what s the point | why does it/this matter | can you believe | you owe me | since when do we/you | never heard of
talk-of-bot: bot hay/khôn/ngu/xịn/giỏi/ngáo | bot … thông minh/ghê/xịn/khôn
`;
