import { hashPassword } from "@/lib/auth/passwords";
import { db } from "@/lib/db";
import { type Row, signedIn } from "./row";
import type { Scene } from "./scene";

const code = "4071";
const codeHash = hashPassword(code);

/** Whoever is signed in is in restricted mode. */
async function on({ me }: Scene) {
  if (me) {
    const accountId = me.id;
    await db.restrictedMode.create({ data: { accountId, codeHash: await codeHash, timeZone: "UTC" } });
  }
  return {};
}

/** Restricted mode: one's own, suspended or not. */
export const restrictedRows: Row[] = [
  {
    door: "lib/restricted#restrict",
    asks: () => ({ form: { code, dailyMinutes: "60", timeZone: "Asia/Shanghai" } }),
    gets: signedIn,
  },
  {
    door: "lib/restricted#changeLimit",
    prepare: on,
    asks: () => ({ form: { code, dailyMinutes: "40" } }),
    gets: signedIn,
  },
  { door: "lib/restricted#goOn", prepare: on, asks: () => ({ form: { code } }), gets: signedIn },
  { door: "lib/restricted#unrestrict", prepare: on, asks: () => ({ form: { code } }), gets: signedIn },
  { door: "lib/restricted#askToEnd", prepare: on, asks: () => ({}), gets: signedIn },
  { door: "POST /api/restricted/time", prepare: on, asks: () => ({}), gets: signedIn },
];
