import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "@20minutes/s3rver";
import type { S3Settings } from "@/lib/media/s3-storage";

/** A server that speaks S3, for tests of what keeps media there. */

export const bucket = "media";

export type S3Server = {
  settings: S3Settings;
  empty(): Promise<void>;
  close(): Promise<void>;
};

export async function startS3(): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), "s3-"));
  const configureBuckets = [{ name: bucket }];
  const server = new S3rver({ port: 0, address: "127.0.0.1", silent: true, directory, configureBuckets });
  const { port }: AddressInfo = await server.run();
  return {
    settings: {
      bucket,
      region: "us-east-1",
      endpoint: `http://127.0.0.1:${port}`,
      pathStyle: true,
      // the one pair it knows
      accessKeyId: "S3RVER",
      secretAccessKey: "S3RVER",
    },
    async empty() {
      server.reset();
      await server.configureBuckets();
    },
    async close() {
      server.httpServer.closeAllConnections();
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
