/** Classes and ids, as `namesOf` writes them, that tell what a part of a page is. */

/** Whether the names of an element hold one of some. */
interface Names {
  test(names: string): boolean;
}

/** Most names whose verdict is remembered: a site's pages use the same few hundred again and again. */
const MOST_REMEMBERED = 2000;

/** Finds any of these names, which may go over several words. */
export function names(words: string): Names {
  const pattern = new RegExp(`(?:^|-)(?:${words.trim().split(/\s+/).join("|")})(?:-|$)`);
  const verdicts = new Map<string, boolean>();
  return {
    test: (found) => {
      if (found === "") return false;
      const known = verdicts.get(found);
      if (known !== undefined) return known;
      if (verdicts.size >= MOST_REMEMBERED) verdicts.clear();
      const verdict = pattern.test(found);
      verdicts.set(found, verdict);
      return verdict;
    },
  };
}

/** Parts that never belong to an article. */
export const FURNITURE = names(`
  ads? advert advertisement advertising adsbygoogle banner-ads binh-luan binhluan breadcrumbs? chia-se chiase comments?
  cookies? consent disqus editsection edit-section fb-comments gdpr google-news embedded-content lien-quan lienquan most-read mostread newsletter outbrain pagination
  jp-relatedposts relatedposts code-block-[0-9]+ quang-cao quangcao related relate recommend recommended recommendation share sharing shared sharebar social socials
  subscribe tin-khac tin-lien-quan tinlienquan xem-them xemthem doc-them docthem doc-tiep read-more readmore see-more
  toc ez-toc muc-luc mucluc sponsor sponsored popup modal newsletter-form skip-link
`);

/** Parts about other articles, or of what readers wrote: a day in them is not the article's. */
export const ELSEWHERE = names(`
  binh-luan binhluan comments? disqus doc-them docthem doc-tiep jp-relatedposts lien-quan lienquan most-read mostread read-more readmore
  recommend recommended recommendation relate related relatedposts tin-khac tin-lien-quan tinlienquan xem-them xemthem
`);

/** Parts that belong to an article only where they hold a good deal of its text. */
export const DOUBTFUL = names(`
  bottom byline category categories cate contact copyright footer foot hotline keyword keywords logo masthead menu meta nav
  navbar navigation pager promo rating rate sidebar side-bar search tag tags tagbox toolbar tool tools topbar top-bar widget
  widgets hot-news vote author-box login register
`);

/** The first words of an article, set apart from it. */
export const LEDE = names("sapo lead lede standfirst chapeau");

/** What describes a picture. */
export const CAPTION = names("caption captions chu-thich chuthich image-desc photo-desc img-desc desc-img");

/** Who wrote it, and when. */
export const BYLINE = names(
  "author authors byline date dateline datetime meta post-meta publish published pubdate tac-gia tacgia ngay-dang time timestamp",
);
export const AUTHOR = names("author byline tac-gia tacgia");
export const TIME = names("date datetime dateline publish published pubdate publish-date ngay-dang time timestamp");
