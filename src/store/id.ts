import { randomBytes } from "node:crypto";

/** 72 random bits as 12 characters of `A-Za-z0-9_-`: no two alike, none to be guessed. */
export function newId(): string {
  return randomBytes(9).toString("base64url");
}
