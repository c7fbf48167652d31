import type { Pool, PoolClient } from "pg";

/** Runs work on one connection: all of it stands, or none. */
export async function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((fault: Error) => {
      broken = fault;
    });
    throw error;
  } finally {
    // A connection that could not roll back is closed, not handed to the next one.
    client.release(broken);
  }
}
