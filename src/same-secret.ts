import { createHash, timingSafeEqual } from "node:crypto";

/** Whether what was given is the secret, told in a time that tells nothing of either: hashes are compared, which are of one length. */
export function isSameSecret(given: string, secret: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given), hash(secret));
}
