/** How the local Bot API server is started. */
export interface PlaygroundOptions {
  /** 0 takes any free port. Always on 127.0.0.1. */
  readonly port: number;
  /** The token that the simulated bot must present. */
  readonly token: string;
  /** The simulated bot's username, without "@". Default `trichdan_bot`. */
  readonly username?: string;
  /** What the bot's search makes of a question, for `GET /sim/inspect`; JSON. */
  readonly inspect?: (question: string) => Promise<unknown>;
}

export interface Playground {
  /** The page's address, `http://127.0.0.1:PORT`. Also grammY's `client.apiRoot`, and the base of `/sim`. */
  readonly url: string;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

/** Starts the server. Throws when the port is taken. */
export async function startPlayground(_options: PlaygroundOptions): Promise<Playground> {
  throw new Error("not written yet");
}
