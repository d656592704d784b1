/** Greetings, thanks, good-byes, and sounds that say nothing. Rules for `grammar`. */
export const COURTESIES = `
all: <you> | cả nhà | mọi người | các bạn/bác/anh/chị/em | anh chị em? | you | there | all | everyone | everybody | guys | folks | <bot> | anh | chị
 | mn
greeting: chào* | xin chào | xin chào <all> | chào <all> | <me> chào <all>? | chào buổi sáng/trưa/chiều/tối <all>? | alo | alô | a lô | hế/hé lô
 | hê lô | hi | hii | hey | hello | helo | hellu | hallo | hola | halo | xinchao | <bot>/admin ơi | mọi người ơi | ê/này <bot>
 | yo | good morning/afternoon/evening/day <all>? | gm | greetings | howdy | hello/hi/hey <all> | start | rất? vui được gặp/biết <bot> | rất hân hạnh
 | cho <me>? hỏi <bit>? <ask-may>? | <me> muốn/cần/xin/định hỏi <bit>? | <me> hỏi <bit>/được <ask-may>? | hỏi <bit> <ask-may>? | <me>? có câu hỏi
 | <me>? có thắc mắc | cần hỗ trợ | cần giúp đỡ | may/can i ask you? something? | may/can i ask you? a? question? | i have a question
bit: chút | tí | tý | xíu | cái | với | tẹo | một chút/tí/xíu
ask-may: được không

thank: cảm ơn | cám ơn | xin cảm/cám ơn | camon | biết ơn | đa tạ | tks | thks | thx | tkx | thank | thanks | thank you/u | thanku | thankyou | tysm
 | many thanks | appreciate it
thanked: <all> | nhiều | trước | vì? đã? giúp <me>? | vì? đã trả lời <me>? | vì thông tin | a? lot | so? much
 | for your? the? help/answer/time/reply/info | for that/this/everything
helps: that/it/this really? helped/helps me? <very>/a? lot? | giúp ích/được <me>? rất? nhiều? lắm?
thanks: <thank> <thanked>? <thanked>? <helps>? | <helps> | <helps> <thank> | <all> <thank> <thanked>?

bye: tạm biệt <all>? | chào tạm biệt <all>? | hẹn gặp lại <all>? | gặp lại sau | chúc <all>? ngủ ngon | ngủ ngon | bye | bye bye | bái bai | baibai
 | goodbye | good bye/night <all>? | see you later/soon/again? | see ya | cya | g9 | <me> đi đây | <me> đi ngủ
done: được rồi | vâng* | dạ* | dạ vâng | ừ* | ừm* | ờ* | uh | ok | okay | oke | okê | okie | oki | okla | okela | kk | fine | alright | all right | đồng ý
 | hiểu* | hiểu rồi | rõ* | rõ rồi | biết rồi | ra vậy/thế | ra là vậy/thế | thế à/hả/ư | vậy à/hả/ư | thôi* | thôi khỏi | thôi được rồi
 | không cần nữa/đâu? | không sao đâu | rồi*
 | không có gì | không sao | xong* | xong rồi | tốt rồi | đủ rồi | yes | yep | yeah | yup | no thanks | no thank you | nope | got it | i see
 | understood | never mind | nevermind | no problem | stop | dừng lại | cancel | quit | exit | sure | noted
 | xin lỗi <all>? | sorry | my bad | <wait>
wait: để <me>? <bit>? xem/đọc/coi/check/nghĩ lại/thử/kỹ/thêm? | xem/đọc/coi thử/lại/kỹ đã | chờ* <me>? <bit> | đợi <me>? <bit> | mai/lát/tí hỏi tiếp/thêm/sau
 | let me see/check/think
parting: <bye> | <done>

# Only as the whole of a message
answer: không | no | có*
sound: a* | ơ* | ô* | ê* | á* | ớ* | ủa | hả | hử* | hở* | há* | hmm | hm | hừm | um | uh | huh | eh | ơ kìa | ủa gì | gì* | ủa? gì vậy/thế/cơ/đó/đấy trời?
 | hả gì | ủa? là sao trời? | ủa? cái gì vậy/thế/cơ/đó/đấy? trời? | what | em* | bạn* | bot | asd | asdf | qwerty | abc | abcd | xyz | 123 | 1234 | 12345 | 123456 | 1 2 3
`;
