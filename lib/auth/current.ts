import { cookies } from "next/headers";
import { cache } from "react";
import type { Anyone } from "@/lib/accounts/viewer";
import { sessionCookieName } from "@/lib/auth/cookies";
import { pendingAccountOf, viewerOf } from "@/lib/auth/sessions";

/** Who this request comes from; read once a request. Using it makes a page rendered, never kept. */
export const currentViewer = cache(async (): Promise<Anyone> => {
  return viewerOf((await cookies()).get(sessionCookieName())?.value);
});

/** Whether this browser's session has been opened by a password and waits for its code. */
export async function isHalfwayIn(): Promise<boolean> {
  return (await pendingAccountOf((await cookies()).get(sessionCookieName())?.value)) !== null;
}
