import { createTransport, type Transporter } from "nodemailer";
import { db } from "@/lib/db";
import { env, siteOrigin } from "@/lib/env";

let transport: { url: string; transporter: Transporter } | undefined;

function transporterFor(url: string): Transporter {
  if (transport?.url !== url) transport = { url, transporter: createTransport(url) };
  return transport.transporter;
}

/**
 * Sends one letter, for the worker. Without SMTP_URL it stays in the tray (and on the outbox page). A letter that is sent
 * loses its body, since the links in it are secrets. May run twice: a sent letter is left alone, and should the process
 * die between sending and noting it, the second copy bears the same Message-ID. Throws when the server refuses, to be
 * tried again.
 */
export async function sendMail(mailId: string): Promise<void> {
  const { SMTP_URL, MAIL_FROM, OUTBOX } = env();
  if (!SMTP_URL || OUTBOX === "1") return;
  const mail = await db.mail.findFirst({
    where: { id: mailId, sentAt: null },
    select: { id: true, recipient: true, subject: true, body: true },
  });
  if (!mail) return;
  await transporterFor(SMTP_URL).sendMail({
    from: MAIL_FROM,
    to: { name: "", address: mail.recipient },
    subject: mail.subject,
    text: mail.body,
    messageId: `<${mail.id}@${new URL(siteOrigin()).hostname}>`,
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  await db.mail.updateMany({ where: { id: mail.id }, data: { sentAt: new Date(), body: "" } });
}
