/** Longest line that is furniture by its words, in UTF-16 units. */
const longest = 240;

/** Begins a teaser for another article. */
const teaser =
  /^(?:[>»•►▶→+*-]{1,3}\s*)*(?:xem|đọc|tìm hiểu|mời (?:bạn |quý vị |độc giả )?(?:xem|đọc))\s+(?:thêm|tiếp|ngay|nhiều)(?=$|[\s:.…»>-])/iu;
/** A teaser that says nothing but that it is one, or points to an article. */
const pointer = /^[>»►▶→]{1,3}\s*\S/u;
const heads =
  /^(?:(?:các )?(?:tin|bài|bài viết|tin bài|tin tức)\s+(?:liên quan|cùng chuyên mục|cùng chủ đề|mới|mới nhất|khác|nổi bật|đọc nhiều|xem nhiều)|cùng chuyên mục|(?:có thể )?bạn (?:có thể )?quan tâm|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|có thể bạn (?:thích|quan tâm)|tin nóng|chủ đề|từ khóa|tags?|bình luận|ý kiến (?:bạn đọc|độc giả)|mục lục|nội dung(?: chính| bài viết)?|trong bài(?: viết)? này|related(?: articles| posts)?|comments?|table of contents|contents)\s*(?:\(\d{1,6}\))?\s*:?$/iu;
const service =
  /^(?:(?:chia sẻ|share)(?:\s+(?:bài viết|bài|lên|qua|trên|on|this))*(?:\s+(?:facebook|zalo|twitter|x|email|linkedin|messenger|pinterest|telegram|này|mạng xã hội|link|post|article))*|(?:sao chép|copy|lưu) (?:liên kết|link|bài(?: viết)?)|(?:facebook|zalo|twitter|messenger|email|in bài(?: viết)?|gửi bài(?: viết)?|lưu bài(?: viết)?|like|thích|print|bookmark)|gửi (?:bình luận|ý kiến|email)|(?:viết|thêm|xem) bình luận|quay lại(?: đầu trang| trang chủ| mục lục)?|(?:lên |về )?đầu trang|trang chủ|back to top|(?:trang|bài) (?:trước|sau|tiếp)|đăng (?:nhập|ký|xuất)|quảng cáo|advertisement|cỡ chữ|a[-+](?:\s*a)?(?:\s*a[+-])?|\d{1,6} (?:bình luận|lượt (?:xem|thích|chia sẻ)|comments?|likes?|views?)|theo dõi .{2,60} (?:trên|tại) (?:google news|facebook|zalo|youtube|tiktok)(?: để .{2,100})?|(?:đồng ý|chấp nhận|từ chối)(?: tất cả)?(?: cookies?)?)\s*[.!:»›>]*$/iu;
const cookies =
  /^(?:trang (?:web|tin)|website|chúng tôi|we|this (?:site|website)).{0,80}(?:sử dụng|dùng|use[sd]?)\s.{0,40}cookies?(?![\p{L}])/iu;

/** Whether a line of a page leads elsewhere or serves the page, by what it says. */
export function isFurnitureLine(text: string): boolean {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length > longest) return false;
  return service.test(line) || cookies.test(line);
}

/** Whether a line invites to read another article. `isLinked`: it holds a link. */
export function isTeaserLine(text: string, isLinked: boolean): boolean {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length > longest) return false;
  const found = teaser.exec(line);
  if (!found) return isLinked && pointer.test(line);
  const rest = line.slice(found[0].length);
  return isLinked || /^[\s.…»>]*$/u.test(rest) || /^\s*:/.test(rest);
}

/** Whether a line heads a list of other articles, or of what the page holds. */
export function isRelatedHead(line: string): boolean {
  return heads.test(line);
}
