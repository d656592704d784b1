/** Makes a statement and gives its rows. */
export type Query = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** The database where the index lies. What goes wrong with it is its own error. */
export interface Database {
  /** For statements that only read: they wait while the database is away, if not for long. */
  readonly read: Query;
  readonly query: Query;
  /** Does all of `work` or nothing; it is given what makes a statement of it. */
  readonly transaction: <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;
  /** Does the same while no other process does anything with indexes. */
  readonly alone: <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;
}
