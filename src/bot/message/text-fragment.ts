import { wellFormed } from "./rich-text.ts";

/** A quote up to this many characters stands whole in the link; a longer one by its first and last words. */
const WHOLE_LENGTH = 80;
const END_WORDS = 5;
/** Longest address that clients are sure to open. */
const URL_LENGTH = 2000;

/**
 * An address that opens the page scrolled to the quoted words and marks them (Scroll To Text Fragment,
 * https://wicg.github.io/scroll-to-text-fragment/). Undefined where the address is not an http(s) one.
 */
export function linkToQuote(url: string | undefined, quote: string): string | undefined {
  const address = webAddress(url);
  if (address === undefined) return undefined;
  const whole = address + directive(address, wellFormed(quote));
  return whole.length <= URL_LENGTH ? whole : address;
}

function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || url.length > URL_LENGTH || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? href : undefined;
}

function directive(address: string, quote: string): string {
  const words = quote.split(/\s+/).filter(Boolean);
  if (words.length === 0) return "";
  const hash = address.includes("#") ? "" : "#";
  const isShort = quote.length <= WHOLE_LENGTH && !quote.includes("\n");
  const ends = isShort || words.length < 2 * END_WORDS ? [words] : [words.slice(0, END_WORDS), words.slice(-END_WORDS)];
  return `${hash}:~:text=${ends.map((end) => encode(end.join(" "))).join(",")}`;
}

/** `-` separates prefix and suffix in a text directive, so it is encoded too. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
