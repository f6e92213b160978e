import { db } from "@/lib/db";
import { env } from "@/lib/env";

/** Only on one's own machine, and only when letters are not sent anyway: they hold links that open accounts. */
export function outboxIsOpenTo(address: string): boolean {
  const loopback = address === "::1" || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/.test(address);
  return env().OUTBOX === "1" && loopback;
}

/** The newest letters of the demo, at most 50. */
export function lettersInTray() {
  return db.mail.findMany({
    where: { sentAt: null },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
    select: { id: true, recipient: true, subject: true, body: true, createdAt: true },
  });
}
