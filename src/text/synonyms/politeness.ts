/**
 * Greetings, pleas and particles that say nothing about what is asked, `|` between them. Lower case. Particles that are half
 * of a word too often are left out when they stand alone: thế (thế giới), nha (Tây Ban Nha), á (châu Á), dạ (dạ dày), hi (hi sinh).
 */
export const POLITENESS_PHRASES = `
cho mình hỏi|cho mình hỏi chút|cho mình hỏi là|cho mình hỏi với|mình muốn hỏi|mình muốn biết|mình hỏi chút|mình cần biết|mình thắc mắc
cho em hỏi|cho em hỏi chút|cho em hỏi là|cho em hỏi với|em muốn hỏi|em muốn biết|em xin hỏi|em hỏi chút|em thắc mắc
cho tôi hỏi|cho tôi hỏi chút|cho tôi biết|tôi muốn hỏi|tôi muốn biết|tôi xin hỏi|tôi cần biết|tôi thắc mắc
cho con hỏi|cho cháu hỏi|cho chị hỏi|cho anh hỏi|cho tớ hỏi|cho hỏi|cho hỏi là|cho hỏi chút|cho hỏi với|hỏi chút|hỏi tí|hỏi xíu|hỏi ngu
cho mình biết|cho em biết|cho biết với|hãy cho biết|hãy cho tôi biết|xin cho biết|xin cho hỏi|xin hỏi|xin được hỏi|làm ơn cho biết|vui lòng cho biết
ad ơi|admin ơi|bot ơi|bạn ơi|mọi người ơi|cả nhà ơi|các bạn ơi|các bác ơi|anh ơi|chị ơi|em ơi|có ai biết|có ai biết không|bạn có biết|bạn có biết không|bạn biết không|bạn nào biết|mọi người cho hỏi
giúp mình|giúp mình với|giúp em|giúp em với|giúp tôi|giúp tôi với|giúp với|giùm mình|giùm em|giùm với|chỉ mình với|chỉ em với|chỉ giúp|giải đáp giúp|tìm giúp|tìm giúp mình|trả lời giúp
làm ơn|xin vui lòng|vui lòng|xin làm ơn|phiền bạn|phiền ad|nhờ bạn|nhờ ad|nhờ mọi người
cảm ơn|cám ơn|cảm ơn bạn|cảm ơn nhiều|cảm ơn ạ|xin cảm ơn|em cảm ơn|mình cảm ơn|cảm ơn trước|tks|thanks|thank you|thx|please|pls|plz
xin chào|chào bạn|chào ad|chào bot|chào mọi người|chào cả nhà|alo|hello|hey|vâng|dạ cho em hỏi|dạ cho hỏi|dạ thưa
với ạ|vậy ạ|thế ạ|ạ|ơi|nhé|nhá|nhỉ|hả|nghen|vậy|vậy nhỉ|thế nhỉ|vậy ta|vậy ta nhỉ|vậy bạn|vậy ad|thế bạn|thế ad|hả bạn|vậy nhé|thế nhé|ấy nhỉ|đấy nhỉ
theo bạn|theo ad|bạn nghĩ xem|hình như|nghe nói|nghe nói là
dạ cho con hỏi|dạ cho em hỏi chút|cho con hỏi chút|cho cháu hỏi chút|cho em xin hỏi|cho mình xin hỏi|xin phép hỏi|cho xin hỏi|cho hỏi xíu|cho hỏi tí|cho mình hỏi xíu|cho mình hỏi tí|cho em hỏi xíu|cho em hỏi tí
cho xin thông tin|cho mình xin thông tin|cho em xin thông tin|xin thông tin|xin thông tin về|cho mình xin thông tin về|cho em xin thông tin về|mình muốn tìm hiểu|em muốn tìm hiểu|tôi muốn tìm hiểu|muốn hỏi|muốn biết
bác ơi|cô ơi|chú ơi|dì ơi|thầy ơi|sếp ơi|shop ơi|mấy bạn ơi|mấy anh ơi|mấy chị ơi|ai biết chỉ giúp|ai biết không|có ai biết hông|không biết là|tư vấn giúp|tư vấn giúp mình|tư vấn giúp em|nhờ tư vấn
giùm tôi|giùm cái|dùm mình|dùm em|dùm tôi|dùm cái|dùm với|giúp tui|giúp tui với|cho tui hỏi|tui muốn hỏi|tui muốn biết|chỉ tui với
được hông|được hong|phải hông|phải hong|đúng hông|đúng hong|có hông|có hong|hông ạ|hong ạ|hông vậy|hong vậy|hông ta|hong ta|hông bạn|hong bạn|hông ad|hong ad|hông nhỉ|hong nhỉ
vậy cà|vậy hả|vậy ha|vậy trời|thế hả|nha bạn|nha ad|nha mọi người|nhé bạn|nhé ad|nhé mọi người|với nha|với nhé|ạ cảm ơn|cảm ơn nha|cảm ơn nhé|cám ơn bạn|cám ơn ad|cám ơn nhiều|cám ơn nha
`;
