/** Which words of remarks may stand side by side, although the two are another word elsewhere. Rules for `grammar`. */
export const NEIGHBOURS = `
# Short words that without diacritics are read into many others
loose: <filler> | <bad> | <good> | <fit> | <love> | <feel> | <swear> | <insult>
# Words that stand side by side in a remark though no rule joins them, and that are one word elsewhere ("đâu bếp": đầu bếp)
beside: bạn dùng/nha/ngu/bị/ăn/oi | tôi/mình có | nhất là | là bài | tạo ra | cách dùng | không/chưa đúng/phải | hỏi cái | lời một | đồ ngu/vô
 | chào bạn/mọi | tuổi rồi | me a | vời/hiểu quá | đằng/quá bạn | chuyện đi | dẫn sử | làm cho
 | có/là/gì/ai/không/vậy/bạn/đâu/đây/này/bao/mấy có/là/gì/ai/không/vậy/bạn/đâu/đây/này/bao/mấy
`;
