type Asking = { method?: "GET" | "POST" | "PUT" | "DELETE"; body?: unknown; keepalive?: boolean };

/** Why not, in the reader's language. Where nobody of ours answered (no network, a proxy's page) `message` is empty. */
export type No = {
  ok: false;
  /** 0: nothing answered. */
  status: number;
  message: string;
  fields: Record<string, string>;
  detail: unknown;
};

export type Answer<Result> = { ok: true; result: Result } | No;

/** Asks one of our own routes, in JSON both ways; never throws. `Result` is the route's word: nobody checks it here. */
export async function ask<Result>(
  url: string,
  { method = "GET", body, keepalive = false }: Asking = {},
): Promise<Answer<Result>> {
  const json = { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const sent = { method, keepalive, ...(body === undefined ? {} : json) };
  const response = await fetch(url, sent).catch(() => null);
  const said = await response?.json().catch(() => null);
  if (response?.ok && said) return { ok: true, result: said };
  const { message = "", fields = {}, detail } = said?.error ?? {};
  return { ok: false, status: response?.status ?? 0, message, fields, detail };
}
