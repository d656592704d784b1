/** The store could not do what it was asked. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  /**
   * `full`: no space left. `busy`: another process holds the file. `damaged`: the file is corrupt; a restart rebuilds it.
   * `away`: the database server cannot be reached; it may come back.
   */
  readonly kind: "full" | "busy" | "damaged" | "away" | "failed";

  constructor(kind: StoreError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
