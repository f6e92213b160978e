import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db";
import { messages } from "@/lib/language/messages";
import { sweepLetters } from "@/lib/mail/commands";
import { confirmLetter, passwordChangedLetter, resetLetter } from "@/lib/mail/letters";
import { deliver } from "@/lib/worker/deliver";
import { subscriptions } from "@/lib/worker/subscriptions";
import { joined, lettersTo, mei } from "../auth/people";

type Post = { port: number; received: string[]; close(): void };

/** As much of a mail server as it takes to receive a letter. */
async function postOffice(answer = "250 ok"): Promise<Post> {
  const received: string[] = [];
  const server = createServer((socket: Socket) => {
    let letter: string[] | null = null;
    socket.write("220 post\r\n");
    let rest = "";
    socket.on("data", (bytes) => {
      const lines = (rest + bytes).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (letter) {
          if (line !== ".") letter.push(line);
          else {
            received.push(letter.join("\n"));
            letter = null;
            socket.write(`${answer}\r\n`);
          }
        } else if (line.startsWith("DATA")) {
          letter = [];
          socket.write("354 go\r\n");
        } else if (line.startsWith("QUIT")) socket.end("221 bye\r\n");
        else socket.write("250 ok\r\n");
      }
    });
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, received, close: () => server.close() };
}

let post: Post;

beforeEach(async () => {
  vi.resetModules();
  post = await postOffice();
});
afterEach(() => {
  post.close();
  vi.unstubAllEnvs();
});

/** The sender as a process with these settings has it. */
async function sender(settings: Record<string, string>) {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import("@/lib/mail/sending");
}

async function meisLetter() {
  await joined(mei);
  const [letter] = await lettersTo(mei.email);
  return letter!;
}

test("a letter goes out once, and its secret does not stay behind", async () => {
  const letter = await meisLetter();
  const { sendMail } = await sender({ SMTP_URL: `smtp://127.0.0.1:${post.port}`, OUTBOX: "0" });
  await sendMail(letter.id);
  await sendMail(letter.id);
  expect(post.received).toHaveLength(1);
  expect(post.received[0]).toContain("To: mei@example.com");
  expect(post.received[0]).toContain(`Message-ID: <${letter.id}@`);
  expect(post.received[0]).toContain("Auto-Submitted: auto-generated");
  const after = await db.mail.findUniqueOrThrow({ where: { id: letter.id } });
  expect(after.sentAt).not.toBeNull();
  expect(after.body).toBe("");
});

test("a letter that the server refuses stays, to be tried again", async () => {
  post.close();
  post = await postOffice("451 later");
  const letter = await meisLetter();
  const { sendMail } = await sender({ SMTP_URL: `smtp://127.0.0.1:${post.port}`, OUTBOX: "0" });
  await expect(sendMail(letter.id)).rejects.toThrow();
  expect(await db.mail.findUniqueOrThrow({ where: { id: letter.id } })).toMatchObject({
    sentAt: null,
    body: letter.body,
  });
});

test("without a mail server, and on the demo, letters wait in the tray", async () => {
  const letter = await meisLetter();
  await (await sender({ SMTP_URL: "", OUTBOX: "0" })).sendMail(letter.id);
  vi.resetModules();
  await (await sender({ SMTP_URL: `smtp://127.0.0.1:${post.port}`, OUTBOX: "1" })).sendMail(letter.id);
  expect(post.received).toHaveLength(0);
  expect((await lettersTo(mei.email))[0]?.sentAt).toBeNull();
});

test("the outbox is for this computer alone, and only on a demo", async () => {
  vi.stubEnv("OUTBOX", "1");
  const demo = await import("@/lib/mail/outbox");
  for (const near of ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
    expect(demo.outboxIsOpenTo(near), near).toBe(true);
  for (const far of ["192.168.1.5", "::ffff:10.0.0.1", "unknown", "127.evil.example"])
    expect(demo.outboxIsOpenTo(far), far).toBe(false);
  vi.resetModules();
  vi.stubEnv("OUTBOX", "0");
  expect((await import("@/lib/mail/outbox")).outboxIsOpenTo("127.0.0.1")).toBe(false);
});

test("letters are kept for a week", async () => {
  await meisLetter();
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  await sweepLetters(inDays(6.9));
  expect(await db.mail.count()).toBe(1);
  await sweepLetters(inDays(7.1));
  expect(await db.mail.count()).toBe(0);
});

test("a queued letter becomes a job of its own", async () => {
  await meisLetter();
  const event = await db.event.findFirstOrThrow({ where: { name: "mail.queued" } });
  await deliver(subscriptions, event.id);
  const jobs =
    await db.$queryRaw`SELECT task_identifier FROM graphile_worker.jobs WHERE task_identifier = 'send-mail'`;
  expect(jobs).toHaveLength(1);
});

test("every letter is whole in both languages and leads to this site", () => {
  for (const locale of ["en", "zh"]) {
    for (const letter of [confirmLetter, resetLetter, passwordChangedLetter]) {
      const { subject, body } = letter({ handle: "mei", locale }, "tok-en_1");
      expect(subject).not.toContain("{");
      expect(body).toContain("@mei");
      expect(body).not.toMatch(/[{}]/);
      expect(body).toMatch(new RegExp(`http://localhost:\\d+/${locale}/\\w+`));
    }
  }
  expect(Object.keys(messages.zh.mail)).toEqual(Object.keys(messages.en.mail));
});
