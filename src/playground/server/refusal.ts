import type { ResponseParameters } from "@grammyjs/types";

/** A Bot API error: what Telegram answers instead of a result. */
export class Refusal extends Error {
  /** Also the HTTP status. */
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.name = "Refusal";
    this.code = code;
    this.parameters = parameters;
  }
}

export function badRequest(what: string): Refusal {
  return new Refusal(400, `Bad Request: ${what}`);
}

export function forbidden(what: string): Refusal {
  return new Refusal(403, `Forbidden: ${what}`);
}

export function conflict(what: string): Refusal {
  return new Refusal(409, `Conflict: ${what}`);
}

/** A refused `/sim` call: the mistake is the person's or the test's, not the bot's. */
export class SimRefusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "SimRefusal";
    this.status = status;
  }
}
