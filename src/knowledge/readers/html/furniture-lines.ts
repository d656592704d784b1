/** Longest line that is furniture by its words, in UTF-16 units. */
const LONGEST = 240;

const lines = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[\n,]/)
      .map((line) => line.trim())
      .filter(Boolean),
  );

/** What a page offers to do. Lower case, without marks. */
const SERVICES = lines(`
  facebook, zalo, twitter, messenger, email, in bài, in bài viết, in trang, gửi bài, gửi bài viết, lưu bài, lưu bài viết
  like, thích, print, bookmark, sao chép, sao chép liên kết, copy link, lưu, gửi bình luận, gửi ý kiến, gửi email
  viết bình luận, thêm bình luận, xem bình luận, quay lại, quay lại đầu trang, quay lại trang chủ, quay lại mục lục
  đầu trang, về đầu trang, lên đầu trang, trang chủ, back to top, trang trước, trang sau, trang tiếp, bài trước, bài sau
  bài tiếp theo, đăng nhập, đăng ký, đăng xuất, quảng cáo, advertisement, cỡ chữ, a a, a a a, share, tweet
  đồng ý, chấp nhận, từ chối, đồng ý tất cả, chấp nhận tất cả, từ chối tất cả, chấp nhận cookie, đồng ý cookie
  đọc tiếp, xem tiếp, đọc thêm, xem thêm, xem ngay, đọc ngay, read more, see more, xem tất cả, thu gọn, mở rộng
  theo dõi chúng tôi, tải ứng dụng, nghe bài viết, nghe đọc bài
`);
/** Words that a line beginning with "Chia sẻ" may hold besides. */
const SHARE_WORDS = lines(
  "bài, viết, này, lên, qua, trên, với, facebook, zalo, twitter, x, email, linkedin, messenger, pinterest, telegram, mạng, xã, hội, link, bạn, bè",
);
/** Head what leads to other articles, or says what the page holds. */
const RELATED_HEADS = lines(`
  tin liên quan, bài liên quan, bài viết liên quan, các bài liên quan, các bài viết liên quan, tin bài liên quan
  tin cùng chuyên mục, bài cùng chuyên mục, bài viết cùng chuyên mục, cùng chuyên mục, cùng chủ đề, cùng tác giả
  tin mới, tin mới nhất, bài mới, bài viết mới, tin khác, các tin khác, bài khác, bài viết khác, tin nổi bật, tin nóng
  bạn có thể quan tâm, có thể bạn quan tâm, có thể bạn thích, bạn quan tâm, đọc nhiều, đọc nhiều nhất, xem nhiều
  xem nhiều nhất, tin đọc nhiều, từ khóa, từ khoá, tag, tags, bình luận, ý kiến bạn đọc, ý kiến độc giả, mục lục
  nội dung, nội dung chính, nội dung bài viết, trong bài viết này, trong bài này, related articles, related posts
  có liên quan, related, comments, table of contents, contents, chia sẻ, chia sẻ bài viết
`);
const TEASERS = [
  "xem thêm",
  "đọc thêm",
  "xem tiếp",
  "đọc tiếp",
  "xem ngay",
  "đọc ngay",
  "tìm hiểu thêm",
  "bạn nên đọc",
  "nên đọc",
  "tham khảo thêm",
  "đừng bỏ lỡ",
  "mời xem",
  "mời đọc",
];

/** Whether a line of a page, as `bareLine` gives it, serves the page and says nothing of its article. */
export function isFurnitureLine(line: string): boolean {
  return SERVICES.has(line) || isCount(line) || isShare(line) || isFollow(line) || isCookieNotice(line);
}

/** Whether a line, written as `text`, invites to read another article. `isLinked`: it holds a link. */
export function isTeaserLine(text: string, line: string, isLinked: boolean): boolean {
  const found = TEASERS.find((teaser) => line.startsWith(teaser));
  if (found === undefined) return isLinked && /^\s*[>»►▶→]/u.test(text);
  const rest = text.slice(text.toLowerCase().indexOf(found) + found.length);
  return isLinked || line === found || /^\s*:/u.test(rest);
}

/** Whether a line, as `bareLine` gives it, heads a list of other articles, or of what the page holds. */
export function isRelatedHead(line: string): boolean {
  return RELATED_HEADS.has(line.replace(/ \d{1,6}$/, ""));
}

/** The words of a line in lower case, one space between them; "" for one that is too long to be furniture. */
export function bareLine(text: string): string {
  if (text.length > LONGEST) return "";
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function isCount(line: string): boolean {
  return /^\d{1,6} (?:bình luận|lượt xem|lượt thích|lượt chia sẻ|comments|likes|views)$/u.test(line);
}

function isShare(line: string): boolean {
  if (!line.startsWith("chia sẻ") && !line.startsWith("share ")) return false;
  return line
    .split(" ")
    .slice(line.startsWith("share") ? 1 : 2)
    .every((word) => SHARE_WORDS.has(word));
}

function isFollow(line: string): boolean {
  return line.startsWith("theo dõi ") && /(?:trên|tại|qua) (?:google news|facebook|zalo|youtube|tiktok)/u.test(line);
}

function isCookieNotice(line: string): boolean {
  const isOurs = /^(?:trang|website|chúng tôi|we use|this site)(?= )/u.test(line);
  return isOurs && / cookies?(?= |$)/u.test(line) && /(?:dùng|dụng|use|uses)(?= )/u.test(line);
}
