import pg from "pg";

/** A statement as the product sent it, and how long its answer took (ms). */
export type Statement = { text: string; values: unknown[]; ms: number };

const heard: { listening: boolean; statements: Statement[] | null } = { listening: false, statements: null };

type Sent = { text?: string; values?: unknown[] } | string;
type Query = (this: pg.Client, sent: Sent, ...rest: unknown[]) => unknown;

/**
 * Listens to whatever goes to PostgreSQL from this process, through Prisma or not: what is measured and explained is what the
 * product really sends.
 */
function listen(): void {
  // pg's own overloads say nothing about what they have in common
  const own = pg.Client.prototype.query as unknown as Query;
  const listening: Query = function (sent, ...rest) {
    const into = heard.statements;
    const text = typeof sent === "string" ? sent : sent.text;
    if (!into || !text) return own.call(this, sent, ...rest);
    const values = (Array.isArray(rest[0]) ? rest[0] : typeof sent === "string" ? [] : sent.values) ?? [];
    const statement = { text, values, ms: 0 };
    into.push(statement);
    const began = performance.now();
    const done = () => {
      statement.ms = performance.now() - began;
    };
    const at = rest.findIndex((each) => typeof each === "function");
    const callback = rest[at];
    if (typeof callback === "function") {
      rest[at] = (...answer: unknown[]) => {
        done();
        return callback(...answer);
      };
      return own.call(this, sent, ...rest);
    }
    const answer = own.call(this, sent, ...rest);
    if (answer instanceof Promise) answer.then(done, done);
    return answer;
  };
  Object.assign(pg.Client.prototype, { query: listening });
}

/** What `run` sends, in order, and what it answers. Only one may be listened to at a time. */
export async function allStatementsOf<T>(
  run: () => Promise<T>,
): Promise<{ answer: T; statements: Statement[] }> {
  if (!heard.listening) listen();
  heard.listening = true;
  const statements: Statement[] = [];
  heard.statements = statements;
  try {
    return { answer: await run(), statements };
  } finally {
    heard.statements = null;
  }
}

/** Only what it reads. */
export async function statementsOf<T>(
  run: () => Promise<T>,
): Promise<{ answer: T; statements: Statement[] }> {
  const { answer, statements } = await allStatementsOf(run);
  return { answer, statements: statements.filter(({ text }) => /^\s*(?:SELECT|WITH)\b/i.test(text)) };
}
