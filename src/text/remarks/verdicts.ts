/** What people say of the bot's answers: complaint, insult, praise, laughter. Rules for `grammar`. */
export const VERDICTS = `
reply: <said> | câu này <said>? | kết quả này? | thông tin này/trên? | trích dẫn này? | đoạn/bài này/trích | tìm kiếm | cái/thế này
said: nói năng | ăn nói | câu? trả lời này/đó/trên/vừa? rồi? của? <bot>? | tl | rep | đáp | câu đáp | đáp án | phản hồi | nói*
the-reply: this/that answer/reply/response | the? answer/answers/response/reply/result/results/quote | this | that | thats | it | its | you | youre | ur | your answer/answers

# What is wrong with it
bad: sai | sai bét/lè/toét/trái | sai be bét | sai tùm lum | sai bét nhè | sai hết/hoàn toàn/cả | sai sự thật/thông tin | nhầm | lộn | lộn xộn | trật | trật lất | tào lao | lung tung | linh tinh | vớ vẩn | vớ va vớ vẩn | xàm | xàm xí/xịt
 | nhảm | nhảm nhí | tầm bậy | tầm bậy tầm bạ | bậy | bậy bạ
 | dở | dở hơi/tệ/ẹc | tệ | tệ hại | kém | kém cỏi | kỳ | kỳ cục/quặc/lạ/khôi | lạ | lạ lùng | khó hiểu/chịu | vô dụng/lý/nghĩa/ích/duyên/bổ
 | lạc đề/quẻ | xa đề | chán | chán chết/ngắt/phèo | ngớ ngẩn | thiếu
 | ngu | ngu ngốc/si/dốt/xuẩn | ngu như bò/chó/lợn | dốt | dốt nát | đần | xạo | điêu | phét | bịa | bịa đặt/chuyện | nói dối/xạo/phét/điêu/láo | láo
 | láo toét | ngáo | ngáo ngơ | khùng | điên | hâm | dài dòng | vòng vo | mơ hồ | chung chung
 | như hạch/cc/cứt/shit | ba láp/xàm | không ra gì | không/chẳng/chả đâu vào đâu | chả ra gì/sao | trời ơi đất hỡi | nửa vời | cụt lủn | thất vọng
 | bực | bực mình
awful: wrong | incorrect | bad | false | nonsense | useless | irrelevant | terrible | awful | stupid | dumb | rubbish | garbage | trash | unhelpful
 | off topic | confusing | misleading | fake | ridiculous | weird | mistaken | disappointing | lying
fit: đúng | đúng rồi/ý/câu | phải | chính xác | chuẩn | ổn | hay | tốt | hiểu | liên quan | ăn nhập | trùng | khớp | hợp lý | hữu ích | có ích
 | rõ ràng? | thông minh | giỏi | hài lòng | thỏa đáng | trả lời | trả lời đúng/được
apt-object: my? question | the question
fit-in-reply: <fit> | được | đạt | đủ | đầy đủ | giúp được?
apt: right | correct | true | good | helpful | useful | relevant | clear | smart | what i asked/meant/wanted/want for? | help | answer | understand
fit-object: gì | gì cả/hết | ý <me> | câu hỏi của? <me>? | vào câu hỏi | trọng tâm | chút/tí nào | cái? <me> cần/hỏi
other: cái/câu/chuyện/điều này/đó/kia/khác/ấy | vậy | thế | như vậy/thế | khác
complaint: <bad>* | <bad>* <very> | <bad> <quite> | <very> <bad>* | <reply> <is>? <very>? <bad> | <said> <bad> câu hỏi | <bot> <is>? <very>? <bad>*
 | <bot> <is>? <bad> <quite> | <reply>/<bot> bị <bad> | <reply> như <bad>/cc | bị <bad>* | có <bad> không | đừng <said>? <bad>* | còn thiếu
 | <no> <fit> <fit-object>? | <reply>/<bot> <no> <very>? <fit-in-reply> <fit-object>? | <no> thấy <said> đâu? | <no> có câu? trả lời | <no> biết gì
 | <no> biết trả lời | <no> phải <other> | <me> <no> hỏi <other>
 | trả lời kiểu? gì | <said> kiểu? gì <bad> | <bot> <said> cái? gì | <said> cái gì <bad>? | bot gì <bad>/kỳ | kiểu gì <said> <bad>?
 | <said> kiểu <bad>
 | <why> <bot>/<said> <said>? <very>? <bad> | <why> <bot>? tìm <bad> | tìm <bad> | sao sai | <why> không trả lời được?
 | <why> <bot>/<said> <said>? <no> <fit> <fit-object>? | <why> <bot>? <said> vậy/thế | <why> <bot>? <said> như vậy/thế
 | <why> <bot>? <said> kiểu này/đó/gì | <why> <bot> <no> biết/nói/tìm/thấy gì/được?
 | hỏi một/1 đằng <said>? một/1 nẻo/đằng/kiểu | hỏi <other>/a/gà/đông <said> <other>/b/vịt/tây | ông nói gà bà nói vịt | ai hỏi <other>
 | <me> có? hỏi <other> đâu | <bot>? hiểu/nghe/đọc sai/nhầm ý? <me>? | <me>? đâu có? hỏi <other> | <me>? hỏi <other> cơ*/mà | <no> ai hỏi <other>?
 | đọc kỹ/lại kỹ? câu hỏi? | trả lời lại | <said> cho <properly> | <said> <properly> đi | xem/coi/nghĩ/sửa/tìm lại | kiểm tra lại | <no> phải ý <me>
 | ý <me> <no> phải | ý <me> <is> khác
 | <awful> | <awful> answer/answers/response/quote/information/info/bot | <the-reply> <be>? <utterly>? <awful>
 | <the-reply> <be>? <not> <utterly>? <apt> <apt-object>? | <not> <utterly>? <apt> <apt-object>? | what a <awful> answer
 | <you> didn t answer my? question/that | didn t answer my? question | what i asked/meant/wanted
 | i? don t understand | try again | you misunderstood me? | no <the-reply> <be>? <not>? <utterly>? <awful>/<apt> | i asked/said/meant something? else/different/that | wtf is this/that | what the hell/fuck is? this/that?
 | why <be> <the-reply> <utterly>? <awful> | this/that/it? makes no sense
why: sao | tại sao | vì sao | làm sao | mắc gì
properly: đúng | đúng câu hỏi | đàng hoàng | tử tế | nghiêm túc | chính xác | rõ ràng? | hẳn hoi | đầy đủ | kỹ

# What is right with it
good: tuyệt | tuyệt vời/cú | tuyệt cú mèo | hay | giỏi | tốt | xuất sắc | xịn | xịn sò/xò | đỉnh | đỉnh cao | đỉnh của chóp | pro | đúng
 | đúng ý/rồi/vậy/thế | chính xác | chuẩn | chuẩn rồi/xác/luôn | hữu ích | bổ ích | có ích | tiện lợi | thông minh | khôn
 | dễ thương/hiểu | đáng yêu | cute | hài lòng | ổn | ổn áp | ngon lành | hoàn hảo | đẹp | được đấy/đó/ghê | số một/1 | mười/10 điểm | năm/5 sao | ưng
 | ưng ý | ấn tượng
fine: good | great | nice | excellent | awesome | perfect | cool | amazing | wonderful | brilliant | fantastic | helpful | useful | smart | correct
 | right | impressive | clever | the? best | true
praise: <good>* | <good>* <very> | <good> <quite> | hay/giỏi/tốt lắm | <very> <good>* | <reply> <is>? <very>? <good> | <bot> <is>? <very>? <good>*
 | <bot> <is>? <good> <very> | <good>* <reply> | không sai/tệ | không chê vào đâu được | khen <bot> | <me>? thích <reply>/<other> | thích <very>
 | <bot> <is> nhất | <reply>/<bot> <very>? nhanh/lẹ
 | <fine> | <fine> answer/reply/response | exactly | well done | good/nice/great/cool job/bot/answer/one/stuff/work | bravo | love/like it/this/that?
 | super | <utterly> <fine> | <the-reply> <be>? <utterly>? a? <fine> | <the-reply> <be> the? best | i like/love it/this/that/you | keep it up
 | you rock | no complaints

# Rude words
swear: đm | đmm | dm | dmm | đkm | dkm | vcl | vl | vkl | vãi* | vãi lúa/chưởng/nồi/cả | cc | cl | clgt | cmnr | đéo | đệt | đệch | đù* | đù má | đụ*
 | đụ má/mẹ | địt* | địt mẹ/má | con mẹ nó | mẹ kiếp | mẹ nó/mày | lồn* | cặc* | cái/con lồn/cặc gì? | óc chó | chó chết
 | fuck | fuck you/off/u/this | fck | fuk | wtf | shit | bullshit | bitch | damn | damn it/you | crap | hell
insult: ngu | ngốc | điên | khùng | chó | lợn | bò | hâm | dở hơi | ngu ngốc/dốt/si | đần | đần độn | rác | rác rưởi | vô dụng/học | khốn nạn
 | mất dạy | thiểu năng | não phẳng/cá | tồi | đểu | dốt | chết tiệt
rude: <swear>* | đồ/thằng/lũ/quân/cái đồ? <insult>* | con ngu/điên/khùng/hâm/đần | khốn nạn | mất dạy | bố láo | rác rưởi | súc sinh | cút*
 | cút đi/ngay | biến đi | biến mẹ đi | im đi/mồm/miệng | im mẹ đi | câm mồm/miệng/đi | xéo đi | chết đi | <bot> <is>? <insult>*
 | asshole | idiot | moron | shut up | stfu | go to hell | screw you | you suck | this/it sucks | sucks | stupid/dumb/fucking bot/machine/idiot
 | dumbass | you <be>? an? idiot/moron/bitch/asshole/fool

haha: haha | ha ha | hi hi | he he | hì hì | hehe | hihi | hoho | hí* | kaka | lol | lmao | rofl | kk | huhu | hic | hix | buồn/mắc cười
 | cười chết/xỉu/ẻ | cười té ghế | hài hước/vãi | vui tính | bó tay | bó tay chấm com | cạn lời | funny
laughter: <haha> | <reply>/<bot> <is>? <very>? <haha> | <the-reply> <be>? <utterly>? funny
`;
