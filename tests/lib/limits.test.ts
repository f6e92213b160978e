import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { addressKey, budgets, forgive, limit } from "@/lib/limits";
import { refused } from "./auth/people";

test("a budget lasts for as many as it says, each key its own", async () => {
  for (let at = 0; at < budgets.post.points; at += 1) await limit("post", "mei");
  const no = await refused(limit("post", "mei"));
  expect(no).toMatchObject({ code: "limited", messageKey: "tooManyTries", values: { minutes: 60 } });
  expect(no.retryAfter).toBeLessThanOrEqual(budgets.post.seconds);
  await limit("post", "ana");
  await limit("report", "mei");
});

test("many at the same moment do not slip through", async () => {
  const tries = await Promise.allSettled(Array.from({ length: 40 }, () => limit("report", "mei")));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(budgets.report.points);
});

test("a budget that is forgiven is whole again", async () => {
  for (let at = 0; at < budgets.signIn.points; at += 1) await limit("signIn", "mei");
  await forgive("signIn", "mei");
  await limit("signIn", "mei");
});

test("the table does not tell whose tries they were", async () => {
  await limit("signInFromAddress", "203.0.113.7");
  const [row] = await db.rateLimit.findMany();
  expect(row?.key).toMatch(/^signInFromAddress:[\w-]{27}$/);
});

test("one household is one place, however many addresses it has", () => {
  expect(addressKey("203.0.113.7")).toBe("203.0.113.7");
  expect(addressKey("::ffff:203.0.113.7")).toBe("203.0.113.7");
  expect(addressKey("2001:db8:1:2:3:4:5:6")).toBe("2001:db8:1:2::/64");
  expect(addressKey("2001:0DB8:0001:0002::9")).toBe("2001:db8:1:2::/64");
  expect(addressKey("2001:db8::1")).toBe("2001:db8:0:0::/64");
  expect(addressKey("::1")).toBe("0:0:0:0::/64");
  expect(addressKey("fe80::1%eth0")).toBe("fe80:0:0:0::/64");
  expect(addressKey("unknown")).toBe("unknown");
});
